"""Names and titles are one line wherever they come from, and turn nothing around."""

from typing import Any

import pytest
from django import forms
from django.apps import apps
from django.db import models
from django.http import QueryDict
from django.test import Client

from clientsupport.forms import PortalForm
from clientsupport.models.line import LineField
from clientsupport.wording.lines import one_line
from directory.enums import ProviderKind
from directory.models import Application, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_user
from tests.helpers.pages import heading

BAD = "Voorbeeld\u202e Huis\r\nBcc: iedereen\u2066\u200b\u2028x"
GOOD = "Voorbeeld Huis Bcc: iedereen x"
LINES = ("name", "title", "summary", "street", "town", "area", "evidence_note", "accessibility")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (BAD, GOOD),
        ("Stichting \u2018t Huis \u2013 caf\u00e9", "Stichting \u2018t Huis \u2013 caf\u00e9"),
        ("\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627"),
        ("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",) * 2,  # a joiner is spelling
        ("a\tb\x1b[2Jc", "a b [2Jc"),
    ],
)
def test_one_line(typed: str, line: str) -> None:
    assert one_line(typed) == line


def test_every_name_and_title_is_stored_as_one_line() -> None:
    """Whoever writes it: a form, a spreadsheet, the admin, a loaded file."""
    ours = [apps.get_app_config(app) for app in ("clientsupport", "directory", "intake")]
    fields = [f for app in ours for model in app.get_models() for f in model._meta.local_fields]
    named = [
        field
        for field in fields
        if (
            isinstance(field, models.CharField)
            and field.name.removesuffix("_nl").split("_")[-1] in LINES
        )
        or field.name in LINES
    ]

    assert len(named) > 12
    assert [f"{f.model.__name__}.{f.name}" for f in named if not isinstance(f, LineField)] == []


@pytest.mark.django_db
def test_however_it_is_written() -> None:
    made = make_provider(name=BAD, slug="huis")
    Provider.objects.bulk_create([Provider(name=BAD, slug="bulk")])
    Provider.objects.filter(pk=make_provider(slug="update").pk).update(name=BAD)
    person = make_user(name=BAD)

    assert set(Provider.objects.values_list("name", flat=True)) == {GOOD}
    assert Provider.objects.filter(name=BAD).count() == 3  # and is found as it was typed
    made.full_clean()
    assert made.name == GOOD
    person.refresh_from_db()
    assert person.name == GOOD


# --- Forms ---------------------------------------------------------------------------------------


class Form(PortalForm):
    name = forms.CharField()
    story = forms.CharField(widget=forms.Textarea)
    password = forms.CharField(widget=forms.PasswordInput, strip=False)


def sent(**typed: str) -> QueryDict:
    data = QueryDict(mutable=True)
    data.update(typed)
    return data


@pytest.mark.parametrize("make", [sent, dict])
def test_a_form_takes_them_out_of_lines_and_of_nothing_else(make: Any) -> None:
    form = Form(make(name=BAD, story=BAD, password=BAD))

    assert form.is_valid()
    assert form.cleaned_data == {"name": GOOD, "story": BAD, "password": BAD}
    assert "\u202e" not in str(form["name"])


def test_nothing_is_left_of_a_name_that_is_no_name() -> None:
    assert Form(sent(name="\u202e\u2066", story="x", password="x")).errors.keys() == {"name"}


@pytest.mark.django_db
def test_an_organisation_that_applies(client: Client) -> None:
    form = {
        "name": BAD,
        "kind": ProviderKind.values[0],
        "website": "https://voorbeeld.example/",
        "area": "Utrecht",
        "motivation": "Wij helpen.",
        "contact_name": BAD,
        "contact_email": "naam@voorbeeld.example",
    }
    client.post("/aanmelden/", form)

    stored = Application.objects.get()
    assert {stored.name, stored.contact_name} == {GOOD}


@pytest.mark.django_db
def test_a_page_shows_no_mark(client: Client) -> None:
    make_offer(provider=make_provider(name=BAD, slug="huis"))

    assert heading(client.get("/organisatie/huis/")) == GOOD

"""Own words are kept by no browser, and sent to no maker of one while somebody types them."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest
from django import forms
from django.test import Client

import directory
import intake
from clientsupport.forms import PortalForm
from tests.helpers.pages import page

READ_ELSEWHERE = {"spellcheck": "false", "writingsuggestions": "false"}
# Phrases of a team and names of an organisation: about nobody.
ABOUT_NOBODY = {"intake.workplace.forms.team.TemplateForm"}


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if "forms" in found.name.split("."):
            yield import_module(found.name)


def forms_of(package: ModuleType) -> dict[str, type[PortalForm]]:
    return {
        f"{form.__module__}.{form.__name__}": form
        for module in modules(package)
        for form in vars(module).values()
        if isinstance(form, type) and issubclass(form, PortalForm) and form is not PortalForm
    }


class Typed(PortalForm):
    secret = forms.CharField(widget=forms.TextInput(attrs={"autocomplete": "off"}))
    public = forms.CharField()


def test_what_may_not_be_kept_is_not_sent_away() -> None:
    form = Typed()

    assert READ_ELSEWHERE.items() <= form.fields["secret"].widget.attrs.items()
    assert not READ_ELSEWHERE.keys() & form.fields["public"].widget.attrs.keys()
    assert not READ_ELSEWHERE.keys() & Typed.base_fields["secret"].widget.attrs.keys()


def test_every_long_text_about_people_is_kept_by_no_browser() -> None:
    known = {**forms_of(intake), **forms_of(directory)}
    about_people = {
        name: form
        for name, form in known.items()
        if name.startswith(("intake.", "directory.corrections.")) and name not in ABOUT_NOBODY
    }
    kept = {
        (name, field_name)
        for name, form in about_people.items()
        for field_name, field in form.base_fields.items()
        if isinstance(field.widget, forms.Textarea)
        and field.widget.attrs.get("autocomplete") != "off"
    }

    assert len(about_people) > 10
    assert kept == set()


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize("address", ["/hulpvraag/", "/antwoord/"])
def test_pages_say_so_to_the_browser(client: Client, address: str) -> None:
    form = page(client.get(address)).select_one("main form")
    assert form
    (typed,) = form.select("textarea, .c-field input[type=text]")

    assert typed["autocomplete"] == "off"
    assert READ_ELSEWHERE.items() <= typed.attrs.items()

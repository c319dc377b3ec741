"""Long texts: how much fits, what is said when it is too much, and that nothing is cut."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import pytest
from bs4 import BeautifulSoup
from django import forms
from django.conf import settings
from django.contrib import admin
from django.db import models
from django.test import RequestFactory
from django.utils.module_loading import import_string

import clientsupport
import directory
import intake
import signals
from clientsupport.forms import MOST, LongText, LongTextArea, PortalForm
from tests.helpers.processes import ROOT

APPS: list[ModuleType] = [clientsupport, directory, intake, signals]
TEXT_AREA = re.compile(r"<textarea[^>]*>")


class Story(PortalForm):
    text = LongText(label="Wat is er?", help_text="Kort.", most=10, attrs={"rows": 2})
    line = forms.CharField(max_length=3, required=False)
    place = forms.CharField(required=False, widget=forms.TextInput({"maxlength": 3}))


def story(text: str = "") -> Story:
    return Story({"text": text}) if text else Story()


def shown(form: Story) -> BeautifulSoup:
    return BeautifulSoup(form["text"].as_field_group(), "html.parser")


# --- counting ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["a" * 10, "aaaa\r\nbbbbb", "a\r\n" * 4 + "bb", "\U0001f600" * 5, "e\u0301" * 5, "  12345678"],
)
def test_what_fits_is_taken(text: str) -> None:
    assert story(text).is_valid()


@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("a" * 11, "1 teken te lang"),
        ("a" * 13, "3 tekens te lang"),
        ("aaaaa\r\nbbbbb", "1 teken te lang"),
        ("aaaaa\rbbbbb", "1 teken te lang"),
        ("\U0001f600" * 6, "2 tekens te lang"),
        ("a" * 10 + " ", "1 teken te lang"),
        ("a" * 2010, "2.000 tekens te lang"),
    ],
)
def test_too_long_says_how_much_and_keeps_all_of_it(text: str, extra: str) -> None:
    form = story(text)

    (error,) = form.errors["text"]
    assert extra in error
    assert "10 tekens" in error
    area = shown(form).find("textarea")
    assert area
    assert area.get_text().removeprefix("\n") == text


def test_ends_of_lines_are_stored_as_they_are_counted() -> None:
    form = story("a\r\nb\rc\nd")

    assert form.is_valid()
    assert form.cleaned_data["text"] == "a\nb\nc\nd"


# --- the page ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "a" * 11])
def test_the_limit_is_told_with_the_field(text: str) -> None:
    group = shown(story(text))

    area = group.find("textarea")
    assert area
    told = [group.select(f"#{name}") for name in str(area["aria-describedby"]).split()]
    assert [len(found) for found in told] == [1] * (3 if text else 2)
    assert told[-1][0].text == "Hoogstens 10 tekens."
    assert group.select_one("[role=status]")


def test_no_field_cuts_what_is_pasted() -> None:
    assert "maxlength" not in str(Story())
    assert "maxlength" not in str(Story({"line": "abcd"}))
    assert not Story({"text": "a", "line": "abcd"}).is_valid()


def test_nor_does_a_field_in_a_template() -> None:
    texts = {file: file.read_text() for file in (ROOT / "templates").rglob("*.html")}

    assert [
        str(file.relative_to(ROOT)) for file, text in texts.items() if "maxlength" in text
    ] == []


# --- every form ----------------------------------------------------------------------------------


def every_form() -> Iterator[type[forms.Form]]:
    for app in APPS:
        for module in pkgutil.walk_packages(app.__path__, f"{app.__name__}."):
            if "forms" in module.name.split("."):
                found = vars(importlib.import_module(module.name)).values()
                yield from (f for f in found if isinstance(f, type) and issubclass(f, forms.Form))
    yield from map(import_string, {**settings.ACCOUNT_FORMS, **settings.MFA_FORMS}.values())


def test_every_text_area_is_a_long_text() -> None:
    areas = [
        (form.__name__, name, field)
        for form in set(every_form())
        for name, field in form.base_fields.items()
        if isinstance(field.widget, forms.Textarea)
    ]

    assert len(areas) >= 12
    assert [area for area in areas if not isinstance(area[2], LongText)] == []
    assert [area for area in areas if area[2].widget.most > max(MOST, 5000)] == []


def test_no_code_makes_another_text_area() -> None:
    """Fields that a form makes for itself, of each language for example, are not in its class."""
    made = [
        str(file.relative_to(ROOT))
        for app in APPS
        for file in (ROOT / app.__name__).rglob("*.py")
        if "Textarea" in file.read_text()
    ]

    assert made == ["clientsupport/forms.py"]


def test_a_text_area_in_a_template_is_only_to_be_copied() -> None:
    found = {
        f"{file.relative_to(ROOT)}: {area}"
        for file in (ROOT / "templates").rglob("*.html")
        for area in TEXT_AREA.findall(file.read_text())
        if " readonly" not in area
    }

    assert found == set()


def test_the_admin_cuts_nothing_in_its_text_areas(rf: RequestFactory) -> None:
    areas = {
        f"{model.__name__}.{field.name}": page.formfield_for_dbfield(field, rf.get("/"))
        for model, page in admin.site._registry.items()
        for field in model._meta.concrete_fields
        if isinstance(field, models.TextField)
    }

    assert "Provider.description_nl" in areas
    cut = [name for name, area in areas.items() if area and "maxlength" in area.widget.attrs]
    assert cut == []


def test_the_component_is_the_one_of_the_long_text() -> None:
    widget = LongText(attrs={}).widget

    assert isinstance(widget, LongTextArea)
    assert widget.most == MOST

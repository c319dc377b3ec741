"""Every text of the interface can be translated, and is, in every published language."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from tests import messages

TEMPLATES = messages.ROOT / "templates"
NOT_TEXT = re.compile(
    r"{#.*?#}"
    r"|{%\s*blocktrans(?:late)?.*?{%\s*endblocktrans(?:late)?\s*%}"
    r"|{%.*?%}|{{.*?}}"
    r"|<!--.*?-->|<[^>]*>|&\w+;",
    re.DOTALL,
)
ATTRIBUTE_TEXT = re.compile(
    r'(?:aria-label|alt|title|placeholder|content)="([^"{#]*[a-z]{3}[^"{#]*)"'
)
UNTRANSLATED = {"Naast u", "– Naast u", ""}  # the name
UNTRANSLATED |= {"· Django", "· Python", "Enter"}  # names of others, and of a key
UNTRANSLATED |= {'class="c-work"'}  # an attribute that a block adds
TECHNICAL = {"width=device-width, initial-scale=1", "noindex", "telephone=no"}


def outside_the_tags(path: Path) -> set[str]:
    """Return the texts in a template that no translation reaches."""
    text = path.read_text()
    left = {" ".join(part.split()) for part in NOT_TEXT.sub("\n", text).split("\n")}
    words = {part for part in left if re.search(r"[A-Za-z]{2}", part)}
    return (words - UNTRANSLATED) | (set(ATTRIBUTE_TEXT.findall(text)) - TECHNICAL)


def test_no_text_outside_the_translation_tags() -> None:
    paths = sorted(TEMPLATES.rglob("*.*"))
    found = {str(path.relative_to(TEMPLATES)): outside_the_tags(path) for path in paths}

    assert paths
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_the_messages_are_found() -> None:
    catalog = messages.extracted()

    assert "Waar woont u?" in catalog  # Python
    assert "Snel weg" in catalog  # template
    counted = catalog.get("%(total)s organisatie helpt u in %(place)s")
    assert counted
    assert counted.pluralizable


@pytest.mark.parametrize("language", messages.languages() or ["nl"])
def test_catalogues_are_complete_and_compiled(language: str) -> None:
    """The source language needs none; every other one holds exactly what is asked for."""
    file = messages.po_file(language)
    if language == "nl":
        assert not file.exists()
        return
    with file.open("rb") as opened:
        catalog = read_po(opened, locale=language)

    wanted = {message.id for message in messages.extracted() if message.id}
    assert {message.id for message in catalog if message.id} == wanted
    assert not [m.id for m in catalog if m.id and messages.is_missing(m)]
    assert file.with_suffix(".mo").read_bytes() == messages.compiled(catalog)


@pytest.mark.parametrize("language", messages.languages())
def test_translations_keep_what_is_filled_in(language: str) -> None:
    """A number that the code fills in must not be typed in a translation."""
    with messages.po_file(language).open("rb") as opened:
        catalog = read_po(opened, locale=language)

    pairs = [(last(m.id), last(m.string)) for m in catalog if m.id]
    kept = {message: filled_in(message) ^ filled_in(text) for message, text in pairs}

    assert {message: lost for message, lost in kept.items() if lost} == {}


def last(text: str | tuple[str, ...] | list[str] | None) -> str:
    """Return a message, or its plural."""
    return text if isinstance(text, str) else (text or [""])[-1]


def filled_in(text: str) -> set[str]:
    return set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", text))

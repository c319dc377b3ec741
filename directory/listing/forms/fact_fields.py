"""From facts to the fields of a form. All may stay empty: `listing.gaps` asks for the rest."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from clientsupport.enums import Language
from clientsupport.forms import LongText
from directory.enums import Part
from directory.facts.fact import Fact, Kind, Words
from directory.facts.table import PLAIN
from directory.listing.forms.hours import (
    Needed,
    NeededChoice,
    NeededText,
    answer,
    answer_field,
)
from directory.listing.words import Names

FROM_RIGHT = {Language.ARABIC}
TYPED_AS = {
    "tel": {"type": "tel"},
    "email": {"inputmode": "email", "spellcheck": "false"},
    "url": {"inputmode": "url", "spellcheck": "false"},
}


class NeededLongText(Needed, LongText):
    pass


class NeededChoices(Needed, forms.MultipleChoiceField):
    pass


class NeededNumber(Needed, forms.IntegerField):
    pass


def text_field(fact: Fact, language: Language) -> forms.CharField:
    """Return the field of a text in one language; residents need only the Dutch one."""
    attributes = {"lang": language.value, "dir": "rtl" if language in FROM_RIGHT else "ltr"}
    about: dict[str, Any] = {
        "label": f"{fact.asked} ({language.label})",
        "required": bool(fact.missing) and language == Language.DUTCH,
    }
    if fact.lines:
        return NeededLongText(**about, most=fact.most, attrs={**attributes, "rows": fact.lines})
    return NeededText(**about, max_length=fact.most, widget=forms.TextInput(attributes))


def plain_field(fact: Fact, names: Names, said: Any) -> forms.Field:
    """Return the field of a fact that is one value, `said` so far."""
    about: dict[str, Any] = {"label": fact.asked, "help_text": fact.help}
    needed: dict[str, Any] = {**about, "required": bool(fact.missing)}
    terms = names.offered(fact.name, said or ()) if fact.is_taxonomy else {}
    choices = [*(terms.items() if fact.is_taxonomy else fact.choices)]
    match fact.kind:
        case Kind.LINE:
            typing = forms.TextInput(TYPED_AS.get(fact.typed_as))
            return NeededText(**needed, max_length=fact.most, widget=typing)
        case Kind.CHOICE:
            return NeededChoice(**needed, choices=choices, widget=forms.RadioSelect)
        case Kind.CODES:
            return NeededChoices(**needed, choices=choices, widget=forms.CheckboxSelectMultiple)
        case Kind.NUMBER:
            return NeededNumber(**needed, min_value=0, max_value=fact.most)
        case Kind.STEP:
            return forms.TypedChoiceField(**about, choices=choices, coerce=int)
        case Kind.ANSWER:
            return answer_field(**about)
    return forms.BooleanField(**about, required=False)


def initial_of(fact: Fact, value: Any) -> Any:
    """Return what the field of a fact begins with."""
    return answer(value) if fact.kind is Kind.ANSWER else value


def said_in(fact: Fact, cleaned: Any) -> Any:
    """Return what a fact says, from what its field gives."""
    return tuple(cleaned) if fact.kind is Kind.CODES else cleaned


@dataclass(frozen=True)
class FieldRow:
    """What stands side by side on the page; a list of many boxes is long."""

    fields: tuple[BoundField, ...]
    is_long: bool


@dataclass(frozen=True)
class FormPart:
    """The fields of the plain facts in one part of the page."""

    anchor: str
    name: Words
    rows: tuple[FieldRow, ...]


def part_of(form: forms.Form, part: Part) -> FormPart:
    """Return one part of the page."""
    rows: list[FieldRow] = []
    for fact in PLAIN:
        if fact.part is part:
            beside = rows.pop().fields if fact.is_beside else ()
            rows.append(FieldRow((*beside, form[fact.name]), fact.kind is Kind.CODES))
    return FormPart(part.value, part.label, tuple(rows))

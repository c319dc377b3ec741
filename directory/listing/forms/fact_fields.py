"""From facts to the fields of a form. All may stay empty: `listing.gaps` asks for the rest."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from clientsupport.enums import Language
from clientsupport.forms import LongText
from directory.enums import Part
from directory.facts.fact import Fact, Kind
from directory.facts.table import PLAIN
from directory.listing.forms.needed import (
    Needed,
    NeededChoice,
    NeededText,
    answer,
    answer_field,
)
from directory.listing.words import Names

MOST_OPEN = 8  # boxes
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
    """What stands side by side on the page.

    A list of boxes is long; one of many boxes that may stay empty is folded until it is needed.
    """

    fields: tuple[BoundField, ...]
    is_long: bool
    is_folded: bool

    @property
    def is_open(self) -> bool:
        return any(field.errors for field in self.fields)

    @property
    def chosen(self) -> int:
        """How many boxes are ticked."""
        return len(self.fields[0].value() or ())


def rows_of_part(form: forms.Form, part: Part) -> tuple[FieldRow, ...]:
    """Return the fields of the plain facts of one section."""
    rows: list[FieldRow] = []
    for fact in PLAIN:
        if fact.part is part:
            beside = rows.pop().fields if fact.is_beside else ()
            is_long = fact.kind is Kind.CODES
            rows.append(FieldRow((*beside, form[fact.name]), is_long, _is_folded(fact, form)))
    return tuple(rows)


def _is_folded(fact: Fact, form: forms.Form) -> bool:
    is_long = fact.kind is Kind.CODES and len([*form[fact.name]]) > MOST_OPEN
    return is_long and not fact.missing

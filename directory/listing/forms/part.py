"""One section of an offer as a form that may be incomplete: the facts of one part of the table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from clientsupport.enums import Language
from clientsupport.forms import PortalForm
from directory.enums import Part
from directory.facts.fact import Fact, Kind
from directory.facts.table import FACTS, TEXTS
from directory.listing.content import OfferContent
from directory.listing.edits import PartEdit, fingerprint
from directory.listing.forms.areas import area_fields, areas_in, initial_areas
from directory.listing.forms.fact_fields import (
    FieldRow,
    initial_of,
    plain_field,
    rows_of_part,
    said_in,
    text_field,
)
from directory.listing.gap import Gap
from directory.listing.words import Names


@dataclass(frozen=True)
class Text:
    """One text: its Dutch field, and those of the other languages folded below it."""

    dutch: BoundField
    others: tuple[BoundField, ...]

    @property
    def written(self) -> int:
        """In how many of the other languages there is a text."""
        return sum(bool(field.value()) for field in self.others)

    @property
    def is_open(self) -> bool:
        return any(field.errors for field in self.others)


class PartForm(PortalForm):
    """What one section says. Nothing is required to be kept; see `directory.listing.gaps`."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(
        self, data: QueryDict | None, *, part: Part, content: OfferContent, **kwargs: Any
    ) -> None:
        super().__init__(data, **kwargs)
        self.part, self._before = part, content

    def edit(self) -> PartEdit:
        """Return what was filled in."""
        given = self.cleaned_data
        said: dict[str, Any] = {}
        for fact in own_facts(self.part):
            match fact.kind:
                case Kind.TEXT:
                    said.setdefault("texts", {}).update({key: given[key] for key in fact.fields})
                case Kind.AREAS:
                    said[fact.name] = tuple(areas_in(given, self._before))
                case _:
                    said[fact.name] = said_in(fact, given[fact.name])
        return PartEdit(self.part, given["seen"], said)

    def show(self, gaps: Iterable[Gap]) -> None:
        """Say at each field of this section what is missing."""
        for gap in gaps:
            if gap.field in self.fields:
                self.errors.setdefault(gap.field, self.error_class()).append(str(gap.words))

    def texts(self) -> Iterator[Text]:
        """Yield the texts, with their languages."""
        for text in (fact for fact in TEXTS if fact.part is self.part):
            dutch, *others = (self[name] for name in text.fields)
            yield Text(dutch, tuple(others))

    def rows(self) -> tuple[FieldRow, ...]:
        """Return the fields of the plain facts, as they stand on the page."""
        return rows_of_part(self, self.part)


def part_form(
    part: Part,
    content: OfferContent,
    names: Names,
    *,
    data: QueryDict | None = None,
    shown: Sequence[str] = (),
) -> PartForm:
    """Return the form of a section of settled content; with `data` what somebody typed.

    `shown` are the codes of the municipalities on the page of their list.
    """
    if data:
        shown = [code for code in data.get("shown", "").split(",") if code]
    initial = {"seen": fingerprint(content, part), **content.texts, **initial_areas(content, shown)}
    fields: dict[str, forms.Field] = {}
    for fact in own_facts(part):
        if fact.kind not in (Kind.TEXT, Kind.AREAS):
            initial[fact.name] = initial_of(fact, getattr(content, fact.name))
        fields |= _fields(fact, names, shown, initial.get(fact.name))
    form_class: type[PartForm] = type(f"{part.name.title()}Form", (PartForm,), fields)
    return form_class(data, part=part, content=content, initial=initial)


def own_facts(part: Part) -> list[Fact]:
    """Return the facts that a section asks itself: rows have a page of their own."""
    return [fact for fact in FACTS if fact.part is part and fact.kind is not Kind.ROWS]


def _fields(fact: Fact, names: Names, shown: Sequence[str], said: Any) -> dict[str, forms.Field]:
    if fact.kind is Kind.TEXT:
        return {
            name: text_field(fact, language)
            for name, language in zip(fact.fields, Language, strict=True)
        }
    if fact.kind is Kind.AREAS:
        return area_fields(names, shown)
    return {fact.name: plain_field(fact, names, said)}

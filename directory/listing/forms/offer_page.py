"""The page of an offer as one form: its facts, locations, hours and exceptions together."""

from collections.abc import Iterator

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import gettext

from directory.enums import AreaKind
from directory.listing.content import EVERYTHING, OfferContent
from directory.listing.forms.exceptions import ExceptionForm, ExceptionFormSet
from directory.listing.forms.hours import (
    HoursForm,
    HoursFormSet,
    LocationForm,
    LocationFormSet,
    Rows,
)
from directory.listing.forms.offer import OfferForm
from directory.listing.gap import Gap
from directory.listing.words import Names

LOCATIONS, HOURS, EXCEPTIONS = (
    "locations",
    "hours",
    "exceptions",
)  # prefixes, as in the names of gaps


class OfferPage:
    """All forms of the page. Iterated it gives every field, as the list of errors wants it."""

    def __init__(
        self, content: OfferContent, *, seen: str, names: Names, data: QueryDict | None = None
    ) -> None:
        """Show `content`, of version `seen`; with `data` what somebody typed instead."""
        self.names = names
        self.form = OfferForm(
            data,
            initial={**OfferForm.initial_of(content), "seen": seen},
            names=names,
            chosen=_chosen(content, names, data),
        )
        self.locations: Rows = LocationFormSet(
            data,
            prefix=LOCATIONS,
            initial=[LocationForm.initial_of(place) for place in content.locations],
        )
        purposes = self._purposes()
        self.hours: Rows = HoursFormSet(
            data,
            prefix=HOURS,
            initial=[HoursForm.initial_of(hours) for hours in content.hours],
            form_kwargs={"purposes": purposes},
        )
        everything = (EVERYTHING, gettext("Alles: bellen en inlopen"))
        self.exceptions: Rows = ExceptionFormSet(
            data,
            prefix=EXCEPTIONS,
            initial=[ExceptionForm.initial_of(other) for other in content.exceptions],
            form_kwargs={"purposes": [everything, *purposes]},
        )

    def __iter__(self) -> Iterator[BoundField]:
        for form in self._forms():
            yield from form

    @property
    def errors(self) -> bool:
        """Whether anything is wrong with any field, or with the number of rows."""
        return any(form.errors for form in self._forms()) or bool(self._of_rows())

    @property
    def non_field_errors(self) -> list[str]:
        of_forms = [str(e) for form in self._forms() for e in form.non_field_errors()]
        return [*of_forms, *self._of_rows()]

    @property
    def title_prefix(self) -> str:
        return gettext("Fout: ") if self.errors else ""

    def is_well_formed(self) -> bool:
        """Tell whether what was typed can be kept; it may still be incomplete."""
        whole = [self.form.is_valid(), *(rows.is_valid() for rows in self._rows().values())]
        return all(whole)

    def seen(self) -> str:
        """Return the version that somebody started from."""
        return str(self.form.cleaned_data["seen"])

    def content(self) -> OfferContent:
        """Return what was filled in, without the rows that were taken away."""
        return OfferContent(
            **self.form.facts(),
            locations=tuple(form.content() for form in self.locations.kept()),
            hours=tuple(form.content() for form in self.hours.kept()),
            exceptions=tuple(form.content() for form in self.exceptions.kept()),
        )

    def show(self, gaps: list[Gap]) -> None:
        """Say at each field what is missing."""
        for gap in gaps:
            form, field = self._place(gap.field)
            form.errors[field] = form.error_class([str(gap.words)])

    def _place(self, name: str) -> tuple[forms.Form, str]:
        prefix, _, rest = name.partition("-")
        rows = self._rows()
        if prefix not in rows:
            return self.form, name
        number, _, field = rest.partition("-")
        return rows[prefix].forms[int(number)], field

    def _forms(self) -> Iterator[forms.Form]:
        yield self.form
        for rows in self._rows().values():
            yield from rows.forms

    def _of_rows(self) -> list[str]:
        return [str(e) for rows in self._rows().values() for e in rows.non_form_errors()]

    def _rows(self) -> dict[str, Rows]:
        return {LOCATIONS: self.locations, HOURS: self.hours, EXCEPTIONS: self.exceptions}

    def _purposes(self) -> list[tuple[str, str]]:
        """Return what hours can be for: calling, and walking in at each location."""
        purposes = [("", gettext("Bellen"))]
        for form in self.locations.forms:
            key, name = str(form["key"].value() or ""), str(form["name"].value() or "")
            place = name or gettext("locatie zonder naam")
            purposes.append((key, gettext("Inlopen: %(place)s") % {"place": place}))
        return purposes


def _chosen(content: OfferContent, names: Names, data: QueryDict | None) -> dict[str, str]:
    """Return the municipalities with a box: those of the content and those that were ticked."""
    codes = {area.code for area in content.areas if area.kind == AreaKind.MUNICIPALITY}
    codes |= set(data.getlist("municipalities")) if data else set()
    named = {code: names.municipalities[code] for code in codes if code in names.municipalities}
    return dict(sorted(named.items(), key=lambda item: item[1]))

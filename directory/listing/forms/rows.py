"""The form of a row of an offer, whichever kind it is."""

from dataclasses import replace
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext

from directory.listing.content import (
    EVERYTHING,
    ExceptionContent,
    HoursContent,
    LocationContent,
    OfferContent,
)
from directory.listing.forms.exceptions import ExceptionForm
from directory.listing.forms.hours import HoursForm
from directory.listing.forms.location import LocationForm
from directory.listing.forms.row import Choices, RowForm
from directory.listing.rows import Row, mark

EMPTY: dict[str, Row] = {
    "locations": LocationContent(key=""),
    "hours": HoursContent(),
    "exceptions": ExceptionContent(),
}
WORKING_DAYS = (1, 2, 3, 4, 5)


def row_form(
    kind: str,
    content: OfferContent,
    row: Row | None,
    *,
    data: QueryDict | None = None,
    like: Row | None = None,
) -> RowForm:
    """Return the form of a row of settled content; without `row` of a new one.

    `data` is what somebody typed; a new one may begin `like` another, on other days.
    """
    begins = row or like or EMPTY[kind]
    initial = {"seen": mark(row) if row else "", **_initial(begins)}
    if isinstance(begins, LocationContent):
        key = row.key if isinstance(row, LocationContent) else ""
        return LocationForm(data, initial=initial, key=key)
    form = ExceptionForm if isinstance(begins, ExceptionContent) else HoursForm
    return form(data, initial=initial, purposes=purposes(content, begins))


def week_form(content: OfferContent) -> RowForm:
    """Return the form of the commonest week: the same hours on every working day."""
    begins = HoursContent(weekdays=WORKING_DAYS)
    return row_form("hours", content, None, like=begins)


def on_other_days(row: Row | None) -> Row | None:
    """Return a row of hours to begin another with: the same, but on days to be chosen."""
    return replace(row, weekdays=()) if isinstance(row, HoursContent) else None


def purposes(content: OfferContent, row: HoursContent | ExceptionContent) -> Choices:
    """Return what times can be for: calling, and walking in at each location.

    A row of a location that is gone begins with no answer, not with somebody else's.
    """
    places = [(place.key, place.name) for place in content.locations]
    walks = [(key, gettext("Inlopen: %(place)s") % {"place": name}) for key, name in places]
    found = [("", gettext("Bellen")), *walks]
    if isinstance(row, ExceptionContent):
        found = [(EVERYTHING, gettext("Alles: bellen en inlopen")), *found]
    gone = row.location not in dict(found)
    return [(row.location, gettext("Kies waarvoor")), *found] if gone else found


def _initial(row: Row) -> dict[str, Any]:
    return LocationForm.initial_of(row) if isinstance(row, LocationContent) else {**vars(row)}

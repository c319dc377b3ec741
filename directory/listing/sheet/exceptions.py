"""Exceptions to the opening hours in one cell of a spreadsheet, and back. Pure. The notation is in
docs/listing.md.

alles: 2026-12-24 t/m 2026-12-31 dicht | bellen: 2027-01-04 10:00-12:00, 13:00-15:00
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from django.utils.translation import gettext

from clientsupport.sheets.cell import BadValue
from directory.listing.content import EVERYTHING, MOST_ROWS, ExceptionContent, Facts
from directory.listing.sheet.times import not_understood, parts_of, read_spans, write_span

EXAMPLE_OF_ONE = "2026-12-24 t/m 2026-12-31 dicht"
EXAMPLE = f"alles: {EXAMPLE_OF_ONE} | bellen: 2027-01-04 10:00-12:00"
NAMED = {"alles": EVERYTHING, "bellen": ""}
WRITTEN = {key: word for word, key in NAMED.items()}
CLOSED, ALSO_CLOSED = "dicht", ("dicht", "gesloten")
DAY = r"(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})"  # as we write it, or as the Dutch do
YEAR = 4  # digits
ONE = re.compile(rf"{DAY}(?:\s*(?:t/m|tot en met)\s*{DAY})?\s*:?\s+(.+)", re.IGNORECASE)


def write_exceptions(exceptions: Sequence[Facts], places: Mapping[str, str]) -> str:
    """Return the cell; `places` are names by key of location."""
    groups: dict[str, list[str]] = {}
    for row in exceptions:
        groups.setdefault(row["location"], []).append(_written(row))
    return " | ".join(
        f"{WRITTEN.get(key) or places.get(key, '')}: {'; '.join(rows)}"
        for key, rows in groups.items()
    )


def read_exceptions(cell: str, places: Sequence[Facts]) -> list[Facts]:
    """Return the exceptions that the cell says, for the locations of the offer; raises BadValue."""
    found: list[Facts] = []
    for location, part in parts_of(cell, places, NAMED, otherwise=EVERYTHING):
        for said in _read_one(part):
            found.append({**vars(ExceptionContent(location=location)), **said})
            if len(found) > MOST_ROWS:
                raise BadValue(gettext("meer dan %(most)s uitzonderingen") % {"most": MOST_ROWS})
    return found


def _written(row: Facts) -> str:
    days = f"{row['first_day']} t/m {row['last_day']}" if row["last_day"] else row["first_day"]
    return f"{days} {CLOSED if row['is_closed'] else write_span(row['opens'], row['closes'])}"


def _read_one(part: str) -> Iterator[Facts]:
    """Yield what an exception says, once for each span of time."""
    found = ONE.fullmatch(part)
    if not found:
        raise not_understood(part, EXAMPLE_OF_ONE)
    first = _day(found[1], part)
    days = {"first_day": first, "last_day": _day(found[2], part) if found[2] else ""}
    if found[3].casefold() in ALSO_CLOSED:
        yield {**days, "is_closed": True}
        return
    for opens, closes in read_spans(found[3], part):
        yield {**days, "opens": opens, "closes": closes}


def _day(said: str, part: str) -> str:
    numbers = [int(number) for number in said.split("-")]
    year, month, day = numbers if said.index("-") == YEAR else reversed(numbers)
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:  # the thirtieth of February
        raise not_understood(part, EXAMPLE_OF_ONE) from error

"""Opening hours in one cell of a spreadsheet, and back. Pure. The notation is in docs/listing.md.

bellen: ma-vr 9:00-12:00, 13:00-17:00; za 10:00-12:00 | bibliotheek: wo 10:00-12:00 (eerste)
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from django.utils.translation import gettext

from directory.listing.content import MOST_ROWS, Facts
from directory.listing.sheet.cell import BadValue
from directory.listing.sheet.times import ALSO, not_understood, parts_of, read_spans, write_span

EXAMPLE = "bellen: ma-vr 9:00-12:00; za 10:00-12:00 | bibliotheek: wo 10:00-12:00"
EXAMPLE_AT_NIGHT = "ma-vr 22:00-6:00 (ook op feestdagen)"
EXAMPLE_OF_ONE = "ma-vr 9:00-12:00"
CALLING = "bellen"
NAMED = {CALLING: ""}
HOLIDAYS = "ook op feestdagen"
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
LONG_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
NUMBERS = {day: n for days in (DAYS, LONG_DAYS) for n, day in enumerate(days, start=1)}
OCCURRENCES = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1}
ONE = re.compile(r"(?P<days>[^\d(]+)(?P<spans>\d[^(]*?)\s*(?:\((?P<extra>[^)]*)\))?", re.DOTALL)
RANGE = re.compile(r"\s*(?:-|–|t/m|tot en met)\s*")
FACTS = (
    *("location", "opens", "closes", "occurrence"),
    *("valid_from", "valid_until", "on_holidays"),
)


def write_hours(hours: Sequence[Facts], places: Mapping[str, str]) -> str:
    """Return the cell; `places` are names by key of location."""
    groups: dict[str, list[str]] = {}
    for row in hours:
        groups.setdefault(row["location"], []).append(_written(row))
    return " | ".join(
        f"{places.get(key, '') or CALLING}: {'; '.join(rows)}" for key, rows in groups.items()
    )


def read_hours(cell: str, places: Sequence[Facts]) -> list[Facts]:
    """Return the rows that the cell says, for the locations of the offer; raises BadValue."""
    days: dict[tuple[str, ...], set[int]] = {}  # by place, span of time and what limits it
    for number, (location, weekdays, times) in enumerate(_said(cell, places)):
        days.setdefault((location, *times), set()).update(weekdays)
        if len(days) > MOST_ROWS or number > MOST_ROWS * len(DAYS):
            raise BadValue(gettext("meer dan %(most)s tijden") % {"most": MOST_ROWS})
    return [
        {
            **dict(zip(FACTS, key, strict=True)),
            "occurrence": int(key[3]),
            "on_holidays": bool(key[6]),
            "weekdays": sorted(found),
        }
        for key, found in days.items()
    ]


def _said(cell: str, places: Sequence[Facts]) -> Iterator[tuple[str, list[int], list[str]]]:
    """Yield location, days and times of all that the cell says, one after the other."""
    for location, part in parts_of(cell, places, NAMED, otherwise=""):
        for weekdays, times in _read_one(part):
            yield location, weekdays, times


def _written(row: Facts) -> str:
    extra = [word for word, number in OCCURRENCES.items() if number == row["occurrence"]]
    extra += [f"vanaf {row['valid_from']}"] if row["valid_from"] else []
    extra += [f"t/m {row['valid_until']}"] if row["valid_until"] else []
    extra += [HOLIDAYS] if row["on_holidays"] else []
    said = f"{_days_written(row['weekdays'])} {write_span(row['opens'], row['closes'])}"
    return f"{said} ({', '.join(extra)})" if extra else said


def _days_written(weekdays: Sequence[int]) -> str:
    """Return "ma-vr" for days in a row, else "ma, wo"."""
    if len(weekdays) > 2 and weekdays[-1] - weekdays[0] == len(weekdays) - 1:
        return f"{DAYS[weekdays[0] - 1]}-{DAYS[weekdays[-1] - 1]}"
    return ", ".join(DAYS[day - 1] for day in weekdays)


def _read_one(part: str) -> Iterator[tuple[list[int], list[str]]]:
    """Yield days and times for each span: "ma-vr 9:00-12:00, 13:00-17:00 (eerste)"."""
    found = ONE.fullmatch(part)
    if not found:
        raise not_understood(part, EXAMPLE_OF_ONE)
    weekdays = _days(found["days"], part)
    extra = _extra(found["extra"] or "", part)
    for opens, closes in read_spans(found["spans"], part):
        yield weekdays, [opens, closes, *extra]


def _days(words: str, part: str) -> list[int]:
    days, joined = set[int](), RANGE.sub("-", words.strip(" :,").casefold())
    for piece in filter(None, ALSO.split(joined)):
        ends = [NUMBERS.get(day.strip(" .")) for day in piece.split("-")]
        if None in ends or len(ends) > 2:
            raise not_understood(part, EXAMPLE_OF_ONE)
        first, last = ends[0] or 0, ends[-1] or 0
        if last < first:
            raise not_understood(part, EXAMPLE_OF_ONE)
        days |= set(range(first, last + 1))
    if not days:
        raise not_understood(part, EXAMPLE_OF_ONE)
    return sorted(days)


def _extra(words: str, part: str) -> tuple[str, str, str, str]:
    """Return the number of the week in the month, the first and last day it holds, and whether on
    holidays ("" or not).
    """
    occurrence, first, last, on_holidays = 0, "", "", ""
    for word in filter(None, map(str.strip, words.casefold().split(","))):
        kind, _blank, day = word.partition(" ")
        if kind in OCCURRENCES and day in ("", "van de maand"):
            occurrence = OCCURRENCES[kind]
        elif kind == "vanaf" and _is_day(day):
            first = day
        elif kind == "t/m" and _is_day(day):
            last = day
        elif word in (HOLIDAYS, "feestdagen", "op feestdagen"):
            on_holidays = HOLIDAYS
        else:
            raise not_understood(part, EXAMPLE_OF_ONE)
    return str(occurrence), first, last, on_holidays


def _is_day(words: str) -> bool:
    try:
        date.fromisoformat(words)
    except ValueError:
        return False
    return len(words) == len("2026-01-31")

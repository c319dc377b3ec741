"""Opening hours in one cell of a spreadsheet, and back. Pure. The notation is in docs/listing.md.

bellen: ma-vr 9:00-12:00, 13:00-17:00; za 10:00-12:00 | bibliotheek: wo 10:00-12:00 (eerste)
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from django.utils.translation import gettext

from clientsupport.sheets.cell import BadValue
from directory.listing.content import MOST_ROWS, Facts
from directory.listing.sheet.days import DAYS, apart, closed_days, days_of
from directory.listing.sheet.times import not_understood, parts_of, read_spans, write_span

EXAMPLE = "bellen: ma-vr 9:00-12:00; za 10:00-12:00 | bibliotheek: wo 10:00-12:00"
EXAMPLE_AT_NIGHT = "ma-vr 22:00-6:00 (ook op feestdagen)"
EXAMPLE_OF_ONE = "ma-vr 9:00-12:00"
CALLING = "bellen"
NAMED = {CALLING: ""}
ALWAYS = ("24/7", "24 / 7")  # every day, from midnight to midnight
HOLIDAYS = "ook op feestdagen"
OCCURRENCES = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1}
ONE = re.compile(r"(?P<days>[^\d(]+)(?P<spans>\d[^(]*?)\s*(?:\((?P<extra>[^)]*)\))?", re.DOTALL)
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
    closed, opened = set[tuple[str, int]](), set[tuple[str, int]]()
    for location, parts in parts_of(
        cell, places, NAMED, otherwise="", is_own=lambda words: bool(days_of(words))
    ):
        for part in apart(parts):
            if part in ALWAYS:
                yield location, [*range(1, 8)], ["00:00", "00:00", "0", "", "", ""]
                continue
            if days := closed_days(part):
                closed |= {(location, day) for day in days}
                continue
            for weekdays, times in _read_one(part):
                opened |= {(location, day) for day in weekdays}
                yield location, weekdays, times
    if both := closed & opened:
        day = DAYS[min(both)[1] - 1]
        raise BadValue(gettext("‘%(day)s’ is hier open en ook gesloten") % {"day": day})


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
    weekdays = days_of(found["days"])
    if not weekdays:
        raise not_understood(part, EXAMPLE_OF_ONE)
    extra = _extra(found["extra"] or "", part)
    for opens, closes in read_spans(found["spans"], part):
        yield weekdays, [opens, closes, *extra]


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

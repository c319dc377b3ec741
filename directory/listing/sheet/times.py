"""What cells with times have in common: what each part is about, and spans of time. Pure."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from django.utils.translation import gettext

from clientsupport.sheets.cell import BadValue, NamesNothing
from directory.listing.content import Facts

TIME = r"(\d{1,2})(?:[:.uh](\d{2}))?\s*(?:uur|u|h)?"
SPAN = re.compile(rf"(?:van )?{TIME}\s*(?:-|tot)\s*{TIME}", re.IGNORECASE)
ALSO = re.compile(r"\s*(?:,|/|&|\+|\ben\b|\band\b)\s*")
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def no_words(_words: str) -> bool:
    """Say that words before a colon name a location, whatever they are."""
    return False


def parts_of(
    cell: str,
    places: Sequence[Facts],
    named: Mapping[str, str],
    *,
    otherwise: str,
    is_own: Callable[[str], bool] = no_words,
) -> Iterator[tuple[str, str]]:
    """Yield what stands between `|` and `;`, each with the key of the location that it is about.

    `named` are the words that name no location, with what they stand for; `is_own` knows words
    before a colon that belong to what is said: "MA-VR: 9-17"; raises BadValue.
    """
    for groups in cell.split("|"):
        last = otherwise
        for group in filter(None, map(str.strip, groups.split("\n"))):
            location, said = _place_of(group, places, named, is_own)
            if location is None and last != otherwise:
                raise _for_whom(group)
            last = otherwise if location is None else location
            for part in filter(None, map(str.strip, said.split(";"))):
                yield last, " ".join(part.translate(DASHES).split())


def read_spans(words: str, part: str) -> Iterator[tuple[str, str]]:
    """Yield from when until when, both HH:MM, of "9:00-12:00, 13:00-17:00"; raises BadValue."""
    for span in ALSO.split(words):
        times = SPAN.fullmatch(span.strip())
        if not times:
            raise not_understood(part, "9:00-12:00")
        yield _time(times[1], times[2], part), _time(times[3], times[4], part)


def write_span(opens: str, closes: str) -> str:
    """Return "9:00-24:00"."""
    return f"{_short(opens)}-{_short(closes) if closes != '00:00' else '24:00'}"


def not_understood(part: str, example: str) -> BadValue:
    """Return the error that says so, with how to write it."""
    words = gettext("‘%(cell)s’ begrijpen wij niet; schrijf bijvoorbeeld: %(example)s")
    return BadValue(words % {"cell": part[:40], "example": example})


def _short(time: str) -> str:
    return time.removeprefix("0")


def _time(hour: str, minute: str | None, part: str) -> str:
    minutes = int(hour) * 60 + int(minute or 0)
    if minutes > 24 * 60 or int(minute or 0) > 59:
        raise not_understood(part, "9:00-12:00")
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _place_of(
    group: str, places: Sequence[Facts], named: Mapping[str, str], is_own: Callable[[str], bool]
) -> tuple[str | None, str]:
    """Return the key of what a group is about, None when it does not say, and the rest."""
    for place in sorted(places, key=lambda place: -len(place["name"])):
        if place["name"] and group.casefold().startswith(f"{place['name'].casefold()}:"):
            same = [other for other in places if other["name"] == place["name"]]
            if len(same) > 1:
                raise BadValue(
                    gettext("er zijn twee locaties ‘%(name)s’") % {"name": place["name"]}
                )
            return place["key"], group[len(place["name"]) + 1 :]
    about = re.match(r"([^;]*?[^\d\s;])\s*:\s*(.*)", group, re.DOTALL)
    if not about or is_own(about[1]):
        return None, group
    if about[1].casefold() not in named:
        words = gettext("‘%(cell)s’ is geen locatie van dit aanbod") % {"cell": about[1][:40]}
        raise NamesNothing(words)
    return named[about[1].casefold()], about[2]


def _for_whom(group: str) -> BadValue:
    words = gettext("zet voor ‘%(cell)s’ waarvoor het is, met een dubbele punt erachter")
    return BadValue(words % {"cell": group[:40]})

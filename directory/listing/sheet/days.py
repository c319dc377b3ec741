"""Days of the week as people write them: "MA-VR", "ma. t/m vr.", "dagelijks". Pure."""

import re

from directory.listing.sheet.times import ALSO

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
LONG_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONG_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = {
    day: n
    for days in (DAYS, LONG_DAYS, ENGLISH, LONG_ENGLISH)
    for n, day in enumerate(days, start=1)
}
SEVERAL = {
    **dict.fromkeys(("dagelijks", "iedere dag", "elke dag", "alle dagen", "daily"), (1, 7)),
    **dict.fromkeys(("werkdagen", "doordeweeks", "door de week", "weekdays"), (1, 5)),
    **dict.fromkeys(("weekend", "weekends", "het weekend"), (6, 7)),
}
BEFORE = re.compile(r"^(?:op|in|elke|iedere)\s+")
BEHIND = re.compile(r"\s*\b(?:van|from)\s*$")
RANGE = re.compile(r"\s*(?:-|t/m|t\.?e\.?m\.?|tot en met)\s*")
CLOSED = re.compile(r"(.+?)[\s:]+(?:is\s+|zijn\s+)?(?:gesloten|dicht|closed)")
A_DAY = "|".join(sorted([*NUMBERS, *SEVERAL, "op", "elke", "iedere"], key=len, reverse=True))
# "9-12 uur, di 10-12": behind a time begins another day.
NEXT_DAY = re.compile(
    rf"(?:(?<=\d)|(?<=\d[uh])|(?<=\d [uh])|(?<=uur)|(?<=\)))\s?(?:,|&|\ben\b)?\s(?=(?:{A_DAY})\b)"
    r"|(?:(?<=gesloten)|(?<=dicht))\s?,\s?",
    re.IGNORECASE,
)


def apart(part: str) -> list[str]:
    """Return what is said of each day or row of days, in small letters."""
    return [piece for piece in map(str.strip, NEXT_DAY.split(part.casefold())) if piece]


def closed_days(part: str) -> list[int]:
    """Return the days of "za en zo gesloten"; none when it says something else."""
    found = CLOSED.fullmatch(part)
    return days_of(found[1]) if found else []


def days_of(words: str) -> list[int]:
    """Return the numbers of the days, Monday is 1, that words name; none when they name another
    thing.
    """
    days, said = set[int](), BEHIND.sub("", words.casefold().strip(" :,."))
    for piece in filter(None, ALSO.split(RANGE.sub("-", said.strip(" :,")))):
        first, last = _ends(BEFORE.sub("", piece))
        if not first or last < first:
            return []
        days |= set(range(first, last + 1))
    return sorted(days)


def _ends(piece: str) -> tuple[int, int]:
    """Return the first and last of days in a row; 0 when they are not known."""
    if several := SEVERAL.get(piece.strip(" .")):
        return several
    ends = [NUMBERS.get(day.strip(" ."), 0) for day in piece.split("-")]
    return (ends[0], ends[-1]) if len(ends) < 3 and all(ends) else (0, 0)

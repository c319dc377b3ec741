"""Days as people and programs write them: "31-1-2026", "2026-01-31", "31 januari 2026". Pure.

A day with numbers only is day, month, year, as everybody in the Netherlands writes it; anything
else is refused, never guessed.
"""

import re
from datetime import date

from django.utils.translation import gettext

from clientsupport.sheets.cell import SHOWN, BadValue

ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?)?")
DUTCH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})(?: 0?0:00(?::00)?)?")
IN_WORDS = re.compile(r"(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{2}|\d{4})")
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus"),
    *("september", "oktober", "november", "december"),
)
SHORT = 3  # letters of a month that are enough
OTHERWISE = {
    **{"mrt": 3, "maa": 3, "january": 1, "february": 2, "march": 3, "may": 5, "june": 6},
    **{"july": 7, "august": 8, "october": 10, "oct": 10},
}
THIS_CENTURY = 2000


def read_day(cell: str) -> date | None:
    """Return the day that a cell says; None when it is empty; raises BadValue."""
    if not cell:
        return None
    said = cell.casefold()
    try:
        if found := ISO.fullmatch(said):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := DUTCH.fullmatch(said):
            return date(_year(found[3]), int(found[2]), int(found[1]))
        if (found := IN_WORDS.fullmatch(said)) and (month := _month(found[2])):
            return date(_year(found[3]), month, int(found[1]))
    except ValueError:
        pass
    words = gettext("‘%(cell)s’ is geen dag; schrijf dag, maand en jaar: 31-01-2026")
    raise BadValue(words % {"cell": cell[:SHOWN]})


def _year(digits: str) -> int:
    return int(digits) + (THIS_CENTURY if len(digits) == 2 else 0)


def _month(word: str) -> int:
    if word in OTHERWISE:
        return OTHERWISE[word]
    found = [number for number, name in enumerate(MONTHS, 1) if name.startswith(word)]
    return found[0] if len(found) == 1 and len(word) >= SHORT else 0

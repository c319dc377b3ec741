"""What a file of cases would do, row by row, before anything is done. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from django.utils.formats import date_format
from django.utils.translation import gettext

from clientsupport.privacy.personal_data import LABELS, Kind, find
from clientsupport.sheets.cell import BadValue, bare
from clientsupport.sheets.headings import ROW_OF_HEADINGS, Headings, read_headings
from clientsupport.sheets.problem import Problem
from intake.cases.sheet.columns import Column
from intake.cases.sheet.facts import Said, Stored, day_problem
from intake.cases.sheet.totals import fewest
from intake.enums import CaseState

FIRST = 2  # number of the first row under the headings, as spreadsheet programs count
NEW, CHANGED, SAME = "new", "changed", "same"
OWN_NUMBERS = {Kind.CASE_NUMBER}  # a reference is one
MEANT = {  # what may look like it and stand there; a sentence says what else is wrong
    "supporter": {Kind.NAME, Kind.EMAIL},
    "municipality": {Kind.NAME},
}


@dataclass(frozen=True)
class RowPlan:
    """What a row does: NEW, CHANGED or SAME, and which facts of the case change."""

    row: int
    kind: str
    said: Said
    facts: tuple[str, ...] = ()
    minutes: Mapping[str, int] = field(default_factory=dict)  # that are added
    stored: Stored | None = None


@dataclass(frozen=True)
class Surroundings:
    """What stands there already by reference, who reads the file, and when."""

    stored: Mapping[str, Stored]
    reader: int
    may_give: bool  # to colleagues
    today: date
    longest: int  # minutes of one contact


class Planner:
    """Looks at the rows of a file one by one; what is wrong is in `problems`, the rest in `rows`.

    The first row holds the headings. When a column that is needed is missing, or one is there that
    is none of ours, no row is looked at: perhaps it holds what nobody may hand in.
    """

    def __init__(
        self, rows: Sequence[Sequence[str]], known: Sequence[Column], around: Surroundings
    ) -> None:
        self.problems: list[Problem] = []
        self.rows: list[RowPlan] = []
        self._columns = {column.heading: column for column in known}
        self._around, self._cells = around, rows
        self._headings = headings_of(rows, known)
        self._seen = Counter[str]()
        self._personal = cache(_personal)
        self._look_at_headings()

    def steps(self) -> Iterator[int]:
        """Look at every row, and yield how many were looked at."""
        for number, cells in enumerate(self._cells[1:], start=FIRST):
            if any(cells):
                self.problems += map(self._hushed, self._headings.homeless(number, cells))
                self._look(number, self._headings.said(cells))
            yield number - FIRST + 1

    def _look_at_headings(self) -> None:
        self.problems += map(self._hushed, self._headings.problems)
        there = self._headings.at.values()
        self.problems += [
            Problem(ROW_OF_HEADINGS, column.heading, gettext("deze kolom ontbreekt"))
            for column in self._columns.values()
            if column.is_needed and column.heading not in there
        ]
        if self.problems:
            self._cells = []

    def _look(self, number: int, cells: Mapping[str, str]) -> None:
        said, before = Said(""), len(self.problems)
        for heading, cell in cells.items():
            self._read(number, self._columns[heading], said, cell)
        self._seen[said.reference] += 1 if said.reference else 0
        if self._seen[said.reference] > 1:
            twice = gettext("dit kenmerk staat er twee keer")
            self.problems.append(self._at(number, "reference", twice))
        if len(self.problems) > before:
            return
        found = list(self._judge(said))
        self.problems += [self._at(number, fact, words) for fact, words in found]
        if not found:
            self.rows.append(self._planned(number, said))

    def _read(self, number: int, column: Column, said: Said, cell: str) -> None:
        try:
            column.read(said, cell)
        except BadValue as bad:
            self.problems.append(self._at(number, column.fact, self._told(column, cell, str(bad))))
            return
        if column.is_needed and not bare(cell):
            self.problems.append(self._at(number, column.fact, gettext("hier staat niets")))
        elif column.fact == "reference":
            kind = self._personal(cell)
            if kind and kind not in OWN_NUMBERS:
                self.problems.append(self._at(number, column.fact, _never(kind)))

    def _hushed(self, problem: Problem) -> Problem:
        """Return what is wrong without repeating what may be about somebody."""
        if kind := self._personal(problem.column):
            return Problem(problem.row, "", _never(kind))
        kind = self._personal(problem.words)
        return Problem(problem.row, problem.column, _never(kind)) if kind else problem

    def _told(self, column: Column, cell: str, words: str) -> str:
        """Return why a cell cannot be read; without its words when they may be about somebody."""
        kind = self._personal(cell)
        return _never(kind) if kind and kind not in MEANT.get(column.fact, ()) else words

    def _at(self, number: int, fact: str, words: str) -> Problem:
        heading = next(c.heading for c in self._columns.values() if c.fact == fact)
        return Problem(number, heading, words)

    def _judge(self, said: Said) -> Iterator[tuple[str, str]]:
        """Yield what cannot be in a row whose cells can all be read."""
        around, stored = self._around, self._around.stored.get(said.reference)
        if wrong := day_problem(said.days, today=around.today):
            yield wrong
        if "close_reason" in said.codes and "closed_on" not in said.days:
            yield "closed_on", gettext("er staat waarom, en niet wanneer")
        yield from self._judge_totals(said)
        if said.supporter not in (None, around.reader) and not around.may_give and not stored:
            yield "supporter", gettext("alleen een coördinator leest zaken van collega’s in")
        if stored:
            yield from _against(said, stored)

    def _judge_totals(self, said: Said) -> Iterator[tuple[str, str]]:
        total, least = sum(said.minutes.values()), fewest(said.minutes, self._around.longest)
        if said.contacts and not total:
            yield "contacts", gettext("er staan contacten, en geen minuten")
        elif said.contacts and not least <= said.contacts <= total:
            values = {"least": least, "most": total}
            words = gettext("bij deze minuten horen %(least)s tot en met %(most)s contacten")
            yield "contacts", words % values

    def _planned(self, number: int, said: Said) -> RowPlan:
        stored = self._around.stored.get(said.reference)
        if stored is None:
            return RowPlan(number, NEW, said, minutes=said.minutes)
        facts = tuple(_differing(said, stored))
        more = {
            activity: total - stored.minutes.get(activity, 0)
            for activity, total in said.minutes.items()
            if total > stored.minutes.get(activity, 0)
        }
        kind = CHANGED if facts or more else SAME
        return RowPlan(number, kind, said, facts, more, stored)


def _differing(said: Said, stored: Stored) -> Iterator[str]:
    """Yield the facts that a case will hold otherwise."""
    yield from (fact for fact, code in said.codes.items() if stored.facts[fact] != code)
    yield from (fact for fact, codes in said.lists.items() if sorted(stored.lists[fact]) != codes)
    if said.municipality and said.municipality != stored.municipality:
        yield "municipality"
    for fact in ("closed_on", "first_response_on"):
        if fact in said.days and said.days[fact] != stored.days[fact]:
            yield fact
    if said.law and not stored.laws:
        yield "law"


def _against(said: Said, stored: Stored) -> Iterator[tuple[str, str]]:
    """Yield what does not go with the case that has this reference."""
    if stored.state == CaseState.MISTAKE:
        yield "reference", gettext("dit kenmerk is van een zaak die een vergissing was")
        return
    if not stored.may:
        yield "reference", gettext("aan deze zaak werkt een collega")
        return
    opened, closed = stored.days["opened_on"], stored.days["closed_on"]
    if opened and said.days["opened_on"] != opened:
        words = gettext("deze zaak begon op %(day)s; pas dat aan in de zaak zelf")
        yield "opened_on", words % {"day": date_format(opened)}
    if closed and said.days.get("closed_on", closed) != closed:
        words = gettext("deze zaak is al afgesloten, op %(day)s")
        yield "closed_on", words % {"day": date_format(closed)}
    if said.law and stored.laws and said.law not in stored.laws:
        yield "law", gettext("voor deze zaak geldt een andere wet; wijzig dat in de zaak zelf")
    if said.supporter not in (None, stored.supporter):
        yield (
            "supporter",
            gettext("deze zaak is van iemand anders; draag haar over in de zaak zelf"),
        )
    for activity, total in said.minutes.items():
        if total < stored.minutes.get(activity, 0):
            words = gettext("in de zaak staan al %(minutes)s minuten")
            yield f"minutes_{activity}", words % {"minutes": stored.minutes[activity]}


def headings_of(rows: Sequence[Sequence[str]], known: Sequence[Column]) -> Headings:
    """Return where the columns stand in a file, by their headings in our own language."""
    also = {other: column.heading for column in known for other in column.also}
    return read_headings(rows[0] if rows else [], [column.heading for column in known], also)


def _personal(cell: str) -> Kind | None:
    """Return what a cell may tell about somebody; None: nothing that we know of."""
    found = find(cell)
    return found[0].kind if found else None


def _never(kind: Kind) -> str:
    words = gettext("hier lijkt iets te staan dat niet in een zaak hoort: %(kind)s. Haal het weg")
    return words % {"kind": LABELS[kind]}

"""What a spreadsheet would change, before anything is changed. Pure."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext

from directory.enums import AreaKind
from directory.listing.content import OfferContent
from directory.listing.gaps import gaps
from directory.listing.sheet.columns import KEY, Column, changed_by
from directory.listing.sheet.headings import ROW_OF_HEADINGS, read_headings
from directory.listing.sheet.problem import Problem
from directory.listing.words import date_words

Row = Sequence[str]
AREAS_FACT = f"areas_{AreaKind.MUNICIPALITY.value}"
# What is not known while a cell of the first cannot be read.
FOLLOWS = {
    "phone": ("has_no_fixed_hours",),
    "email": ("phone",),
    "website": ("phone",),
    "hours": ("phone", "has_no_fixed_hours"),
    "locations": ("phone", "hours", "exceptions", "has_no_fixed_hours"),
}
PHYSICAL = 2  # number of the first row under the headings, as spreadsheet programs count


@dataclass(frozen=True)
class RowChange:
    """What one row makes of an offer; `slug` "" is a new one."""

    row: int
    slug: str
    content: OfferContent
    seen: str  # fingerprint of what the offer says now
    over: tuple[str, ...] = ()  # last days, in words, of exceptions that it says and that are over


@dataclass(frozen=True)
class Existing:
    """What an offer says, settled, that a row may change; with a draft it may not."""

    content: OfferContent
    has_draft: bool = False


@dataclass
class Plan:
    """Either problems, and then nothing is done, or changes."""

    problems: list[Problem] = field(default_factory=list)
    changes: list[RowChange] = field(default_factory=list)
    same: int = 0  # rows that say what is stored already


@dataclass(frozen=True)
class Surroundings:
    """What stands there already, by slug, and when; `is_read`: somebody can read questions."""

    existing: Mapping[str, Existing]
    today: date
    is_read: bool


class Planner:
    """Looks at the rows of a file one by one; what it finds is in `made`.

    The first row holds the headings. Nothing more is looked at when it does not say which offer a
    row is about.
    """

    def __init__(
        self, rows: Sequence[Row], known: Sequence[Column], surroundings: Surroundings
    ) -> None:
        self.made, self._rows, self._known, self._at = Plan(), rows, known, surroundings
        first = rows[0] if rows else []
        self._headings = read_headings(first, [KEY, *(column.heading for column in known)])
        self._seen = set[str]()
        self.made.problems += self._headings.problems
        if KEY not in self._headings.at.values():
            self.made.problems.append(
                Problem(ROW_OF_HEADINGS, KEY, gettext("deze kolom ontbreekt"))
            )
            self._rows = []

    def steps(self) -> Iterator[int]:
        """Look at every row, and yield how many were looked at."""
        for number, cells in enumerate(self._rows[1:], start=PHYSICAL):
            if any(cells):
                self.made.problems += self._headings.homeless(number, cells)
                self._read(number, self._headings.said(cells))
            yield number - PHYSICAL + 1

    def _read(self, number: int, said: dict[str, str]) -> None:
        slug, made = said.pop(KEY, ""), self.made
        if slug and (slug not in self._at.existing or slug in self._seen):
            twice = gettext("dit kenmerk staat er twee keer")
            unknown = gettext("dit aanbod kennen wij niet, of het is niet zichtbaar")
            made.problems.append(Problem(number, KEY, twice if slug in self._seen else unknown))
            return
        self._seen |= {slug} - {""}
        before = self._at.existing[slug] if slug else Existing(OfferContent())
        lost = bool(self._headings.lost)
        written, wrong = changed_by(before.content, said, self._known, has_lost_letters=lost)
        content = written.without_past(self._at.today)  # a file that was kept may say what is over
        made.problems += [Problem(number, found.heading, found.words) for found in wrong]
        if slug and not wrong and content.facts == before.content.facts:
            made.same += 1
            return
        if before.has_draft:
            why = gettext("hier ligt een concept; rond dat af of gooi het weg")
            made.problems.append(Problem(number, KEY, why))
        made.problems += self._gaps(number, content, {found.fact for found in wrong})
        seen_now = before.content.fingerprint if slug else ""
        over = _over(written, self._at.today)
        made.changes.append(RowChange(number, slug, content, seen_now, over))

    def _gaps(self, number: int, content: OfferContent, wrong: Collection[str]) -> list[Problem]:
        """Return what is missing, but for what may be in a cell that cannot be read."""
        if self._headings.unknown:
            return []  # it may stand below a heading that nobody knows
        found = gaps(content, today=self._at.today, is_read=self._at.is_read)
        unsure = {*wrong, *(other for fact in wrong for other in FOLLOWS.get(fact, ()))}
        return [
            Problem(number, _heading(fact, self._known), str(gap.words))
            for gap in found
            if (fact := _fact(gap.field)) not in unsure
            and not (fact == AREAS_FACT and any(f.startswith("areas_") for f in wrong))
        ]


def _over(content: OfferContent, today: date) -> tuple[str, ...]:
    over = (date.fromisoformat(o.ends) for o in content.exceptions if o.is_over(today))
    return tuple(map(date_words, over))


def _fact(field: str) -> str:
    """Return the fact of the column in which a gap is put right: `hours-0-opens` in that of the
    opening hours.
    """
    return AREAS_FACT if field == "add_municipality" else field.partition("-")[0]


def _heading(fact: str, known: Sequence[Column]) -> str:
    return next(column.heading for column in known if column.fact == fact)

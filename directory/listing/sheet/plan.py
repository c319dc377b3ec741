"""What a spreadsheet would change, before anything is changed. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext

from directory.listing.content import OfferContent
from directory.listing.gaps import gaps
from directory.listing.sheet.columns import KEY, Column, changed_by, columns
from directory.listing.words import Names, date_words

Row = Sequence[str]
PHYSICAL = 2  # number of the first row under the headings, as spreadsheet programs count


@dataclass(frozen=True)
class Problem:
    """What cannot be read or done, and where: the heading of a column."""

    row: int
    column: str
    words: str


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
    is_read: bool = False  # somebody at the provider can read questions


def plan(
    rows: Sequence[Row],
    existing: Mapping[str, Existing],
    names: Names,
    today: date,
    *,
    is_read: bool,
) -> Plan:
    """Return what these rows, the first with the headings, would do to the offers by slug.

    `is_read`: somebody at the provider can read questions.
    """
    made, known = Plan(is_read=is_read), columns(names)
    headings = [heading.strip() for heading in rows[0]] if rows else []
    expected = {KEY, *(column.heading for column in known)}
    for heading in headings:
        if heading and heading not in expected:
            made.problems.append(Problem(1, heading, gettext("deze kolom kennen wij niet")))
        elif heading and headings.count(heading) > 1:
            made.problems.append(Problem(1, heading, gettext("deze kolom staat er twee keer")))
    if KEY not in headings:
        made.problems.append(Problem(1, KEY, gettext("deze kolom ontbreekt")))
    if made.problems:
        return made
    seen = set[str]()
    for number, cells in enumerate(rows[1:], start=PHYSICAL):
        if any(cells):
            said = {h: cell for h, cell in zip(headings, cells, strict=False) if h}
            _read(made, number, said, existing, known, seen, today)
    return made


def _read(
    made: Plan,
    number: int,
    said: dict[str, str],
    existing: Mapping[str, Existing],
    known: Sequence[Column],
    seen: set[str],
    today: date,
) -> None:
    slug = said.pop(KEY, "")
    if slug and (slug not in existing or slug in seen):
        twice = gettext("dit kenmerk staat er twee keer")
        unknown = gettext("dit aanbod kennen wij niet, of het is niet zichtbaar")
        made.problems.append(Problem(number, KEY, twice if slug in seen else unknown))
        return
    seen |= {slug} - {""}
    before = existing[slug] if slug else Existing(OfferContent())
    written, wrong = changed_by(before.content, said, known)
    content = written.without_past(today)  # a file that was kept may say what is over by now
    made.problems += [Problem(number, heading, why) for heading, why in wrong]
    if wrong:
        return
    if slug and content.facts == before.content.facts:
        made.same += 1
        return
    if before.has_draft:
        why = gettext("hier ligt een concept; publiceer dat of gooi het weg")
        made.problems.append(Problem(number, KEY, why))
    made.problems += [
        Problem(number, _heading(gap.field, known), str(gap.words))
        for gap in gaps(content, today=today, is_read=made.is_read)
    ]
    seen_now = before.content.fingerprint if slug else ""
    made.changes.append(RowChange(number, slug, content, seen_now, _over(written, today)))


def _over(content: OfferContent, today: date) -> tuple[str, ...]:
    over = (date.fromisoformat(o.ends) for o in content.exceptions if o.is_over(today))
    return tuple(map(date_words, over))


def _heading(field: str, known: Sequence[Column]) -> str:
    """Return the heading of the column in which a gap is put right: `hours-0-opens` in that of the
    opening hours.
    """
    fact = "areas_municipality" if field == "add_municipality" else field.partition("-")[0]
    return next(column.heading for column in known if column.fact == fact)

"""What stands in a report, in words: every page and file of it shows the same. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format, number_format
from django.utils.text import capfirst
from django.utils.translation import gettext

from clientsupport.documents.figures import Figure
from clientsupport.privacy.disclosure.measures import LeadTime
from intake.overview.periods import Period
from intake.overview.report.editions import Edition, Exact, Protected, Reading, protection
from intake.overview.subjects import LEAD, RESPONSE, Chapter, Subject

OWN_TABLES = ("minutes", "contacts")  # told in one table of what was done
ABOUT_THE_FUNDER = ("to_decide", "to_limit", "to_take_over")  # stands in no edition for them


@dataclass(frozen=True)
class Row:
    """A row of a table: what it is about, and its cells; a `Figure` where one is a number."""

    name: str
    cells: Sequence[str]


@dataclass(frozen=True)
class Table:
    """A table with its heading; the first column names the rows."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Row]


@dataclass(frozen=True)
class Part:
    """A chapter of the report."""

    title: str
    tables: Sequence[Table]


@dataclass(frozen=True)
class Report:
    """A whole report. `gaps` says of how many cases something is not known."""

    title: str
    organisation: str
    edition: str
    protection: str
    is_example: bool
    made_on: str
    facts: Sequence[Row]
    parts: Sequence[Part]
    gaps: Sequence[str]

    def as_data(self) -> dict[str, Any]:
        """Return it in plain values, for who makes a file of it."""
        return asdict(self)


@dataclass(frozen=True)
class About:
    """Of whom a report is, over which time, and when it was made."""

    organisation: str
    is_example: bool
    period: Period
    edition: Edition
    made_on: date
    mark: float | None = None  # of clients, in half points; None: not shown


def report(about: About, reading: Exact | Protected, chapters: Sequence[Chapter]) -> Report:
    """Return the report of an edition."""
    parts = [Part(str(chapter.title), [*_tables(chapter, reading)]) for chapter in chapters]
    return Report(
        title=gettext("Cliëntondersteuning: %(period)s") % {"period": about.period.label},
        organisation=about.organisation,
        edition=about.edition.label,
        protection=protection(about.edition),
        is_example=about.is_example,
        made_on=Figure(date_format(about.made_on, "j F Y"), about.made_on),
        facts=[*_facts(about, reading)],
        parts=[part for part in parts if part.tables],
        gaps=[*_gaps(chapters, reading)],
    )


def _facts(about: About, reading: Exact | Protected) -> Iterator[Row]:
    yield Row(gettext("Zaken begonnen"), [reading.count("opened", "")])
    yield Row(gettext("Zaken afgesloten"), [reading.count("closed", "")])
    yield Row(gettext("Contacten"), [reading.contacts()])
    yield Row(gettext("Tijd"), [reading.hours()])
    if isinstance(reading, Protected):
        yield Row(gettext("Eerste reactie, de middelste"), [_waited(reading.waited())])
    if about.mark is not None:
        mark = Figure(number_format(about.mark, decimal_pos=1), about.mark)
        yield Row(gettext("Gemiddeld cijfer van cliënten"), [mark])


def _waited(band: LeadTime | None) -> str:
    names = dict(zip(LeadTime, RESPONSE.names.values(), strict=True))
    return str(names[band]) if band else gettext("niet getoond")


def _tables(chapter: Chapter, reading: Exact | Protected) -> Iterator[Table]:
    for subject in chapter.subjects:
        if subject.measure == "minutes":
            yield _work(subject, reading)
        elif subject.measure not in OWN_TABLES and _is_told(subject, reading):
            table = _table(subject, reading)
            if table.rows:
                yield table


def _is_told(subject: Subject, reading: Reading) -> bool:
    """Tell whether an edition has this: how long people waited, others get as one band."""
    return isinstance(reading, Exact) or subject not in (RESPONSE, LEAD)


def _table(subject: Subject, reading: Reading) -> Table:
    whole = ("opened", "") if subject.is_multiple else (subject.measure, *subject.names)
    rows = [
        Row(
            capfirst(str(subject.names[code])),
            [
                reading.count(subject.measure, code),
                reading.part(whole, subject.measure, code),
            ],
        )
        for code in reading.values(subject)
        if isinstance(reading, Exact) or code not in ABOUT_THE_FUNDER
    ]
    columns = [gettext("Wat"), gettext("Aantal"), gettext("Deel")]
    return Table(str(subject.title), columns, rows)


def _work(subject: Subject, reading: Reading) -> Table:
    rows = [
        Row(str(subject.names[code]), [reading.contacts(code), reading.hours(code)])
        for code in reading.values(subject)
    ]
    columns = [gettext("Wat"), gettext("Contacten"), gettext("Tijd")]
    return Table(gettext("Contacten en tijd"), columns, rows)


def _gaps(chapters: Sequence[Chapter], reading: Reading) -> Iterator[str]:
    """Yield what is not known of how many cases; an edition for others says it rounded."""
    for subject in (subject for chapter in chapters for subject in chapter.subjects):
        number = reading.count(subject.measure, subject.unknown or "")
        if subject.gap and subject.unknown is not None and number != "0":
            words = gettext("Van %(number)s zaken weten wij niet: %(what)s.")
            yield words % {"number": number, "what": subject.gap}

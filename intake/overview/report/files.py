"""A report as a file: tagged PDF, and tables for spreadsheet programs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from django.utils.translation import get_language, gettext

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.ods_tables import ODS, ods_file
from clientsupport.documents.tagged_pdf import PDF, tagged_pdf
from intake.overview.report.contents import Report

TEMPLATE = Path(__file__).with_name("report.typ")
File = Callable[[Report, date], bytes]


def as_pdf(report: Report, day: date) -> bytes:
    """Return a tagged PDF; the same report of the same day is the same file."""
    words = {
        "example": gettext("Voorbeeld: deze organisatie bestaat niet."),
        "for": gettext("Versie"),
        "made": gettext("Gemaakt op"),
        "protection": gettext("Hoe cliënten beschermd zijn"),
        "facts": gettext("In het kort"),
        "number": gettext("Aantal"),
        "what": gettext("Wat"),
        "gaps": gettext("Wat wij niet weten"),
        "language": get_language() or "nl",
    }
    return tagged_pdf(TEMPLATE, {**report.as_data(), "words": words}, made_on=day)


def as_ods(report: Report, _day: date) -> bytes:
    """Return one sheet, in which numbers can be reckoned with."""
    return ods_file(rows(report), title=gettext("Verslag"))


def as_csv(report: Report, _day: date) -> bytes:
    """Return the same as CSV."""
    return csv_file(rows(report))


def rows(report: Report) -> Iterator[Sequence[str]]:
    """Yield the lines of a sheet: what it is, and each number with its table and its row."""
    yield [report.title, report.organisation]
    yield [gettext("Versie"), report.edition, gettext("Gemaakt op"), report.made_on]
    if report.is_example:
        yield [gettext("Voorbeeld: deze organisatie bestaat niet.")]
    yield [report.protection]
    yield []
    yield from ([row.name, "", *row.cells] for row in report.facts)
    for table in (table for part in report.parts for table in part.tables):
        yield []
        yield [table.title, *table.columns]
        yield from ([table.title, row.name, *row.cells] for row in table.rows)
    yield []
    yield from ([gap] for gap in report.gaps)


FILES: Mapping[str, tuple[File, str]] = {
    "pdf": (as_pdf, PDF),
    "ods": (as_ods, ODS),
    "csv": (as_csv, "text/csv; charset=utf-8"),
}

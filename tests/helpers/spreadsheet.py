"""The spreadsheet of an organisation as its people use it: download, change, hand in."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.rows import Row
from clientsupport.documents.tables import read_table
from directory.enums import HourKind
from directory.models import ListingImport, Offer, Provider
from tests.factories.directory import make_offer
from tests.factories.reach import make_hour
from tests.helpers.pages import page

SHEET = "/organisatiebeheer/organisatie/eigen/rekenblad/"


def whole_offer(provider: Provider, slug: str) -> Offer:
    """Store an offer to which nothing is missing; needs the fixture `places`."""
    offer = make_offer(
        provider=provider,
        slug=slug,
        title=f"Aanbod {slug}",
        summary="Wij denken mee.",
        municipalities=["GM0344"],
        laws=["wmo"],
    )
    make_hour(offer, 1, "9:00", "17:00", kind=HourKind.PHONE)
    return offer


def download(staff: Client, kind: str = "csv") -> list[Row]:
    """Return the rows of the file, its headings first."""
    return read_table(staff.get(f"{SHEET}aanbod.{kind}").content)


def hand_in(staff: Client, rows: list[Row] | bytes) -> Any:
    """Send a file, and return the page that it leads to."""
    data = rows if isinstance(rows, bytes) else csv_file(rows)
    return staff.post(SHEET, {"file": SimpleUploadedFile("aanbod.csv", data)}, follow=True)


def address_of_import() -> str:
    """Return where the file that was read in waits for a yes."""
    return f"{SHEET}{ListingImport.objects.get().pk}/"


def change(rows: list[Row], row: int, heading: str, value: str) -> None:
    """Type something else in a cell."""
    rows[row][rows[0].index(heading)] = value


def cell(rows: list[Row], row: int, heading: str) -> str:
    """Return what a cell says."""
    return rows[row][rows[0].index(heading)]


def what_is_wrong(answer: Any) -> list[tuple[str, ...]]:
    """Return row, column and words of everything that the page names."""
    rows = page(answer).select(".c-error-summary tbody tr")
    return [tuple(c.get_text(" ", strip=True) for c in row.select("th, td")) for row in rows]

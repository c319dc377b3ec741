"""Reads the first sheet of an XLSX file that is shown.

Tag by tag, as an ODS file, and not with openpyxl, which writes ours: that needs more than the
standard library (the reader starts without it), and unpacks whatever a file says. Of the largest
file that we read it takes 7 seconds of the processor, and a reader has 5; this takes 2.7.
"""

import posixpath
from collections.abc import Mapping

from clientsupport.documents.packages import Package
from clientsupport.documents.rows import NotATable, Refusal, Row
from clientsupport.documents.xlsx_cells import Book, Sheet
from clientsupport.documents.xlsx_styles import formats_of
from clientsupport.documents.xlsx_texts import shared_texts

WORKBOOK, LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
SHOWN = "visible"


class Workbook:
    """Gets the tags of the workbook: which sheet is the first that is shown, how days count."""

    def __init__(self) -> None:
        self.has_ended = self.is_1904 = False
        self.sheet = ""  # the key of its address

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Get the beginning of a tag."""
        name = tag.rpartition(" ")[2]
        if name == "workbookPr":
            self.is_1904 = said.get("date1904", "0") in ("1", "true")
        elif name == "sheet" and not self.sheet and said.get("state", SHOWN) == SHOWN:
            self.sheet = next((v for k, v in said.items() if k.endswith(" id")), "")

    def text(self, words: str) -> None:
        """Get text between tags: there is none that matters."""

    def end(self, tag: str) -> None:
        """Get the end of a tag."""


class Links:
    """Gets the tags that say where the parts stand; `targets` holds addresses by their key."""

    def __init__(self) -> None:
        self.has_ended = False
        self.targets: dict[str, str] = {}

    def start(self, _tag: str, said: Mapping[str, str]) -> None:
        """Get the beginning of a tag; what stands outside the file is no part of it."""
        if said.get("TargetMode") != "External" and "Id" in said:
            self.targets[said["Id"]] = said.get("Target", "")

    def text(self, words: str) -> None:
        """Get text between tags: there is none that matters."""

    def end(self, tag: str) -> None:
        """Get the end of a tag."""


def read_xlsx(packed: Package) -> list[Row]:
    """Return the rows of the first sheet, without empty ones at the end; raises NotATable."""
    book, links = Workbook(), Links()
    packed.tell(WORKBOOK, book)
    if LINKS in packed.names:
        packed.tell(LINKS, links)
    target = links.targets.get(book.sheet, "")
    part = posixpath.normpath(posixpath.join("xl", target)).lstrip("/")
    if not target or part not in packed.names:
        raise NotATable(Refusal.UNKNOWN)  # sound, but without a sheet with cells
    sheet = Sheet(Book(shared_texts(packed), formats_of(packed), book.is_1904))
    packed.tell(part, sheet)
    return sheet.rows.rows

"""Spreadsheets that nobody means well with, and what it costs to read them."""

import io
import json
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from clientsupport.documents import careful_reading
from clientsupport.documents.ods_tables import ODS
from clientsupport.documents.rows import NotATable, Refusal, Row

OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(f'xmlns:{name}="{OASIS}{name}:1.0"' for name in ("office", "table", "text"))
MANIFEST = "<manifest/>"
CELL = "<table:table-cell><text:p>x</text:p></table:table-cell>"
ROW = f"<table:table-row>{CELL}</table:table-row>"
# The most that a process took which this one started, and which did what it was asked to do.
MEASURE = """
import json, resource, subprocess, sys
code = subprocess.run(sys.argv[2:]).returncode
took = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump([took.ru_maxrss * 1024 / 1e6, took.ru_utime + took.ru_stime], file)
sys.exit(code)
"""


@dataclass(frozen=True)
class Read:
    """What became of a file: its rows or why not, and what the reader took."""

    found: list[Row] | Refusal
    megabytes: float
    seconds: float  # of the processor


class Scales:
    """Reads carefully, in a reader that is watched."""

    def __init__(self, note: Path, patch: pytest.MonkeyPatch) -> None:
        self.note = note
        watched = (sys.executable, "-S", "-c", MEASURE, str(note), *careful_reading.COMMAND)
        patch.setattr(careful_reading, "COMMAND", watched)

    def read(self, data: bytes) -> Read:
        """Return what became of a file."""
        try:
            found: list[Row] | Refusal = careful_reading.read_carefully(data)
        except NotATable as refused:
            found = refused.why
        return Read(found, *self.last())

    def last(self) -> tuple[float, float]:
        """Return megabytes and seconds of the last file; nothing when no reader was needed."""
        if not self.note.exists():
            return 0.0, 0.0
        megabytes, seconds = json.loads(self.note.read_text())
        self.note.unlink()
        return megabytes, seconds


def packed(content: str | bytes | None, *, manifest: str = MANIFEST, mimetype: str = ODS) -> bytes:
    """Return an ODS file with this content.xml, or without one."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        if mimetype:
            parts.writestr("mimetype", mimetype)
        if content is not None:
            parts.writestr("content.xml", content)
        parts.writestr("META-INF/manifest.xml", manifest)
    return file.getvalue()


def document(rows: str, *, before: str = "", encoding: str = "UTF-8") -> bytes:
    """Return an ODS file with a table of these rows."""
    return packed(
        f'<?xml version="1.0" encoding="{encoding}"?>{before}<office:document-content {SPACES}>'
        f"<office:body><office:spreadsheet><table:table>{rows}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )


def cell(inside: str = "x", said: str = "") -> str:
    """Return a row with a cell that says something of itself."""
    opened = f"<table:table-cell {said}>"
    return (
        f"<table:table-row>{opened}<text:p>{inside}</text:p></table:table-cell></table:table-row>"
    )


def laughs() -> str:
    """Return ten declarations, each of which says the one before ten times."""
    lines = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)]
    return f'<!DOCTYPE x [<!ENTITY e0 "ha">{"".join(lines)}]>'


OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
OUTSIDE_ALONE = '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">'
LOCKED = '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>'
REPEATED, TWICE = "table:number-rows-repeated", "table:number-columns-repeated"


def repeated_row(times: object) -> bytes:
    """Return a file with a row that says how often it is there."""
    return document(f'<table:table-row {REPEATED}="{times}">{CELL}</table:table-row>')


def locked_zip() -> bytes:
    """Return a file that says in each head that the packing itself has a password."""
    data = bytearray(document(ROW))
    for sign, where in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + where] |= 1
            at = data.find(sign, at + 1)
    return bytes(data)


BOMBS = {
    "spaces": (document(cell('<text:s text:c="999999999"/>')), Refusal.TOO_LONG_CELL),
    "many spaces": (document(cell('<text:s text:c="30000"/>' * 60_000)), Refusal.TOO_LONG_CELL),
    "rows": (repeated_row(999_999_999), Refusal.TOO_MANY_ROWS),
    "columns": (document(cell(said=f'{TWICE}="999999999"')), Refusal.TOO_MANY_COLUMNS),
    "rows and columns": (
        document(
            f'<table:table-row {REPEATED}="5000"><table:table-cell {TWICE}="100"><text:p>'
            f"{'x' * 30_000}</text:p></table:table-cell></table:table-row>"
        ),
        Refusal.TOO_MUCH_TEXT,
    ),
    "plain rows": (document(ROW * 600_000), Refusal.TOO_MANY_ROWS),
    "empty rows": (document("<table:table-row/>" * 2_500_000), Refusal.TOO_HEAVY),
    "zip": (document(cell("x" * 200_000_000)), Refusal.TOO_LONG_CELL),
    "zip outside the table": (packed(b"<a>" + b" " * 200_000_000), Refusal.TOO_LARGE_UNPACKED),
    "depth": (document("<text:p>" * 5_000_000), Refusal.DAMAGED),
    "long tag": (document(f'<table:table-row x="{"x" * 50_000_000}"/>'), Refusal.DAMAGED),
    "laughs": (document(cell("&e9;"), before=laughs()), Refusal.ENTITIES),
    "file outside": (document(cell("&e;"), before=OUTSIDE), Refusal.ENTITIES),
    "rules outside": (document(cell(), before=OUTSIDE_ALONE), Refusal.ENTITIES),
    "csv rows": (b"a\n" * 2_500_000, Refusal.TOO_MANY_ROWS),
    "csv columns": (b"a;" * 2_500_000, Refusal.TOO_MANY_COLUMNS),
    "csv without end": (b'"' + b"a" * 4_999_999, Refusal.TOO_LONG_CELL),
    "bytes": (b"a" * 5_000_001, Refusal.TOO_LARGE),
}
ODD = {
    "broken": (packed("<broken"), Refusal.DAMAGED),
    "cut off": (document(ROW)[:-40], Refusal.DAMAGED),
    "nothing in it": (packed(""), Refusal.DAMAGED),
    "other tags": (packed("<other/>"), Refusal.UNKNOWN),
    "no content": (packed(None), Refusal.UNKNOWN),
    "negative": (repeated_row(-1), Refusal.DAMAGED),
    "no number": (repeated_row("veel"), Refusal.DAMAGED),
    "no times": (repeated_row(0), Refusal.DAMAGED),
    "endless number": (repeated_row("9" * 5_000), Refusal.DAMAGED),
    "negative spaces": (document(cell('<text:s text:c="-5"/>')), Refusal.DAMAGED),
    "joined cells": (document(cell(said='table:number-rows-spanned="2"')), Refusal.MERGED),
    "locked": (packed("\x00\x01", manifest=LOCKED), Refusal.LOCKED),
    "locked by the packing": (locked_zip(), Refusal.LOCKED),
    "unknown encoding": (document(ROW, encoding="klingon-8"), Refusal.DAMAGED),
    "other encoding than said": (document(ROW, encoding="UTF-16"), Refusal.DAMAGED),
    "csv in UTF-16, cut off": ("kenmerk;titel".encode("utf-16")[:-1], Refusal.ENCODING),
    "letters of nobody knows which alphabet": (b"\x81\x8d", Refusal.ENCODING),
    "zeros": (b"\x00\x01\x02", Refusal.ENCODING),
}

"""Reads the first table of an ODS file, as a stream: nothing is kept of it but our rows.

Whoever made the file may mean harm. A file says in a few signs that something stands there a
billion times, so what it counts is only multiplied after it was compared with what we can bear.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from clientsupport.documents.ods_cells import FirstTable
from clientsupport.documents.rows import MOST_UNPACKED, NotATable, Refusal, Row

CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"
PIECE = 64 * 1024  # bytes
LONGEST_TAG = 1_000_000  # bytes: the parser begins anew with what has no end yet
LOCKED_SIGN = b"encryption-data"  # in the manifest, of a file behind a password
PLAIN_WAYS = (
    zipfile.ZIP_STORED,
    zipfile.ZIP_DEFLATED,
)  # of packing; the others may ask much memory
# What the libraries raise at a file that is none.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    expat.ExpatError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


def read_ods(data: bytes) -> list[Row]:
    """Return the rows of the first table, without empty ones at the end; raises NotATable."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _read(packed)
    except BROKEN:
        raise NotATable(Refusal.DAMAGED) from None


def _read(packed: zipfile.ZipFile) -> list[Row]:
    names = set(packed.namelist())
    if MANIFEST in names and LOCKED_SIGN in next(_pieces(packed, MANIFEST), b""):
        raise NotATable(Refusal.LOCKED)
    if CONTENT not in names:
        raise NotATable(Refusal.UNKNOWN)  # a file of another program, or of another kind
    table = FirstTable()
    parser = _parser(table)
    fed = 0
    for piece in _pieces(packed, CONTENT):
        fed += len(piece)
        parser.Parse(piece, False)
        if table.has_ended:
            return table.rows.rows
        if fed - parser.CurrentByteIndex > LONGEST_TAG:
            raise NotATable(Refusal.DAMAGED)
    parser.Parse(b"", True)
    raise NotATable(Refusal.UNKNOWN)  # sound, but without a table


def _pieces(packed: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Yield a part of the file in pieces, and no more than we can bear, whatever it says it is."""
    part = packed.getinfo(name)
    if part.flag_bits & 1:
        raise NotATable(Refusal.LOCKED)
    if part.compress_type not in PLAIN_WAYS:
        raise NotATable(Refusal.DAMAGED)
    left = MOST_UNPACKED
    with packed.open(part) as stream:
        while piece := stream.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise NotATable(Refusal.TOO_LARGE_UNPACKED)
            yield piece


def _parser(table: FirstTable) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse  # before any entity can be declared
    parser.StartElementHandler = table.start
    parser.EndElementHandler = table.end
    parser.CharacterDataHandler = table.text
    return parser


def _refuse(*_declared: object) -> None:
    raise NotATable(Refusal.ENTITIES)

"""The XML in packed files (ODS, XLSX), as a stream: nothing is kept of it but our rows.

Whoever made the file may mean harm. A file says in a few signs that something stands there a
billion times, so what it counts is only multiplied after it was compared with what we can bear.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Protocol
from xml.parsers import expat

from clientsupport.documents.rows import MOST_UNPACKED, NotATable, Refusal

PIECE = 64 * 1024  # bytes
LONGEST_TAG = 1_000_000  # bytes: the parser begins anew with what has no end yet
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


class Listener(Protocol):
    """Gets every tag and text of a part in turn, until it `has_ended`."""

    has_ended: bool

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Get the beginning of a tag: its namespace, a blank and its name."""

    def text(self, words: str) -> None:
        """Get text between tags."""

    def end(self, tag: str) -> None:
        """Get the end of a tag."""


class Package:
    """A packed file: of all its parts together no more is unpacked than we can bear."""

    def __init__(self, data: bytes) -> None:
        self._packed = zipfile.ZipFile(io.BytesIO(data))
        self.names = frozenset(self._packed.namelist())
        self._left = MOST_UNPACKED

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a part in pieces, whatever it says its length is; raises NotATable."""
        part = self._packed.getinfo(name)
        if part.flag_bits & 1:
            raise NotATable(Refusal.LOCKED)
        if part.compress_type not in PLAIN_WAYS:
            raise NotATable(Refusal.DAMAGED)
        with self._packed.open(part) as stream:
            while piece := stream.read(PIECE):
                self._left -= len(piece)
                if self._left < 0:
                    raise NotATable(Refusal.TOO_LARGE_UNPACKED)
                yield piece

    def tell(self, name: str, listener: Listener) -> None:
        """Let somebody listen to a part until they have heard enough; raises NotATable."""
        parser, fed = _parser(listener), 0
        for piece in self.pieces(name):
            fed += len(piece)
            parser.Parse(piece, False)
            if listener.has_ended:
                return
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise NotATable(Refusal.DAMAGED)
        parser.Parse(b"", True)


def _parser(listener: Listener) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse  # before any entity can be declared
    parser.StartElementHandler = listener.start
    parser.EndElementHandler = listener.end
    parser.CharacterDataHandler = listener.text
    return parser


def _refuse(*_declared: object) -> None:
    raise NotATable(Refusal.ENTITIES)

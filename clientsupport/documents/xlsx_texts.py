"""Texts of an XLSX file: those that cells share, and those that stand in a cell itself.

A text may be cut into runs, each with letters of its own; how a word is pronounced is left out.
"""

import re
from collections.abc import Mapping

from clientsupport.documents.packages import Package
from clientsupport.documents.rows import (
    MOST_COLUMNS,
    MOST_IN_CELL,
    MOST_ROWS,
    MOST_TEXT,
    NotATable,
    Refusal,
)

SHARED = "xl/sharedStrings.xml"
MOST_SHARED = MOST_ROWS * MOST_COLUMNS
ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")  # how Excel writes a sign that XML has not
SAID_TWICE = "rPh"


def unescaped(text: str) -> str:
    """Return a text with the signs that Excel wrote as "_x000D_"."""
    plain = ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), text) if "_x" in text else text
    return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


class Words:
    """Collects the text of one cell, and no more than a cell may hold."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._length = 0

    def say(self, words: str) -> None:
        """Add words; raises NotATable."""
        self._length += len(words)
        if self._length > MOST_IN_CELL:
            raise NotATable(Refusal.TOO_LONG_CELL)
        self._said.append(words)

    def __str__(self) -> str:
        return "".join(self._said)


class SharedTexts:
    """Gets the tags of the shared texts; `texts` holds them by their number."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.has_ended = False
        self._words = Words()
        self._is_text = False
        self._twice = self._length = 0

    def start(self, tag: str, _said: Mapping[str, str]) -> None:
        """Get the beginning of a tag."""
        name = tag.rpartition(" ")[2]
        if name == "si":
            self._words = Words()
        elif name == SAID_TWICE:
            self._twice += 1
        self._is_text = name == "t" and not self._twice

    def text(self, words: str) -> None:
        """Get text between tags."""
        if self._is_text:
            self._words.say(words)

    def end(self, tag: str) -> None:
        """Get the end of a tag."""
        name = tag.rpartition(" ")[2]
        self._is_text = False
        if name == SAID_TWICE:
            self._twice -= 1
        elif name == "si":
            self._keep(unescaped(str(self._words)))

    def _keep(self, text: str) -> None:
        self._length += len(text)
        if self._length > MOST_TEXT:
            raise NotATable(Refusal.TOO_MUCH_TEXT)
        if len(self.texts) >= MOST_SHARED:
            raise NotATable(Refusal.TOO_HEAVY)
        self.texts.append(text)


def shared_texts(packed: Package) -> list[str]:
    """Return the texts that cells name by number; none when the file has none."""
    found = SharedTexts()
    if SHARED in packed.names:
        packed.tell(SHARED, found)
    return found.texts

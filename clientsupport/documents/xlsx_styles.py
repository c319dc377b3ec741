"""Which cells of an XLSX file hold a day or a share: only the format of the number says so."""

import re
from collections.abc import Mapping

from clientsupport.documents.packages import Package
from clientsupport.documents.rows import NotATable, Refusal

STYLES = "xl/styles.xml"
MOST_FORMATS = 70_000  # Excel keeps 65,490
DAY, SHARE, PLAIN = "day", "share", ""
# Formats that have a number only (ECMA-376, part 1, 18.8.30), those of East Asia among them.
DAYS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
SHARES = {9, 10}
SAID_AS_IS = re.compile(r'"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|\*.', re.IGNORECASE)
OF_A_DAY = re.compile(r"[dmyhs]", re.IGNORECASE)


class Formats:
    """Gets the tags of the styles; `kinds` holds per style DAY, SHARE, or the format of it."""

    def __init__(self) -> None:
        self.kinds: list[str] = []
        self.has_ended = False
        self._codes: dict[str, str] = {}
        self._is_of_cells = False

    def start(self, tag: str, said: Mapping[str, str]) -> None:
        """Get the beginning of a tag."""
        name = tag.rpartition(" ")[2]
        if name == "numFmt":
            self._codes[said.get("numFmtId", "")] = said.get("formatCode", "")
        elif name == "cellXfs":
            self._is_of_cells = True
        elif name == "xf" and self._is_of_cells:
            self.kinds.append(self._kind(said.get("numFmtId", "0")))
        if len(self._codes) + len(self.kinds) > MOST_FORMATS:
            raise NotATable(Refusal.TOO_HEAVY)

    def text(self, words: str) -> None:
        """Get text between tags: there is none that matters."""

    def end(self, tag: str) -> None:
        """Get the end of a tag."""
        self.has_ended = self.has_ended or tag.endswith(" cellXfs")

    def _kind(self, number: str) -> str:
        if number in self._codes:
            code = SAID_AS_IS.sub("", self._codes[number].partition(";")[0])
            if code.casefold() == "general":
                return PLAIN
            return DAY if OF_A_DAY.search(code) else SHARE if "%" in code else code
        builtin = int(number)
        return DAY if builtin in DAYS else SHARE if builtin in SHARES else PLAIN


def formats_of(packed: Package) -> list[str]:
    """Return the kind of each style; none when the file has no styles."""
    found = Formats()
    if STYLES in packed.names:
        packed.tell(STYLES, found)
    return found.kinds

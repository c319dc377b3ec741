"""Which column of a file is which of ours. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from django.utils.translation import gettext

from clientsupport.documents.rows import letters_of
from clientsupport.sheets.cell import BROKEN, LETTERS_LOST, bare, has_lost
from clientsupport.sheets.problem import Problem

ROW_OF_HEADINGS = 1
MOST_COMPARED = 80  # characters


@dataclass
class Headings:
    """Our headings by place; `lost` are those that had letters which the file has not."""

    at: dict[int, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)  # places with a heading that is none of ours

    def said(self, cells: Sequence[str]) -> dict[str, str]:
        """Return the cells of a row by heading; a short row ends in empty cells."""
        return {
            heading: cells[place] if place < len(cells) else ""
            for place, heading in self.at.items()
        }

    def homeless(self, number: int, cells: Sequence[str]) -> Iterator[Problem]:
        """Yield what stands in a row below no heading at all."""
        for place, cell in enumerate(cells):
            has_heading = place in self.at or place in self.unknown
            if cell.strip() and not has_heading:
                why = gettext("boven ‘%(cell)s’ staat geen kop") % {"cell": cell[:40]}
                yield Problem(number, letters_of(place + 1), why)


def read_headings(
    cells: Sequence[str], expected: Sequence[str], also: Mapping[str, str] | None = None
) -> Headings:
    """Return where our columns stand, whatever case and blanks the file has.

    `also`: other headings that we know, in other languages say, each with the one of ours it is.
    """
    found, ours = Headings(), {heading: heading for heading in expected}
    called = {bare(name).casefold(): name for name in (*(also or {}), *expected)}
    meant = {**(also or {}), **ours}
    for place, cell in enumerate(map(bare, cells)):
        if not cell:
            continue
        name = called.get(cell.casefold()) or _with_lost_letters(cell, meant)
        if not name:
            found.unknown.add(place)
            found.problems.append(Problem(ROW_OF_HEADINGS, cell, _unknown(cell, expected)))
        elif meant[name] in found.at.values():
            twice = gettext("deze kolom staat er twee keer")
            found.problems.append(Problem(ROW_OF_HEADINGS, cell, twice))
            found.unknown.add(place)
        else:
            found.at[place] = meant[name]
            found.lost |= {meant[name]} if cell.casefold() != bare(name).casefold() else set()
    return found


def _with_lost_letters(cell: str, meant: Mapping[str, str]) -> str:
    found = [name for name in meant if has_lost(cell, name)]
    return found[0] if len({meant[name] for name in found}) == 1 else ""


def _unknown(cell: str, expected: Sequence[str]) -> str:
    if BROKEN.search(cell):
        return str(LETTERS_LOST)
    words = gettext("deze kolom kennen wij niet")
    ours = {bare(heading).casefold(): heading for heading in expected}
    meant = get_close_matches(cell[:MOST_COMPARED].casefold(), ours, n=1)
    if not meant:
        return words
    question = gettext("Bedoelt u ‘%(name)s’?") % {"name": ours[meant[0]]}
    return f"{words}. {question}"

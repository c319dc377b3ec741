"""How a code is written, and read back from what somebody types. Pure."""

import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from clientsupport.wording.signs import words_in

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O and U
LOCATOR, SECRET, GROUP = 4, 15, 5  # characters
LENGTH = LOCATOR + SECRET + 1
LONGEST_INPUT = 200  # characters, with words around it; more is no code and costs no work
ADDRESS = re.compile(r"\bhttps?://\S+", re.IGNORECASE)  # of the page, pasted along
ALIKE = str.maketrans("OIL", "011")  # what is read as a digit


class Typo(enum.StrEnum):
    """What is wrong with a code, as far as it may be told: nothing about what is stored."""

    LENGTH = "length"  # too few or too many characters
    CHARACTER = "character"  # one that never stands in a code
    CHECK = "check"  # the check character does not fit the others


class CodeTypo(ValueError):
    """Somebody typed what cannot be a code; nothing was looked up or hashed."""

    def __init__(self, typo: Typo) -> None:
        super().__init__(typo.value)
        self.typo = typo


@dataclass(frozen=True, repr=False)
class Code:
    """A code; it does not show itself in logs, only by `written()`."""

    locator: str  # stands readable in the database, to find the row
    secret: str

    def written(self) -> str:
        """Return the code as people see it: four groups of five, with dashes."""
        plain = self._plain
        return "-".join(plain[start : start + GROUP] for start in range(0, LENGTH, GROUP))

    def ends_with(self, typed: str) -> bool:
        """Tell whether somebody typed the last group of it, or all of it, as codes may be typed."""
        words = as_written(typed[:LONGEST_INPUT])
        return self._plain[-GROUP:] in _rows(words, GROUP) or self._plain in _rows(words, LENGTH)

    @property
    def _plain(self) -> str:
        plain = self.locator + self.secret
        return plain + check_character(plain)


def parse(text: str) -> Code:
    """Return the code that somebody typed; CodeTypo when it is none, or could be several.

    Small letters, and whatever is no letter or digit, do not matter; O is read as 0, I and L as 1.
    Words may stand around it: "code: 7KQ2M-…".
    """
    if len(text) > LONGEST_INPUT:
        raise CodeTypo(Typo.LENGTH)
    words = as_written(ADDRESS.sub(" ", text))
    rows = [row for row in _rows(words, LENGTH) if set(row) <= set(ALPHABET)]
    if not rows:
        is_foreign = not set("".join(words)) <= set(ALPHABET)
        raise CodeTypo(Typo.CHARACTER if is_foreign else Typo.LENGTH)
    found = _codes(filter(_as_we_write(words).__contains__, rows)) or _codes(rows)
    if len(found) != 1:
        raise CodeTypo(Typo.CHECK)
    return found.pop()


def _codes(rows: Iterable[str]) -> set[Code]:
    return {code for row in rows if (code := code_of(row))}


def _as_we_write(words: Sequence[str]) -> set[str]:
    """Return what stands there as we write codes: in four groups of five, or in one piece.

    In "mijn code is 7KQ2M-…" the words before it and a part of it make twenty letters too.
    """
    whole = {word for word in words if len(word) == LENGTH}
    groups = range(0, LENGTH, GROUP)
    starts = range(len(words) - len(groups) + 1)
    fours = (words[start : start + len(groups)] for start in starts)
    return whole | {"".join(four) for four in fours if all(len(word) == GROUP for word in four)}


def code_of(row: str) -> Code | None:
    """Return the code that so many letters of the alphabet are; None with a typing error in it."""
    if check_character(row[:-1]) != row[-1]:
        return None
    return Code(row[:LOCATOR], row[LOCATOR:-1])


def as_written(text: str) -> list[str]:
    """Return the words in a text in the letters of codes, as far as they are these."""
    return [word.translate(ALIKE) for word in words_in(text)]


def _rows(words: Sequence[str], length: int) -> Iterator[str]:
    """Yield what neighbouring words make together, where that has exactly this length."""
    for start in range(len(words)):
        row = ""
        for word in words[start:]:
            row += word
            if len(row) >= length:
                break
        if len(row) == length:
            yield row


def check_character(plain: str) -> str:
    """Return the character that finds every single wrong one and every two that changed places.

    A weighted sum over GF(32): the weights are different powers of a primitive element, so neither
    a difference in one place nor a swap of two can cancel out.
    """
    total = 0
    for letter in plain:
        total = _times_x(total ^ ALPHABET.index(letter))
    return ALPHABET[total]


def _times_x(value: int) -> int:
    """Multiply by x modulo the primitive polynomial x^5 + x^2 + 1."""
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled

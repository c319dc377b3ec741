"""How a code is written, and read back from what somebody types. Pure."""

import enum
from dataclasses import dataclass

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O and U
LOCATOR, SECRET, GROUP = 4, 15, 5  # characters
LENGTH = LOCATOR + SECRET + 1
LONGEST_INPUT = 64  # characters, with spaces and dashes; more is no code and costs no work

_READ_AS = {letter: value for value, letter in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_READ_AS |= {letter.lower(): value for letter, value in _READ_AS.items()}
_DASHES = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013\u2014\u2212"))  # as keyboards make them


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
        plain = self.locator + self.secret
        plain += check_character(plain)
        return "-".join(plain[start : start + GROUP] for start in range(0, LENGTH, GROUP))

    def ends_with(self, typed: str) -> bool:
        """Tell whether somebody typed the last group of it, as codes may be typed."""
        try:
            return parse(self.written()[:-GROUP] + typed) == self
        except CodeTypo:
            return False


def parse(text: str) -> Code:
    """Return the code that somebody typed; CodeTypo when it is none.

    Small letters, spaces and dashes do not matter, O is read as 0, I and L as 1.
    """
    if len(text) > LONGEST_INPUT:
        raise CodeTypo(Typo.LENGTH)
    letters = "".join(text.split()).translate(_DASHES)
    if not all(letter in _READ_AS for letter in letters):
        raise CodeTypo(Typo.CHARACTER)
    if len(letters) != LENGTH:
        raise CodeTypo(Typo.LENGTH)
    plain = "".join(ALPHABET[_READ_AS[letter]] for letter in letters)
    if check_character(plain[:-1]) != plain[-1]:
        raise CodeTypo(Typo.CHECK)
    return Code(plain[:LOCATOR], plain[LOCATOR:-1])


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

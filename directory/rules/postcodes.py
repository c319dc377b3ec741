"""Reading postcodes, wherever they stand in a text, an address or a sentence. Pure.

A whole postcode is four digits and two letters, the first digit no 0. Texts are plain ones
(`plain_text`); what stands between the digits and letters does not matter.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

GAP = r"[^a-z0-9]{0,8}"
WHOLE = re.compile(
    rf"(?<![0-9])(?=([1-9])({GAP})([0-9])({GAP})([0-9])({GAP})([0-9])({GAP})([a-z])({GAP})([a-z])"
    r"(?![a-z]))",
    re.IGNORECASE,
)
BARE = re.compile(r"(?<![0-9])[1-9][0-9]{3}(?![0-9])")
SPACED = re.compile(rf"(?<![0-9])[1-9](?:{GAP}[0-9]){{3}}(?!{GAP}[0-9])", re.IGNORECASE)
# Two letters that are a word, or a province, when they stand apart from the digits.
TWO_LETTERS = """
    al de en er ge gl gr ik in is je lb li me mn my nb nh nl no nu of om on op ov te to
    ut we ze zh zo zl
"""
# A number behind one of these is a year or the number of a house, a telephone or a box.
OTHERS = """
    sinds vanaf anno jaar geboren tot since born nr no nummer huisnummer huisnr tel telefoon
    telefoonnummer phone mobiel postbus bus toestel
"""
TWO_LETTER_WORDS = frozenset(TWO_LETTERS.split())
OTHER_NUMBERS = frozenset(OTHERS.split())
BEFORE = re.compile(r"([a-z]+)[^a-z0-9]*$", re.IGNORECASE)
MORE_DIGITS_BEFORE = re.compile(r"[0-9][ ./()+-]*$")
MORE_DIGITS_BEHIND = re.compile(r"[ ./()+-]*[0-9]")


@dataclass(frozen=True)
class TypedPostcode:
    """Four digits, and two capital letters or ""; `rest` is what else stands in the text."""

    digits: str
    letters: str
    rest: str = ""
    is_alone: bool = True  # no other digits beside it, as in a telephone number

    @property
    def whole(self) -> str:
        return self.digits + self.letters


def postcodes(text: str) -> list[TypedPostcode]:
    """Return what can be a postcode in a plain text, the likeliest first.

    A whole one comes before four digits, and what stands together before what stands apart.
    """
    apart = sorted(_whole(text), key=lambda found: found[0])
    found = [typed for _gaps, typed in apart]
    return found or [*_bare(text), *_spaced(text)]


def _whole(text: str) -> Iterator[tuple[int, TypedPostcode]]:
    """Yield (gaps between the digits, postcode)."""
    for match in WHOLE.finditer(text):
        signs, gaps = match.groups()[::2], match.groups()[1::2]
        letters = "".join(signs[4:])
        is_word = letters.islower() and letters in TWO_LETTER_WORDS and gaps[3] and not gaps[4]
        if not is_word:
            rest = f"{text[: match.start()]} {text[match.end(len(match.groups())) :]}"
            typed = TypedPostcode("".join(signs[:4]), letters.upper(), rest)
            yield sum(map(bool, gaps[:3])), typed


def _bare(text: str) -> Iterator[TypedPostcode]:
    for match in BARE.finditer(text):
        before, behind = text[: match.start()], text[match.end() :]
        word = BEFORE.search(before)
        if not (word and word[1].lower() in OTHER_NUMBERS):
            is_alone = not (MORE_DIGITS_BEFORE.search(before) or MORE_DIGITS_BEHIND.match(behind))
            yield TypedPostcode(match[0], "", f"{before} {behind}", is_alone)


def _spaced(text: str) -> Iterator[TypedPostcode]:
    """Yield four digits apart, when there are no others in the text."""
    digits = re.sub(r"[^0-9]", "", text)
    match = SPACED.search(text)
    if match and len(digits) == 4 and len(match[0]) > 4:
        yield TypedPostcode(digits, "", f"{text[: match.start()]} {text[match.end() :]}")

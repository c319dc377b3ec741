"""Reading postcodes, wherever they stand in a text, an address or a sentence. Pure.

A whole postcode is four digits and two letters, the first digit no 0. Texts are plain ones
(`plain_text`); what stands between the digits and letters does not matter.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

GAP = r"[^a-z0-9]{0,8}"
WHOLE = re.compile(
    rf"(?<![0-9])(?=([1-9])({GAP})([0-9])({GAP})([0-9])({GAP})([0-9])({GAP})([a-z])({GAP})([a-z])"
    r"(?![a-z]))",
    re.IGNORECASE,
)
BARE = re.compile(r"(?<![0-9])[1-9][0-9]{3}(?![0-9])")
SPACED = re.compile(rf"(?<![0-9])[1-9](?:{GAP}[0-9]){{3}}(?!{GAP}[0-9])", re.IGNORECASE)
# Two letters that are a word when they stand apart from the digits: "in 2025 is mijn pgb gestopt".
TWO_LETTERS = """
    al an as au be by da de di do du ei el en er et ex ga go he hm ho id if ik in is it ja je ka
    la le ma me mi mn my na ne nl no nu of oh ok om on op or os pa pc po so te ti to tv ui uk up us
    va ve vr vs wc we wo ww za ze zo zn bv nv cv ao ph pd
"""
# And a unit of what is counted: also glued to the digits, in small letters.
COUNTED = "am cl cm ct db dl dm eu gb gr hl kb kg km kw mb mg ml mm pj pk pm pp pw"
# Provinces, in small letters: "Bergen 1861 nh".
SHORT_PROVINCES = "ge gl gn gr lb li nb nh ov ut zh zl"
# A number behind one of these is a year or the number of a house, a telephone or a box.
OTHERS = """
    sinds vanaf anno jaar geboren tot since born nr no nummer huisnummer huisnr tel telefoon
    telefoonnummer phone mobiel postbus bus toestel bedrag euro eur januari februari maart april
    mei juni juli augustus september oktober november december
"""
TWO_LETTER_WORDS = frozenset(TWO_LETTERS.split())
UNITS = frozenset(COUNTED.split())
PROVINCES = frozenset(SHORT_PROVINCES.split())
OTHER_NUMBERS = frozenset(OTHERS.split())
# What says that a postcode comes, or came; who says where they live says so only at the end.
POSTCODE_WORD = r"(?:postcode|postcodegebied|postal code|zip code|pc|adres|nl)"
CALLED_SO = re.compile(rf"\b{POSTCODE_WORD}(?: (?:is|=))?[^a-z0-9]*$", re.IGNORECASE)
CALLED_SO_BEHIND = re.compile(
    r"[^a-z0-9]*(?:is (?:mijn|onze|de|het|my) )?(?:postcode|postal code)\b", re.IGNORECASE
)
DWELLING = re.compile(
    r"\b(?:woon|woont|wonen|wonend|woonachtig|live|living) (?:\w+ )?(?:in|op|te|at)[^a-z0-9]*$",
    re.IGNORECASE,
)
STREETS = (
    "straat|str|laan|ln|weg|wg|plein|kade|gracht|dijk|singel|hof|park|pad|steeg|dreef|plantsoen"
)
# A street and the number of a house: behind it a postcode is a whole one, whatever its letters.
ADDRESS = re.compile(rf"(?:{STREETS})\.? ?[0-9]{{1,4}} ?[a-z]?[^a-z0-9]*$", re.IGNORECASE)
AMOUNT_BEFORE = re.compile(r"[€$£]\s*$")
AMOUNT_BEHIND = re.compile(r"\s*(?:[.,]-|[.,][0-9]{2}(?![0-9])|-?\s*(?:[€$£%]|eur))", re.IGNORECASE)
LETTER_OR_DIGIT = re.compile(r"[a-z0-9]", re.IGNORECASE)
BEFORE = re.compile(r"([a-z]+)[^a-z0-9]*$", re.IGNORECASE)
MORE_DIGITS_BEFORE = re.compile(r"[0-9][ ./()+-]*$")
MORE_DIGITS_BEHIND = re.compile(r"[ ./()+-]*[0-9]")


@dataclass(frozen=True)
class TypedPostcode:
    """Four digits, and two capital letters or ""; what stands before and behind them in the text.

    A name after a whole postcode is its town; one before a house number is that of a street.
    """

    digits: str
    letters: str
    before: str = ""
    behind: str = ""
    is_alone: bool = True  # no other digits beside it, as in a telephone number
    may_be_counted: bool = False  # "1071 pm" is a time, and a postcode

    @property
    def whole(self) -> str:
        return self.digits + self.letters

    @property
    def rest(self) -> str:
        """Return what else stands in the text."""
        return f"{self.before} {self.behind}"

    @property
    def is_called_so(self) -> bool:
        """Say whether the words beside it say that it is a postcode: "mijn postcode is 3511"."""
        return _is_called_so(self.before, self.behind)


def postcodes(text: str) -> list[TypedPostcode]:
    """Return what can be a postcode in a plain text, the likeliest first.

    A whole one comes before four digits, and what stands together before what stands apart.
    Two letters that can be a word or a unit make a whole one only where they stand alone with the
    digits, or where the words beside them say so. Amounts of money are none.
    """
    apart = sorted(_whole(text), key=lambda found: found[0])
    found = [typed for _gaps, typed in apart]
    return found or [*_bare(text), *_spaced(text)]


def _whole(text: str) -> Iterator[tuple[int, TypedPostcode]]:
    """Yield (gaps between the digits, postcode)."""
    for match in WHOLE.finditer(text):
        signs, gaps = match.groups()[::2], match.groups()[1::2]
        before, behind = text[: match.start()], text[match.end(len(match.groups())) :]
        letters = "".join(signs[4:])
        is_only = not LETTER_OR_DIGIT.search(before + behind)
        is_whole = is_only or _is_called_so(before, behind) or ADDRESS.search(before)
        if is_whole or not _are_words(letters, gaps):
            is_counted = is_only and letters in UNITS and bool(gaps[3])
            code = "".join(signs[:4])
            typed = TypedPostcode(code, letters.upper(), before, behind, may_be_counted=is_counted)
            yield sum(map(bool, gaps[:3])), typed


def _are_words(letters: str, gaps: Sequence[str]) -> bool:
    """Say whether two letters behind digits can be a word, a unit or an abbreviation ("t/m")."""
    word = letters.lower()
    if gaps[4]:
        return not any(gaps[:3])  # who spaces the digits spaces the letters
    if not gaps[3]:
        return letters in UNITS
    return word in TWO_LETTER_WORDS | UNITS or letters in PROVINCES


def _is_called_so(before: str, behind: str) -> bool:
    if CALLED_SO.search(before) or CALLED_SO_BEHIND.match(behind):
        return True
    return bool(DWELLING.search(before)) and not LETTER_OR_DIGIT.search(behind)


def _bare(text: str) -> Iterator[TypedPostcode]:
    for match in BARE.finditer(text):
        before, behind = text[: match.start()], text[match.end() :]
        word = BEFORE.search(before)
        is_other = word and word[1].lower() in OTHER_NUMBERS
        if not (is_other or AMOUNT_BEFORE.search(before) or AMOUNT_BEHIND.match(behind)):
            is_alone = not (MORE_DIGITS_BEFORE.search(before) or MORE_DIGITS_BEHIND.match(behind))
            yield TypedPostcode(match[0], "", before, behind, is_alone)


def _spaced(text: str) -> Iterator[TypedPostcode]:
    """Yield four digits apart, when there are no others in the text."""
    digits = re.sub(r"[^0-9]", "", text)
    match = SPACED.search(text)
    if match and len(digits) == 4 and len(match[0]) > 4:
        yield TypedPostcode(digits, "", text[: match.start()], text[match.end() :])

"""Numbers that are said in words: "nul zes twaalf vierendertig", "een zeven nul, negen". Pure."""

import re
from collections.abc import Iterator

from stdnum.nl import bsn

from clientsupport.privacy.personal_data.kinds import Finding, Kind
from clientsupport.privacy.personal_data.numbers import BSN_DIGITS
from clientsupport.privacy.personal_data.reading import Text

_ONES = {
    "nul": "0", "een": "1", "één": "1", "eén": "1", "twee": "2", "drie": "3", "vier": "4",
    "vijf": "5", "zes": "6", "zeven": "7", "acht": "8", "negen": "9",
}  # fmt: skip
_TEENS = {
    "tien": "10", "elf": "11", "twaalf": "12", "dertien": "13", "veertien": "14", "vijftien": "15",
    "zestien": "16", "zeventien": "17", "achttien": "18", "negentien": "19",
}  # fmt: skip
_TENS = {
    "twintig": "2", "dertig": "3", "veertig": "4", "vijftig": "5", "zestig": "6", "zeventig": "7",
    "tachtig": "8", "negentig": "9",
}  # fmt: skip
_ENGLISH = {
    "zero": "0", "oh": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_COMPOUNDS = {
    f"{one}{link}{ten}": digit + tens
    for ten, digit in _TENS.items()
    for one, tens in _ONES.items()
    for link in ("en", "ën", " en ")
    if tens != "0"
}
_TENS_ALONE = {ten: f"{digit}0" for ten, digit in _TENS.items()}
SAID = {**_COMPOUNDS, **_ONES, **_TEENS, **_TENS_ALONE, **_ENGLISH}
DOUBLE = ("dubbel", "dubbele", "double")
_WORD = "|".join(sorted(map(re.escape, SAID), key=len, reverse=True))
_PIECE = rf"(?:(?:dubbele?|double) (?:de )?)?(?:{_WORD}|\d{{1,4}})"
_GAP = r"(?:[ ,./\n-]{1,3}|(?: en|, dan| dan| streepje| and)? )"
RUN = re.compile(rf"(?<![\w])(?:(?:plus |0 ?0 ?)?{_PIECE})(?:{_GAP}{_PIECE}){{3,24}}(?![\w])")
PIECE = re.compile(rf"(dubbele?|double)?(?: de)? ?({_WORD}|\d+)(?![^\W\d])")
# A text in which fewer of these stand holds no number in words; looking is cheap.
DUTCH_SIGNS = ("nul", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
ENGLISH_SIGNS = ("zero", "two", "three", "four", "five", "seven", "eight", "nine")
FEW_SIGNS = 3
FEW_WORDS = 2
PHONE_DIGITS = range(9, 13)
FEWEST = 8  # digits without a word that says what they are
FEWEST_SAID = 6
NEAR = 60  # characters
BSN_SAID = re.compile(r"bsn|burger ?ser?vice|sofi|citizen|social security")
PHONE_SAID = re.compile(r"\b(?:tel|bel|mobiel|nummer|bereik|app|06|phone|call|number|gsm)")
CASE_SAID = re.compile(r"dossier|zaak|kenmerk|klantnummer|cli[eë]ntnummer|polis|rekening")
SAID_WITH_LETTERS = re.compile(
    rf"((?:{_WORD}|\d)(?:[ ,.-]{{1,2}}(?:{_WORD}|\d)){{1,3}})"
    r"[ ,.-]{1,3}([a-z])[ .-]{0,2}([a-z])(?!\w)"
)


def spoken(text: Text) -> Iterator[Finding]:
    """Yield numbers of which at least three digits are written as words."""
    lower = text.lower
    if "postcode" in lower or "post code" in lower:
        yield from _postcodes(lower)
    if not _may_hold_any(lower):
        return
    for found in RUN.finditer(lower):
        if kind := _kind(lower, found):
            yield Finding(kind, *found.span())


def _may_hold_any(lower: str) -> bool:
    return any(
        sum(map(lower.__contains__, signs)) >= FEW_SIGNS for signs in (DUTCH_SIGNS, ENGLISH_SIGNS)
    )


def _kind(lower: str, found: re.Match[str]) -> Kind | None:
    digits, said = _digits(found[0])
    if said < FEW_WORDS or _counts(digits):
        return None
    around = lower[max(0, found.start() - NEAR) : found.end() + NEAR]
    if BSN_SAID.search(around) and len(digits) in {BSN_DIGITS - 1, BSN_DIGITS}:
        return Kind.BSN
    if len(digits) == BSN_DIGITS and bsn.is_valid(digits):
        return Kind.BSN
    is_phone = digits.startswith(("0", "31", "6")) and len(digits) in PHONE_DIGITS
    if is_phone or (PHONE_SAID.search(around) and len(digits) >= FEWEST_SAID):
        return Kind.PHONE
    if len(digits) >= FEWEST or (CASE_SAID.search(around) and len(digits) >= FEWEST_SAID):
        return Kind.CASE_NUMBER
    return None


def _digits(run: str) -> tuple[str, int]:
    """Return the digits that are said, and how many words said them."""
    digits, said = "", 0
    for double, piece in PIECE.findall(run):
        said += not piece.isdigit()
        digits += (piece if piece.isdigit() else SAID[piece]) * (2 if double else 1)
    return digits, said


def _counts(digits: str) -> bool:
    """Whether somebody counts: "een, twee, drie, vier, vijf, zes, zeven, acht"."""
    return digits in "1234567891011121314"


def _postcodes(lower: str) -> Iterator[Finding]:
    for found in SAID_WITH_LETTERS.finditer(lower):
        is_said = "post" in lower[max(0, found.start() - 40) : found.end() + 40]
        if is_said and len(_digits(found[1])[0]) == 4:
            yield Finding(Kind.POSTCODE, *found.span())

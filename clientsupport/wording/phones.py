"""Telephone numbers as people type them: what is meant, how it is shown, what is dialled. Pure.

The numbering plans are those of the package phonenumbers. A Dutch number has to exist in the plan;
of another country the length has to be right, for plans change and we need not know.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers
from django.utils.translation import gettext_lazy as _
from phonenumbers import NumberFormat, PhoneNumber, PhoneNumberFormat, PhoneNumberType

REFUSED = _("Dit is geen telefoonnummer. Bijvoorbeeld: 030 000 00 00.")

HERE, HERE_CODE = "NL", 31
KNOWN_SHORT = frozenset({"113", "144"})  # suicide prevention, animals: the package has them not
DOMESTIC = ("800", "900", "906", "909")  # behind the 0: cannot be called from abroad
OFFICES = "88"  # behind the 0: of organisations only
KEY = frozenset("\ufe0e\ufe0f\u20e3")  # what makes a digit the emoji of its key
SHORT = 6  # digits: the longest number without a 0 before it
LOST_PLUS = 11  # digits: with fewer it is too much of a guess that there was a + before
LONGEST = 18  # digits: 00 and the fifteen of the longest number, with a "(0)" in between

DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
BETWEEN = r"[\s./_|·-]{0,4}"
# What may be a number: a country or an area in brackets stands only at its beginning.
RUN = re.compile(
    rf"(?<![\w@])(?:\(\s?\+?\s?\d{{1,6}}\s?\)|(?:\+\s?|00\s?)?\d{{1,5}})"
    rf"(?:{BETWEEN}\(\s?\d{{1,5}}\s?\))?(?:{BETWEEN}\d)*"
)
ENDS = re.compile(r"\d(?!\d)")
TRUNK = re.compile(r"\(\s?0\s?\)")
EXTENSION = re.compile(r"(?:toestel|tst|ext|x)\.?\s?\d", re.IGNORECASE)
# Directly behind a number: a word or a mail address that it is part of, or a few digits too many.
PART_OF_MORE = re.compile(r"\w|\S*@|[\s().-]*\d(?:[\s().-]*\d){0,7}[\s().-]*$")

# "030 123 45 67", "0182 12 34 56", "06 12 34 56 78"; the package groups the other ones well.
GROUPS = [
    NumberFormat(
        pattern=r"(\d{3})(\d{2})(\d{2})(\d{2})",
        format=r"0\1 \2 \3 \4",
        leading_digits_pattern=["1[16-8]|2[259]|3[124]|4[17-9]|5[124679]"],
    ),
    NumberFormat(
        pattern=r"(6)(\d{2})(\d{2})(\d{2})(\d{2})",
        format=r"0\1 \2 \3 \4 \5",
        leading_digits_pattern=["6[1-58]"],
    ),
    NumberFormat(
        pattern=r"(\d{2})(\d{3})(\d{2})(\d{2})",
        format=r"0\1 \2 \3 \4",
        leading_digits_pattern=["[1-57]|8[1-9]|91"],
    ),
    NumberFormat(
        pattern=r"([89]0\d)(\d{3})(\d{2})(\d{2})",
        format=r"0\1 \2 \3 \4",
        leading_digits_pattern=["[89]0"],
    ),
]


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that can be dialled, and what stood around it: "(na 17 uur)"."""

    number: PhoneNumber
    before: str = ""
    behind: str = ""

    @property
    def dials(self) -> str:
        """What is dialled: E.164; "112" or "08000113" when only the Netherlands has it."""
        if self._is_domestic:
            return _digits(_national(self.number))
        return phonenumbers.format_number(self.number, PhoneNumberFormat.E164)

    @property
    def shown(self) -> str:
        """The number grouped as is usual, between the words that stood around it."""
        return f"{self.before}{self._grouped}{self.behind}"

    @property
    def link(self) -> str:
        """The address that dials it. An extension is said or typed once somebody answers."""
        return f"tel:{self.dials}"

    @property
    def is_service(self) -> bool:
        """Whether it is of an organisation or for everybody, never of a person."""
        return self._is_domestic or (self._is_dutch and self._digits.startswith(OFFICES))

    @property
    def is_dutch_mobile(self) -> bool:
        """Whether a text message can go there; 097 is for machines."""
        kind = phonenumbers.number_type(self.number)
        is_mobile = self._is_dutch and kind == PhoneNumberType.MOBILE
        return is_mobile and self._digits.startswith("6")

    @property
    def _is_dutch(self) -> bool:
        return self.number.country_code == HERE_CODE

    @property
    def _digits(self) -> str:
        return str(self.number.national_number)

    @property
    def _is_domestic(self) -> bool:
        """0800 and 0900, and what is dialled without a 0 before: 112, 14 030."""
        is_short = len(self._digits) <= SHORT
        return self._is_dutch and (is_short or self._digits.startswith(DOMESTIC))

    @property
    def _grouped(self) -> str:
        if self._is_dutch:
            return _national(self.number)
        return phonenumbers.format_number(self.number, PhoneNumberFormat.INTERNATIONAL)


def read(written: str) -> Phone | None:
    """Return the first number in what somebody typed; None when nothing in it can be dialled."""
    text = _plain(written)
    for run in RUN.finditer(text):
        for end in _ends(run):
            piece = text[run.start() : end]
            if number := _number(piece):
                before = text[: run.start()].rstrip("+")
                return Phone(number, before, _behind(piece, text[end:]))
    return None


def _behind(piece: str, rest: str) -> str:
    """Return what stands behind a number, without the bracket that closes one within it."""
    return rest.removeprefix(")") if piece.count("(") > piece.count(")") else rest


def _plain(written: str) -> str:
    """Leave out what cannot be seen, as in numbers copied from a list of contacts."""
    seen = "".join(s for s in written if unicodedata.category(s) != "Cf" and s not in KEY)
    return unicodedata.normalize("NFKC", seen).translate(DASHES).strip()


def _ends(run: re.Match[str]) -> Iterator[int]:
    """Yield where a number in this run may end, the longest first: "030 1234567 / 06 12345678"."""
    text = run.string
    for found in reversed(list(ENDS.finditer(text, *run.span()))):
        end = found.end()
        behind = text[end:]
        if EXTENSION.match(behind) or not PART_OF_MORE.match(behind):
            yield end


def _number(piece: str) -> PhoneNumber | None:
    """Return what this means, dialled here; perhaps a spreadsheet took a 0, a 00 or a + away."""
    digits = _digits(piece)
    if len(digits) > LONGEST:
        return None
    number = _dialled(digits) or _short(digits)
    if number is None and (without := TRUNK.sub("", piece)) != piece:
        number = _dialled(_digits(without))
    if number is None and digits[0] not in "+0" and len(digits) >= LOST_PLUS:
        number = _existing(f"+{digits}")
    return number


def _digits(piece: str) -> str:
    digits = "".join(str(unicodedata.decimal(sign)) for sign in piece if sign.isdecimal())
    return f"+{digits}" if "+" in piece else digits


def _dialled(digits: str) -> PhoneNumber | None:
    try:
        number = phonenumbers.parse(digits, HERE)
    except phonenumbers.NumberParseException:
        return None
    if number.country_code == HERE_CODE:
        return number if phonenumbers.is_valid_number(number) else None
    return number if phonenumbers.is_possible_number(number) else None


def _existing(digits: str) -> PhoneNumber | None:
    """Return a number abroad only when it fits the plan of its country: a + is a guess."""
    number = _dialled(digits)
    return number if number and phonenumbers.is_valid_number(number) else None


def _short(digits: str) -> PhoneNumber | None:
    if not digits.startswith("1") or len(digits) > SHORT:
        return None
    number = PhoneNumber(country_code=HERE_CODE, national_number=int(digits))
    is_known = digits in KNOWN_SHORT
    if is_known or phonenumbers.is_valid_short_number_for_region(number, HERE):
        return number
    return None


def _national(number: PhoneNumber) -> str:
    ours = phonenumbers.format_by_pattern(number, PhoneNumberFormat.NATIONAL, GROUPS)
    if " " in ours:
        return ours
    return phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)

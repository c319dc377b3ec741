"""Making names of places comparable, and reading postcodes. Pure: no database, no request.

A key is a name without case, accents, apostrophes, hyphens, dots and spaces: "'s-Gravenhage",
"s gravenhage" and "S.GRAVENHAGE" have the key "sgravenhage".
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from directory.enums import Province

APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ′")  # removed first: two of them decompose to a space
SILENT = {"gem", "gemeente"}
SPELLINGS = {"st": "sint", "het": "t"}
MARKS = {"l", "nb", "gld", "nh", "ut", "gn", "ac"}  # what the address file puts after a name
# In "Klein Zundert" and "Broek in Waterland" the municipality's name is part of the name itself.
JOINED_BY = {"in", "klein", "nieuwe", "oude"}

PROVINCE_WORDS = {"provincie", "prov"}
PROVINCE_MARKS: dict[Province, tuple[str, ...]] = {
    Province.DRENTHE: ("dr",),
    Province.FLEVOLAND: ("fl",),
    Province.FRYSLAN: ("fr", "frl", "friesland"),
    Province.GELDERLAND: ("gld", "gl"),
    Province.GRONINGEN: ("gn", "gr"),
    Province.LIMBURG: ("l", "li", "lb"),
    Province.NOORD_BRABANT: ("nb", "brabant"),
    Province.NOORD_HOLLAND: ("nh",),
    Province.OVERIJSSEL: ("ov", "o"),
    Province.UTRECHT: ("ut", "u", "utr"),
    Province.ZEELAND: ("z", "zl"),
    Province.ZUID_HOLLAND: ("zh",),
}

POSTCODE = re.compile(r"\s*(?:nl[\s-]*)?([1-9][0-9]{3})(?![0-9])(.*)", re.IGNORECASE | re.DOTALL)
AT_THE_END = re.compile(r".*(?<![0-9])([1-9][0-9]{3}\s*[a-z]{2})\s*", re.IGNORECASE | re.DOTALL)
LETTERS = re.compile(r"[\s-]*([a-z]{2})(?![a-z])", re.IGNORECASE | re.ASCII)
ON_THE = re.compile(r"(?<=\w )a ?[/.]? ?d\.? (?=\w)")  # "Alphen a/d Rijn"


@dataclass(frozen=True)
class TypedPostcode:
    """Four digits, and two capital letters or ""."""

    digits: str
    letters: str

    @property
    def whole(self) -> str:
        return self.digits + self.letters


def words(text: str) -> list[str]:
    """Return the words of a name in plain small letters and digits, spelt in one way."""
    lowered = unicodedata.normalize("NFKD", text.lower().translate(APOSTROPHES))
    plain = ON_THE.sub("aan den ", lowered.encode("ascii", "ignore").decode())
    found = re.findall(r"[a-z0-9]+", plain)
    return [SPELLINGS.get(word, word) for word in found if word not in SILENT]


def joined(parts: Iterable[str]) -> str:
    """Return the key of words; ij and y are one letter, as in IJsselstein and Ysselsteyn."""
    return "".join(parts).replace("ij", "y")


def key(text: str) -> str:
    """Return the key of a whole name; "" when it holds no Latin letter and no digit."""
    return joined(words(text))


def called(name: str, others: Iterable[str]) -> str:
    """Return what people say instead of an official name that nobody says; "" when they say it.

    Names with the old "'s-" of the genitive live on in writing only: 's-Gravenhage is Den Haag.
    """
    return next(iter(others), "") if name[:3] in {"'s-", "’s-"} else ""


def base_and_mark(name: str, municipality: str = "") -> tuple[str, str]:
    """Return the key of a name as people say it, and of what the data puts behind it ("" = none).

    "Hengelo (Gld)" gives ("hengelo", "gld"); "Pernis Rotterdam" in Rotterdam ("pernis",
    "rotterdam").
    """
    base, mark = _cut(name, municipality)
    return key(base), key(mark)


def _cut(name: str, municipality: str) -> tuple[str, str]:
    if found := re.fullmatch(r"(.+?) ?\((.+)\)|(.+) gem\.? (.+)", name):
        return (found[1] or found[3]), (found[2] or found[4])
    base, _space, last = name.rpartition(" ")
    if base and last.lower() in MARKS:
        return base, last
    base = name.removesuffix(f" {municipality}")
    if base != name and not JOINED_BY & {words(base)[-1]}:
        return base, municipality
    return name, ""


def province_keys(province: Province) -> frozenset[str]:
    """Return the keys by which people name a province, abbreviations included."""
    return frozenset({key(province.label), *PROVINCE_MARKS[province]})


def parse_postcode(text: str) -> TypedPostcode | None:
    """Read a postcode at the start of a text, or a whole one at its end; None without one.

    What follows may be a town ("3511 Utrecht"), and after the letters a house number.
    """
    plain = _with_plain_digits(text)
    at_the_end = AT_THE_END.fullmatch(plain)
    found = POSTCODE.fullmatch(plain) or (at_the_end and POSTCODE.fullmatch(at_the_end[1]))
    if not found:
        return None
    digits, rest = found.groups()
    if letters := LETTERS.match(rest):
        return TypedPostcode(digits, letters[1].upper())
    return None if any(c.isdigit() for c in rest) else TypedPostcode(digits, "")


def _with_plain_digits(text: str) -> str:
    """Spell ٣٥١١ as 3511: people type the digits of their own keyboard."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)

"""Making names of places comparable. Pure: no database, no request.

A key is a name without case, accents, apostrophes, hyphens, dots and spaces: "'s-Gravenhage",
"s gravenhage" and "S.GRAVENHAGE" have the key "sgravenhage".
"""

import re
from collections.abc import Iterable, Sequence

from directory.enums import Province
from directory.rules.plain_text import plain

SILENT = {"gem", "gemeente"}
SPELLINGS = {"st": "sint", "het": "t"}
# What the languages of the portal call a municipality otherwise than Dutch does.
ELSEWHERE = {"en": {"Den Haag": "The Hague"}}
MARKS = {"l", "nb", "gld", "nh", "ut", "gn", "ac"}  # what the address file puts after a name
# In "Klein Zundert" and "Broek in Waterland" the municipality's name is part of the name itself.
JOINED_BY = {"in", "klein", "nieuwe", "oude"}

# Small words in names, and their abbreviations: nobody remembers which one it is.
ARTICLES = frozenset({"de", "den", "der", "d", "t", "s", "te", "ter", "ten"})
SMALL = "aan a ad op o od bij b in i van v vd en e"
CONNECTORS = ARTICLES | frozenset(SMALL.split())
SHORT = 3  # letters: a longer word is no abbreviation

PROVINCE_WORDS = {"provincie", "prov"}
PROVINCE_MARKS: dict[Province, tuple[str, ...]] = {
    Province.DRENTHE: ("dr",),
    Province.FLEVOLAND: ("fl",),
    Province.FRYSLAN: ("fr", "frl", "friesland"),
    Province.GELDERLAND: ("gld", "gl"),
    Province.GRONINGEN: ("gn", "gr"),
    Province.LIMBURG: ("l", "li", "lb"),
    Province.NOORD_BRABANT: ("nb", "brabant", "nbrabant"),
    Province.NOORD_HOLLAND: ("nh", "nholland"),
    Province.OVERIJSSEL: ("ov", "o"),
    Province.UTRECHT: ("ut", "u", "utr"),
    Province.ZEELAND: ("z", "zl"),
    Province.ZUID_HOLLAND: ("zh", "zholland"),
}

WORD = re.compile(r"[a-z0-9]+")
ON_THE = re.compile(r"(?<=\w )a ?[/.]? ?d\.? (?=\w)")  # "Alphen a/d Rijn"


def words(text: str) -> list[str]:
    """Return the words of a name in plain small letters and digits, spelt in one way."""
    lowered = plain(text).lower().replace("'", "")
    found = WORD.findall(ON_THE.sub("aan den ", lowered))
    return [SPELLINGS.get(word, word) for word in found if word not in SILENT]


def joined(parts: Iterable[str]) -> str:
    """Return the key of words; ij and y are one letter, as in IJsselstein and Ysselsteyn."""
    return "".join(parts).replace("ij", "y")


def key(text: str) -> str:
    """Return the key of a whole name; "" when it holds no Latin letter and no digit."""
    return joined(words(text))


def abbreviates(typed: Sequence[str], name: Sequence[str]) -> bool:
    """Say whether words shorten the words of a name, one by one: "Nw Vennep" for "Nieuw-Vennep".

    At least one word must be there in full that is not a small one.
    """
    return any(
        one == other and len(one) >= SHORT and one not in CONNECTORS
        for one, other in zip(typed, name, strict=True)
    ) and all(map(_shortens, typed, name))


def _shortens(typed: str, word: str) -> bool:
    if typed == word or (typed in ARTICLES and word in ARTICLES):
        return True
    if len(typed) > SHORT or typed[0] != word[0] or typed.isdigit():
        return False
    letters = iter(word)
    return word.startswith(typed) or (
        typed[-1] == word[-1] and all(letter in letters for letter in typed)
    )


def called(name: str, others: Iterable[str]) -> str:
    """Return what people say instead of an official name that nobody says; "" when they say it.

    Names with the old "'s-" of the genitive live on in writing only: 's-Gravenhage is Den Haag.
    """
    return next(iter(others), "") if name[:3] in {"'s-", "’s-"} else ""


def said_in(language: str, name: str) -> str:
    """Return the name that a language has of its own for a place; else the name as it is."""
    return ELSEWHERE.get(language, {}).get(name, name)


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

"""What columns share: what a cell says, and what a spreadsheet program made of it. Pure."""

import re
import unicodedata

from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class BadValue(ValueError):
    """What stands in a cell cannot be read; says why."""


class NamesNothing(BadValue):
    """What a cell names should stand in another cell, and does not."""


SHOWN = 40  # characters of a cell that a sentence repeats
BLANKS = re.compile("[\xa0\u2007\u2009\u202f]")
UNSEEN = re.compile("[\u200b\u2060\ufeff]")
# What programs write instead of a value, in Dutch and English.
FAULT = re.compile(
    r"#{2,}|(?:Err|Fout):\d+|#(?:REF!|VERW!|N/[AB]|NAAM\?|NAME\?|VALUE!|WAARDE!|DIV/0!|DEEL/0!"
    r"|NUM!|GETAL!|NULL!|LEEG!|CALC!|SPILL!|OVERLOOP!)",
    re.IGNORECASE,
)
SHORTENED = re.compile(r"[-+]?\d(?:[.,]\d+)?E[-+]?\d+", re.IGNORECASE)  # 3,13E+10
# UTF-8 that was read as if each byte were a letter; letters for which there was no place.
BROKEN = re.compile("\ufffd|[ÂÃ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÐÑØÙ][\x80-\xbf]")
LOST = re.compile(r"\?\?|\w\?\w")
ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
DAY = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)?")
ANSI, DOS = "cp1252", "cp850"
ALIKE = {"ł": "l", "Ł": "L", "ı": "i", "đ": "d"}  # what Windows writes when it has no such letter

FORMULA_LEFT = _("hier staat een formule zonder uitkomst; typ de uitkomst zelf")
DIGITS_LOST = _(
    "het rekenblad maakte hier een getal van en liet cijfers weg; maak de cel op als tekst, en typ "
    "het opnieuw"
)
LETTERS_LOST = _(
    "hier zijn bij het bewaren letters verloren gegaan; bewaar het bestand als XLSX of ODS, of als "
    "‘CSV UTF-8’"
)
IS_A_DAY = _(
    "het rekenblad maakte hier een datum van; maak de cel op als tekst, en typ het opnieuw"
)
IS_A_FAULT = _("‘{cell}’ is een fout van het rekenblad; typ wat er moet staan")


def bare(cell: str) -> str:
    """Return a cell with plain blanks only, and without signs that nobody sees."""
    return UNSEEN.sub("", BLANKS.sub(" ", cell)).strip()


def is_left(cell: str, written: str) -> bool:
    """Tell whether a cell was left as we wrote it, for all that a program made of it.

    It may have lost an apostrophe in front, or the letters that a file without Unicode has not.
    """
    said, ours = bare(cell), bare(written)
    return said in (ours, ours.removeprefix("'")) or has_lost(said, ours)


def has_lost(said: str, ours: str) -> bool:
    """Tell whether these are our words, but for letters that a file without Unicode has not."""
    return (
        said != ours
        and len(said) == len(ours)
        and all(one == other or one in _instead_of(other) for one, other in zip(said, ours))  # noqa: B905
    )


def refuse_what_was_made(cell: str, *, is_text: bool) -> None:
    """Raise BadValue when a program wrote this, and nobody; `is_text`: any words may be here."""
    if why := _made_of(cell, is_text=is_text):
        raise BadValue(str(why))


def not_known(cell: str, meant: list[str] | tuple[str, ...] = ()) -> str:
    """Return that nobody knows a name, and which ones may be meant."""
    if not meant:
        return gettext("‘%(cell)s’ kennen wij niet") % {"cell": cell[:SHOWN]}
    values = {"cell": cell[:SHOWN], "names": gettext(" of ").join(f"‘{name}’" for name in meant)}
    return gettext("‘%(cell)s’ kennen wij niet. Bedoelt u %(names)s?") % values


def _made_of(cell: str, *, is_text: bool) -> str | Promise:
    if FAULT.fullmatch(cell):
        return format_lazy(IS_A_FAULT, cell=cell[:SHOWN])
    if cell.startswith("="):
        return FORMULA_LEFT
    if SHORTENED.fullmatch(cell):
        return DIGITS_LOST
    if BROKEN.search(cell) or (is_text and LOST.search(ADDRESS.sub("", cell))):
        return LETTERS_LOST
    return IS_A_DAY if is_text and DAY.fullmatch(cell) else ""


def _instead_of(letter: str) -> tuple[str, ...]:
    """Return what a program writes for a letter that its file has not; () when it has it."""
    if _has(ANSI, letter):
        return () if _has(DOS, letter) else ("?",)
    base = unicodedata.normalize("NFKD", letter)[0]
    return ("?", ALIKE.get(letter, base))


def _has(encoding: str, letter: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True

"""What people mean by the signs that they type or paste, where only letters and digits count. Pure.

A code comes out of a message, a picture that was read by a telephone, or a keyboard of another
script, and brings along what nobody sees or means.
"""

import re
import unicodedata

INVISIBLE = frozenset({"Cf", "Mn", "Me"})  # marks of direction, joiners, accents, soft hyphens
FILLERS = frozenset("\u115f\u1160")  # letters without a shape
WORD = re.compile(r"[^\W_]+")


def words_in(text: str) -> list[str]:
    """Return the rows of letters and digits in a text: capitals without accents, digits 0 to 9.

    Full-width and ornamental letters are the plain ones, digits of every script are ours. Whatever
    stands between them (blanks, dashes, dots, quotes, underscores) only parts them.
    """
    seen = filter(_is_seen, unicodedata.normalize("NFKD", text))
    return WORD.findall("".join(map(_ours, seen)).upper())


def _is_seen(sign: str) -> bool:
    return sign not in FILLERS and unicodedata.category(sign) not in INVISIBLE


def _ours(sign: str) -> str:
    value = unicodedata.digit(sign, None)
    return sign if value is None else str(value)

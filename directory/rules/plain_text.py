"""What people type and paste, in plain letters, digits and separators. Pure.

One form for all that looks the same or means the same on some keyboard: full-width, ornamental and
accented letters, digits of every script, every kind of blank, dash and apostrophe, and nothing
that cannot be seen.
"""

import re
import unicodedata

# Letters without a decomposition that no rule below reads.
OWN_LETTERS = str.maketrans(
    {
        **{"ı": "i", "ȷ": "j", "ß": "ss", "ẞ": "SS", "ƒ": "f", "ɑ": "a", "ɡ": "g"},
        **{"ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ŋ": "n", "Ŋ": "N", "ə": "e", "ɛ": "e"},
        **dict.fromkeys("’‘`´ʼ′＇", "'"),  # before they decompose: two of them become a blank
    }
)
# "LATIN SMALL LETTER O WITH STROKE", "LATIN SMALL LIGATURE OE", "LATIN LETTER SMALL CAPITAL R";
# also the letters in squares that some keyboards offer.
NAMED = re.compile(
    r"(?:NEGATIVE |CROSSED )?(?:CIRCLED |SQUARED )?(?:REGIONAL INDICATOR SYMBOL|LATIN)"
    r"(?: CAPITAL| SMALL)?(?: LETTER| LIGATURE)(?: SMALL CAPITAL)? ([A-Z]{1,2})(?: WITH .+)?"
)
FILLERS = frozenset("\u115f\u1160\u2800")  # look empty, and are letters or symbols by category
INVISIBLE = frozenset({"Cf", "Mn", "Me"})  # of no width, and what is drawn over a letter
NUMBERS = frozenset({"No", "Nl"})  # ², ½, Ⅳ: nobody types a postcode with them


def plain(text: str) -> str:
    """Return the text in Latin letters without accents, digits 0 to 9, " ", "-" and punctuation.

    Letters of other scripts stay as they are; their digits become ours.
    """
    without_numbers = "".join(" " if unicodedata.category(c) in NUMBERS else c for c in text)
    apart = unicodedata.normalize("NFKD", without_numbers.translate(OWN_LETTERS))
    return "".join(map(_sign, apart.translate(OWN_LETTERS)))


def _sign(sign: str) -> str:
    if sign.isascii():
        return sign if sign.isprintable() else " "
    category = unicodedata.category(sign)
    if category in INVISIBLE:
        return ""
    if category == "Pd":
        return "-"
    if category[0] in "ZC" or sign in FILLERS:
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    named = NAMED.fullmatch(unicodedata.name(sign, ""))
    if not named:
        return sign
    return named[1].lower() if sign.islower() else named[1]

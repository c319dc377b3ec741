import pytest

from directory.rules.plain_text import plain


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Den\u00a0Haag", "Den Haag"),  # a blank that does not break
        ("Den\u2003Haag\u3000", "Den Haag "),  # wide ones
        ("Den\tHaag", "Den Haag"),
        ("3511\u2011AB", "3511-AB"),  # a dash that does not break
        ("Etten–Leur—x", "Etten-Leur-x"),
        ("Utr\u00adecht", "Utrecht"),  # soft hyphen
        ("\u200bUtr\u200decht\ufeff\u2060", "Utrecht"),  # without a width
        ("\u202eUtrecht\u2069", "Utrecht"),  # marks of direction
        ("Utrecht\ufe0f", "Utrecht"),  # how an emoji is drawn
        ("\u3164Utrecht\u2800", " Utrecht "),  # letters and symbols that look empty
        ("Ｕｔｒｅｃｈｔ", "Utrecht"),
        ("３５１１ ＡＢ", "3511 AB"),
        ("٣٥١١", "3511"),  # Arabic-Indic
        ("۳۵۱۱", "3511"),  # Persian
        ("३५११", "3511"),  # Devanagari
        ("𝟛𝟝𝟙𝟙 𝐀𝐁", "3511 AB"),
        ("Súdwest-Fryslân", "Sudwest-Fryslan"),
        ("Nı̇jmegen", "Nijmegen"),  # a Turkish keyboard
        ("Gronıngen", "Groningen"),
        ("łódź Øst æ œ ß", "lodz Ost ae oe ss"),
        ("ĲSSELSTEIN", "IJSSELSTEIN"),
        ("ɴᴇs 🅐", "nes A"),
        ("’s ‘s `s ´s ʼs ′s", "'s 's 's 's 's 's"),
        ("²³½Ⅳ", "    "),  # numbers that are no digits
        ("غزة", "غزة"),
        ("", ""),
    ],
)
def test_what_looks_the_same_is_the_same(typed: str, read: str) -> None:
    assert plain(typed) == read

"""Cuts the typeface down to the characters the portal writes, as woff2."""

from io import BytesIO
from pathlib import Path

from fontTools import subset

# Latin with the accents of Dutch, Turkish and Polish. The typeface has no Cyrillic, no Arabic and
# no arrows; for those the fonts of the visitor's own device take over, and arrows are icons.
CHARACTERS = frozenset(
    [
        *range(0x20, 0x7F),  # Basic Latin
        *range(0xA0, 0x180),  # Latin-1, Latin Extended-A
        *range(0x2010, 0x2040),  # dashes, quotation marks, ellipsis
        0x20AC,  # euro
        0x2212,  # minus
        0x2264,  # at most
        0x2265,  # at least
    ]
)


def cut_font(source: Path) -> bytes:
    """The face in `source` without the other characters and without hints.

    Telephones ignore hints, and they are a third of the file. The names stay, for they hold the
    licence.
    """
    options = subset.Options(hinting=False, name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    cut = BytesIO()
    with subset.load_font(str(source), options) as font:
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(cut)
    return cut.getvalue()

"""The typeface of pages and PDF files: `python -m tests.typeface` cuts it out of the whole one.

Only the result is needed to run the portal, so the whole typeface and the tool are for developers.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import fontpkg_atkinson_hyperlegible
from fontTools import subset

ROOT = Path(__file__).resolve().parent.parent
CUT = ROOT / "static" / "fonts"
FOR_PDF = ROOT / "clientsupport" / "documents" / "fonts"  # Typst reads no woff2
WHOLE = Path(fontpkg_atkinson_hyperlegible.ROOT)
FACES = {
    "atkinson-hyperlegible-regular": "AtkinsonHyperlegible-Regular.ttf",
    "atkinson-hyperlegible-bold": "AtkinsonHyperlegible-Bold.ttf",
}
FLAVOURS: dict[Path, str | None] = {CUT: "woff2", FOR_PDF: None}

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


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what belongs in a folder of `FLAVOURS`: each name with its content."""
    flavour = FLAVOURS[folder]
    for name, face in FACES.items():
        yield f"{name}.{flavour or 'ttf'}", _cut(WHOLE / "files" / face, flavour)
    yield "LICENSE.txt", (WHOLE / "LICENSE").read_bytes()


def _cut(source: Path, flavour: str | None) -> bytes:
    """Return the face without the other characters and without hints.

    Telephones and PDF files ignore hints, and they are a third of the file. The names stay, for
    they hold the licence.
    """
    options = subset.Options(hinting=False, name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    cut = BytesIO()
    with subset.load_font(str(source), options) as font:
        subsetter.subset(font)
        font.flavor = flavour
        font.save(cut)
    return cut.getvalue()


if __name__ == "__main__":
    for folder in FLAVOURS:
        folder.mkdir(exist_ok=True)
        for name, content in files(folder):
            (folder / name).write_bytes(content)

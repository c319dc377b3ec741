import os
import re
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from fontTools.ttLib import TTFont
from pytest_django import Settings

from clientsupport.assets.finder import STYLE_SHEETS, Asset, AssetFinder, assets, refresh
from clientsupport.assets.join import imported_names, join_scripts, join_styles
from tests import typeface

CSS = settings.STATIC_SOURCES / "css"

# --- joining -------------------------------------------------------------------------------------


def test_join_styles_puts_each_file_in_its_layer() -> None:
    files = {"a.css": "/* why */\na {\n  b: c;\n}\n", "b.css": "d { e: f }"}
    entry = (
        '/* order */\n@layer x, y;\n\n@import "a.css" layer(x);\n@import "b.css" layer(y) print;\n'
    )

    assert join_styles(entry, files.__getitem__) == (
        "@layer x, y;\n@layer x {\na {\nb: c;\n}\n}\n@media print {\n@layer y {\nd { e: f }\n}\n}\n"
    )


def test_join_styles_refuses_a_second_level() -> None:
    with pytest.raises(ValueError, match=r"a\.css: only the entry"):
        join_styles('@import "a.css";', lambda name: '@import "b.css";')


def test_join_styles_refuses_an_import_it_cannot_read() -> None:
    with pytest.raises(ValueError, match="write imports as"):
        join_styles("@import url(a.css);", lambda name: "")


def test_join_scripts_gives_each_file_its_own_block() -> None:
    joined = join_scripts([("a.js", "const x = 1;\n"), ("b.js", "const x = 2;\n")])

    assert joined == "{\nconst x = 1;\n}\n{\nconst x = 2;\n}\n"


def test_join_scripts_refuses_a_module() -> None:
    with pytest.raises(ValueError, match=r"a\.js"):
        join_scripts([("a.js", 'import "./b.js";')])


# --- building ------------------------------------------------------------------------------------


def counting_asset(source: Path, made: list[bytes]) -> Asset:
    def make() -> bytes:
        made.append(source.read_bytes())
        return made[-1]

    return Asset("deep/a.txt", (source,), make)


def test_refresh_makes_only_when_a_source_changed(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("one")
    made: list[bytes] = []
    asset = counting_asset(source, made)

    first = refresh(asset, tmp_path / "build")
    refresh(asset, tmp_path / "build")
    assert made == [b"one"]
    assert first.read_text() == "one"

    source.write_text("two")
    os.utime(source, ns=(0, 0))  # older than what was built, as after a checkout
    assert refresh(asset, tmp_path / "build").read_text() == "two"


def test_refresh_makes_again_what_was_thrown_away(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("one")
    asset = counting_asset(source, [])

    refresh(asset, tmp_path / "build").unlink()

    assert refresh(asset, tmp_path / "build").read_text() == "one"


def test_refresh_by_several_at_once_never_shows_half_a_file(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"x" * 1_000_000)
    asset = counting_asset(source, [])

    with ThreadPoolExecutor(8) as pool:
        built = list(
            pool.map(lambda _: refresh(asset, tmp_path / "build").stat().st_size, range(8))
        )

    assert set(built) == {1_000_000}
    assert [file.name for file in (tmp_path / "build" / "deep").iterdir()] == ["a.txt"]


@pytest.fixture
def finder(tmp_path: Path, settings: Settings) -> AssetFinder:
    settings.STATIC_BUILD = tmp_path
    return AssetFinder()


def test_finder_lists_what_pages_ask_for(finder: AssetFinder) -> None:
    listed = {path for path, _ in finder.list(["*.txt"])}

    assert listed == {
        "css/site.css",
        "css/admin.css",
        "js/site.js",
        "fonts/atkinson-hyperlegible-regular.woff2",
        "fonts/atkinson-hyperlegible-bold.woff2",
        "img/icon.svg",
    }
    for path, storage in finder.list(None):
        assert storage.size(path) > 0


def test_finder_finds_one_or_all(finder: AssetFinder) -> None:
    found = finder.find("css/site.css")

    assert found == str(finder.build / "css/site.css")
    assert finder.find("css/site.css", find_all=True) == [found]
    assert finder.find("css/other.css") == []


@pytest.mark.parametrize("face", ["regular", "bold"])
def test_font_is_small_and_complete(finder: AssetFinder, face: str) -> None:
    content = Path(finder.find(f"fonts/atkinson-hyperlegible-{face}.woff2")).read_bytes()
    font = TTFont(BytesIO(content))

    assert len(content) < 20_000
    assert font.flavor == "woff2"
    assert {ord(letter) for letter in "aéëïüúŁłğşıż€–‘’“”…≤"} <= set(font.getBestCmap())
    assert "Open Font License" in str(font["name"].getDebugName(13))


@pytest.mark.parametrize("folder", typeface.FLAVOURS, ids=lambda folder: folder.parent.name)
def test_fonts_are_what_the_command_makes(folder: Path) -> None:
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}

    assert kept == dict(typeface.files(folder))  # else: make typeface


def test_icon_is_the_mark_of_the_header() -> None:
    def shapes(file: Path) -> list[str]:
        return re.findall(r"<(?:rect|circle|path)[^>]+>", file.read_text())

    icon = settings.STATIC_SOURCES / "img/icon.svg"

    assert shapes(icon) == shapes(settings.BASE_DIR / "templates/components/mark.html")


# --- the style sheet -----------------------------------------------------------------------------


@pytest.fixture
def built_css(finder: AssetFinder) -> str:
    return Path(finder.find("css/site.css")).read_text()


def css_sources() -> list[tuple[str, str]]:
    comment = re.compile(r"/\*.*?\*/", re.DOTALL)
    return [
        (str(file.relative_to(CSS)), comment.sub("", file.read_text()))
        for file in sorted(CSS.rglob("*.css"))
    ]


def test_css_needs_nothing_from_elsewhere(built_css: str) -> None:
    assert not re.findall(r"data:|://|@import|!important", built_css)
    for address in re.findall(r'url\("([^"]+)"\)', built_css):
        assert address.removeprefix("../") in {
            asset.path for asset in assets(settings.STATIC_SOURCES)
        }


def test_css_every_file_is_imported() -> None:
    names = {name for name, _ in css_sources()}
    imported = {part for name in STYLE_SHEETS for part in imported_names((CSS / name).read_text())}

    assert names - set(STYLE_SHEETS) == imported


@pytest.mark.parametrize("source", [pytest.param(text, id=name) for name, text in css_sources()])
def test_css_knows_no_left_and_right(source: str) -> None:
    physical = re.compile(
        r"(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-\w+)-(?:left|right|top|bottom)[\w-]*"
        r"|left|right|top|bottom|(?:min-|max-)?(?:width|height)(?=\s*:[^;{)]*;)"
        r"|border-(?:top|bottom)-(?:left|right)-radius"
        r"|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;]",
    )

    assert not physical.findall(source)


@pytest.mark.parametrize("source", [pytest.param(text, id=name) for name, text in css_sources()])
def test_css_names_only_tokens_that_exist(source: str) -> None:
    defined = {token for _, text in css_sources() for token in re.findall(r"(--[\w-]+)\s*:", text)}

    assert set(re.findall(r"var\((--[\w-]+)", source)) <= defined


# --- colours -------------------------------------------------------------------------------------

COLOUR = re.compile(r"--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\);")
TOKENS = {
    name: {"light": light, "dark": dark}
    for name, light, dark in COLOUR.findall((CSS / "tokens.css").read_text())
}
SURFACES = ["paper", "paper-tint", "paper-card", "brand-tint", "sun-tint", "action-tint"]
TEXTS = ["ink", "ink-soft", "brand", "good", "action"]
EDGES = ["control", "focus"]
OWN_PAIRS = [  # text, what it stands on
    ("on-brand", "brand-fill"),
    ("on-brand", "brand-fill-hover"),
    ("on-action", "action-fill"),
    ("on-action", "action-fill-hover"),
    ("on-careful", "careful-fill"),  # its edge is that of its letters
    ("on-careful", "careful-fill-hover"),
    ("on-deep", "deep"),
    ("paper", "ink"),  # "Snel weg", the skip link
    ("scan-ink", "scan-paper"),  # the square of an app with codes
]
DECORATION = {
    *("line", "sun", "sun-shade", "sun-glow", "figure", "figure-shade", "letter", "letter-ink"),
}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str, theme: str) -> float:
    darker, lighter = sorted(luminance(TOKENS[name][theme]) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_text_reach_seven_to_one(theme: str) -> None:
    pairs = [*OWN_PAIRS, *((text, surface) for text in TEXTS for surface in SURFACES)]

    assert not {pair: contrast(*pair, theme) for pair in pairs if contrast(*pair, theme) < 7}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_of_edges_and_fills_reach_four_and_a_half_to_one(theme: str) -> None:
    pairs = [
        ("focus-on-deep", "deep"),
        *((edge, surface) for edge in EDGES for surface in SURFACES),
        *((fill, surface) for fill in ("brand-fill", "action-fill") for surface in SURFACES),
    ]

    assert not {pair: contrast(*pair, theme) for pair in pairs if contrast(*pair, theme) < 4.5}


def test_colours_are_all_checked_or_decoration() -> None:
    checked = {
        *SURFACES,
        *TEXTS,
        *EDGES,
        "focus-on-deep",
        *(name for pair in OWN_PAIRS for name in pair),
    }

    assert set(TOKENS) == checked | DECORATION


def test_colours_stand_nowhere_but_in_the_tokens() -> None:
    loose = {
        name
        for name, source in css_sources()
        if re.search(r":[^;{]*(?:#[0-9a-f]{3,8}\b|rgb)", source)
    }

    assert loose == {"tokens.css", "print.css"}  # on paper there is only black

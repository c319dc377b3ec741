"""Joins the small source files of style and behaviour into one file each. Pure text work."""

import re
from collections.abc import Callable, Iterable

IMPORT = re.compile(
    r'^@import\s+"(?P<name>[^"]+)"(?:\s+layer\((?P<layer>[\w.-]+)\))?(?P<media>[^;]*);\s*$',
    re.MULTILINE,
)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MODULE_STATEMENT = re.compile(r"^\s*(?:import|export)\b", re.MULTILINE)


def imported_names(entry: str) -> list[str]:
    """The files the entry style sheet is made of, in order."""
    return [match["name"] for match in IMPORT.finditer(COMMENT.sub("", entry))]


def join_styles(entry: str, read: Callable[[str], str]) -> str:
    """The entry style sheet with each import replaced by what it names, inside its layer."""

    def inline(match: re.Match[str]) -> str:
        text = COMMENT.sub("", read(match["name"]))
        if "@import" in text:
            raise ValueError(f"{match['name']}: only the entry style sheet may import")
        if match["layer"]:
            text = f"@layer {match['layer']} {{\n{text}\n}}"
        if media := match["media"].strip():
            text = f"@media {media} {{\n{text}\n}}"
        return text

    joined = IMPORT.sub(inline, COMMENT.sub("", entry))
    if "@import" in joined:
        raise ValueError('write imports as: @import "name.css" layer(name) media;')
    return _without_blank_space(joined)


def join_scripts(scripts: Iterable[tuple[str, str]]) -> str:
    """One module out of (name, source) pairs; a block each, so that names cannot clash."""
    blocks = []
    for name, source in scripts:
        if MODULE_STATEMENT.search(source):
            raise ValueError(f"{name}: a joined script can neither import nor export")
        blocks.append(f"{{\n{source.strip()}\n}}\n")
    return "".join(blocks)


def _without_blank_space(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line)

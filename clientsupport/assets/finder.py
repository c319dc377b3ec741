"""Static files finder that makes the portal's own files out of their sources when these change.

Nothing has to be run by hand: `runserver`, the tests and `collectstatic` all ask a finder.
"""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.utils import matches_patterns
from django.core.files.storage import FileSystemStorage

from clientsupport.assets import join

STYLE_SHEETS = ("site.css", "admin.css")  # of our pages; beside that of Django's admin
AS_THEY_ARE = ("fonts", "img")  # folders


@dataclass(frozen=True)
class Asset:
    path: str  # below STATIC_URL
    sources: tuple[Path, ...]  # whatever makes the result differ, the code that makes it included
    make: Callable[[], bytes]


def assets(sources: Path) -> Iterator[Asset]:
    """All files the finder offers."""
    for name in STYLE_SHEETS:
        yield _style_sheet(sources / "css", name)
    yield _script(sources / "js")
    for folder in AS_THEY_ARE:
        for file in sorted((sources / folder).iterdir()):
            yield _copy(f"{folder}/{file.name}", file)


def refresh(asset: Asset, build: Path) -> Path:
    """Make the asset unless what lies in `build` still comes from the same sources.

    Several processes may do this at once: each writes its own file and renames it, so a reader
    sees the old or the new one, never half of it.
    """
    target = build / asset.path
    key_file = build / ".keys" / asset.path
    key = _key(asset.sources)
    if not (target.exists() and key_file.exists() and key_file.read_text() == key):
        _write(target, asset.make())
        _write(key_file, key.encode())
    return target


class AssetFinder(BaseFinder):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.sources: Path = settings.STATIC_SOURCES
        self.build: Path = settings.STATIC_BUILD
        self.storage = FileSystemStorage(location=self.build)

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        for asset in assets(self.sources):
            if asset.path == path:
                found = str(refresh(asset, self.build))
                return [found] if find_all else found
        return []

    def list(
        self, ignore_patterns: Iterable[str] | None
    ) -> Iterable[tuple[str, FileSystemStorage]]:
        for asset in assets(self.sources):
            if not matches_patterns(asset.path, ignore_patterns or ()):
                refresh(asset, self.build)
                yield asset.path, self.storage


def _style_sheet(folder: Path, name: str) -> Asset:
    entry = folder / name

    def read(name: str) -> str:
        return (folder / name).read_text()

    parts = [folder / name for name in join.imported_names(entry.read_text())]
    return Asset(
        path=f"css/{name}",
        sources=(entry, *parts, Path(join.__file__)),
        make=lambda: join.join_styles(entry.read_text(), read).encode(),
    )


def _script(folder: Path) -> Asset:
    scripts = sorted(folder.glob("*.js"))
    return Asset(
        path="js/site.js",
        sources=(*scripts, Path(join.__file__)),
        make=lambda: join.join_scripts((file.name, file.read_text()) for file in scripts).encode(),
    )


def _copy(path: str, source: Path) -> Asset:
    return Asset(path, (source,), source.read_bytes)


def _key(sources: Iterable[Path]) -> str:
    """Changes when a source is edited, replaced, added or removed."""
    digest = hashlib.sha256()
    for source in sources:
        seen = source.stat()
        digest.update(f"{source} {seen.st_size} {seen.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as file:
        file.write(content)
    os.chmod(file.name, 0o644)  # the web server may be another user
    os.replace(file.name, target)

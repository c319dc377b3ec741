"""A browser with a profile on disk, as people have one, and what can be found in it afterwards."""

import contextlib
import gzip
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Page, Playwright

from tests.helpers.browser import ARGUMENTS, PHONE, chromium

SWITCHED_OFF = [  # by Playwright, and not by people
    "--disable-back-forward-cache",
    "--disable-component-extensions-with-background-pages",
    "--password-store=basic",
]
# All that a page shows or holds, its fields too.
HOLDS = """
() => [
    document.title, document.documentElement.outerHTML,
    location.href, JSON.stringify(history.state),
    ...[...document.querySelectorAll("input, textarea")].map((field) => field.value),
    ...[localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage })),
].join("\\n")
"""


@dataclass(frozen=True)
class Profile:
    """A folder that a browser keeps, from one start to the next."""

    place: Path
    playwright: Playwright

    @contextlib.contextmanager
    def opened(self, *, runs_scripts: bool, restores: bool = False) -> Iterator[BrowserContext]:
        """Open the browser; `restores` opens the tabs of last time again."""
        more = ["--restore-last-session"] if restores else []
        context = self.playwright.chromium.launch_persistent_context(
            str(self.place),
            executable_path=chromium(),
            args=[*ARGUMENTS, *more],
            ignore_default_args=SWITCHED_OFF,
            java_script_enabled=runs_scripts,
            viewport=PHONE,
            locale="nl-NL",
            reduced_motion="reduce",
        )
        try:
            yield context
        finally:
            context.close()

    def holding(self, words: Iterable[str]) -> list[str]:
        """Return the files in which one of these words stands, however it is written."""
        wanted = [w.encode(code) for w in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
        files = (path for path in sorted(self.place.rglob("*")) if path.is_file())
        return [str(path.relative_to(self.place)) for path in files if _stands_in(path, wanted)]


def shown(page: Page) -> str:
    """Return everything on the page, and what its scripts could find; nothing on an error page."""
    try:
        return str(page.evaluate(HOLDS))
    except Error:
        return page.content()


def goes(page: Page, deed: str, **options: Any) -> bool:
    """Press Back, Forward or Reload; tell whether there was somewhere to go."""
    try:
        answer = getattr(page, deed)(wait_until="load", timeout=5000, **options)
    except Error:  # the browser has a page of its own for a form that would be sent again
        return True
    return answer is not None or deed == "reload"


def _stands_in(path: Path, wanted: list[bytes]) -> bool:
    content = path.read_bytes()
    with contextlib.suppress(OSError, EOFError, zlib.error):
        content += gzip.decompress(content)
    return any(word in content for word in wanted)

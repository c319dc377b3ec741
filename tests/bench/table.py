"""The table that is printed: a line per page, beside its bare view."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.bench.measure import Page, interleaved, per_second, percentile

COLUMNS = (
    f"{'offers':<16}{'page':<18}{'p50':>9}{'p95':>9}{'bare p50':>10}{'bare p95':>10}"
    f"{'p95 ratio':>11}{'req/s':>8}{'bare req/s':>12}{'SQL':>5}"
)


@dataclass(frozen=True)
class Line:
    """Times in milliseconds, and how many a second; `bare` is what they are compared with."""

    label: str
    name: str
    real: Sequence[float]
    bare: Sequence[float] = ()
    rates: tuple[float, ...] = ()
    sql: int | None = None

    def __str__(self) -> str:
        both = [percentile(t, p) for t in (self.real, self.bare) if t for p in (50, 95)]
        p50, p95, bare50, bare95 = [f"{time:.1f}" for time in both] + ["–"] * (4 - len(both))
        ratio = f"{both[1] / both[3]:.2f}" if self.bare else "–"
        rate, bare_rate = [f"{rate:.0f}" for rate in self.rates] + ["–"] * (2 - len(self.rates))
        sql = "–" if self.sql is None else self.sql
        return (
            f"{self.label:<16}{self.name:<18}{p50:>9}{p95:>9}{bare50:>10}{bare95:>10}"
            f"{ratio:>11}{rate:>8}{bare_rate:>12}{sql:>5}"
        )


def say(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def compared(port: int, name: str, page: Sequence[Page], bare: Sequence[Page], rounds: int) -> Line:
    """Return a line without label and statements: first alone and in turn, then four at once.

    The four get the pages that were not asked yet, if there are any: a form is stored only once.
    """
    real, plain = interleaved(port, [page, bare], rounds)
    rates = per_second(port, page[rounds:] or page), per_second(port, bare)
    return Line("", name, real, plain, rates)


def statements(warming: Page, counted: Page) -> int:
    """Return how many SQL statements a warm process needs for a page."""
    browser = Client()
    asked_of(browser, warming)
    with CaptureQueriesContext(connection) as captured:
        asked_of(browser, counted)
    return len(captured)


def asked_of(browser: Client, page: Page) -> Any:
    """Return what this process answers; RuntimeError when that is not the page itself."""
    answer = browser.generic(
        "POST" if page.form else "GET",
        page.address,
        page.form,
        content_type="application/x-www-form-urlencoded",
        headers=dict(page.headers),
    )
    if answer.status_code >= 400 or page.holds not in answer.content.decode():
        raise RuntimeError(f"{page.address} answered {answer.status_code}, or another page")
    return answer

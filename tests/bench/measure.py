"""Timing over HTTP, as a visitor's browser would ask."""

import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection
from itertools import cycle, islice
from statistics import quantiles

VISITORS = 4  # at once, when counting requests per second


@dataclass(frozen=True)
class Page:
    """What a browser asks for; a form makes it a POST. `holds` must stand in the answer."""

    address: str
    form: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    holds: str = ""


@dataclass(frozen=True)
class Answer:
    """What came back, after so many milliseconds."""

    status: int
    body: bytes
    took: float


class Visitor:
    """One browser with one connection that it keeps."""

    def __init__(self, port: int, *, patience: float = 30) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=patience)

    def ask(self, page: Page) -> Answer:
        """Return the answer, whatever it is."""
        headers = {"Accept-Encoding": "identity", **page.headers}
        if page.form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        method, body = ("POST", page.form) if page.form else ("GET", None)
        start = time.perf_counter()
        self.connection.request(method, page.address, body=body, headers=headers)
        response = self.connection.getresponse()
        read = response.read()
        return Answer(response.status, read, (time.perf_counter() - start) * 1000)

    def get(self, page: Page) -> Answer:
        """Return the answer; anything but the page itself fails."""
        answer = self.ask(page)
        if answer.status != 200 or page.holds.encode() not in answer.body:
            raise RuntimeError(f"{page.address} answered {answer.status}, or another page")
        return answer


def interleaved(port: int, columns: Sequence[Sequence[Page]], rounds: int) -> list[list[float]]:
    """Ask the pages of all columns in turn, so that drift of the machine hits them alike.

    Each column is repeated as needed. Returns the milliseconds per column.
    """
    visitor = Visitor(port)
    times: list[list[float]] = [[] for _ in columns]
    turns: Iterator[tuple[Page, ...]] = zip(*(cycle(column) for column in columns), strict=False)
    for row in islice(turns, rounds):
        for column, page in enumerate(row):
            times[column].append(visitor.get(page).took)
    return times


def percentile(times: Sequence[float], percent: int) -> float:
    """Return the percentile of at least two times."""
    return quantiles(times, n=100)[percent - 1]


def per_second(port: int, pages: Iterable[Page], seconds: float = 2.0) -> float:
    """Return how many requests per second several visitors at once get answered.

    They share the pages out among themselves, as far as there are enough.
    """
    pages, counts = list(pages), [0] * VISITORS
    until = time.perf_counter() + seconds

    def browse(number: int) -> None:
        visitor = Visitor(port)
        for page in cycle(pages[number::VISITORS] or pages):
            if time.perf_counter() >= until:
                return
            visitor.get(page)
            counts[number] += 1

    threads = [threading.Thread(target=browse, args=[n]) for n in range(VISITORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds

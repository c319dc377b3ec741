"""Timing over HTTP, as a visitor's browser would ask."""

import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import cycle, islice
from statistics import quantiles

VISITORS = 4  # clients at once, when counting requests per second


@dataclass(frozen=True)
class Figures:
    """Milliseconds of one visitor alone, and how many requests per second four get answered."""

    p50: float
    p95: float
    per_second: float


class Visitor:
    """One browser with one connection that it keeps."""

    def __init__(self, port: int) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=30)

    def get(self, address: str) -> tuple[float, bytes]:
        """Return how many milliseconds the answer took, and the page; anything but 200 fails.

        What stands behind a blank in the address is sent as a form.
        """
        path, _, form = address.partition(" ")
        headers = {"Accept-Encoding": "identity"}
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        start = time.perf_counter()
        self.connection.request("POST" if form else "GET", path, body=form or None, headers=headers)
        response = self.connection.getresponse()
        body = response.read()
        took = (time.perf_counter() - start) * 1000
        if response.status != 200:
            raise RuntimeError(f"{address} answered {response.status}")
        return took, body


def interleaved(port: int, columns: Sequence[Sequence[str]], rounds: int) -> list[list[float]]:
    """Ask the addresses of all columns in turn, so that drift of the machine hits them alike.

    Each column is repeated as needed. Returns the milliseconds per column.
    """
    visitor = Visitor(port)
    times: list[list[float]] = [[] for _ in columns]
    turns: Iterator[tuple[str, ...]] = zip(*(cycle(column) for column in columns), strict=False)
    for row in islice(turns, rounds):
        for column, address in enumerate(row):
            times[column].append(visitor.get(address)[0])
    return times


def percentile(times: Sequence[float], percent: int) -> float:
    """Return the percentile of at least two times."""
    return quantiles(times, n=100)[percent - 1]


def per_second(port: int, addresses: Iterable[str], seconds: float = 2.0) -> float:
    """Return how many requests per second several visitors at once get answered."""
    addresses, counts = list(addresses), [0] * VISITORS
    until = time.perf_counter() + seconds

    def browse(number: int) -> None:
        visitor = Visitor(port)
        for address in cycle(addresses[number:] + addresses[:number]):
            if time.perf_counter() >= until:
                return
            visitor.get(address)
            counts[number] += 1

    threads = [threading.Thread(target=browse, args=[n]) for n in range(VISITORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds

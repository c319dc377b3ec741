"""What somebody notices of others who send slowly: half a header, or half a form, byte by byte."""

import os
import time

from django.db import connection

from tests.bench.directory import analyse
from tests.bench.measure import Page, Visitor
from tests.bench.residents import make_takers
from tests.bench.server import server
from tests.bench.table import Line, say
from tests.helpers.slow_senders import BEGUN, slow_senders

SLOW = 200  # of a kind
PACE = 0.05  # seconds between two pages
ORDINARY = {"start": Page("/"), "search": Page("/zoeken/?gemeente=utrecht")}


def measure_slow(rounds: int) -> None:
    """Print a line per page: beside all slow senders, and alone in the bare columns."""
    make_takers()
    analyse()
    connection.close()
    with server() as portal:
        alone = {name: _asked(portal.port, page, rounds) for name, page in ORDINARY.items()}
        headers, bodies = BEGUN["headers"], BEGUN["bodies"]
        with slow_senders(portal.port, SLOW, headers), slow_senders(portal.port, SLOW, bodies):
            for name, page in ORDINARY.items():
                beside = _asked(portal.port, page, rounds)
                say(Line("slow senders", name, beside, alone[name]))
    say(f"{SLOW} slow headers and {SLOW} slow bodies, on {os.cpu_count()} processors; aim: p95 "
        "ratio below 2")  # fmt: skip


def _asked(port: int, page: Page, rounds: int) -> list[float]:
    """Return what each of so many visits took, each on a connection of its own."""
    took = []
    for _ in range(rounds):
        visitor = Visitor(port)
        took.append(visitor.get(page).took)
        visitor.connection.close()
        time.sleep(PACE)
    return took

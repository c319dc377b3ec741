"""What somebody notices of others who send slowly: half a header, or half a form, byte by byte.

Once before our own web server, and once behind nginx with the example of docs/deploy, if it is
there.
"""

import os
import shutil
import socket
import ssl
import time
from http.client import HTTPSConnection

from django.db import connection

from tests.bench.directory import analyse
from tests.bench.measure import Page, Visitor
from tests.bench.residents import make_takers
from tests.bench.server import server
from tests.bench.table import Line, say
from tests.helpers.nginx import WHERE, nginx
from tests.helpers.processes import directory_for_servers, until
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
        _compare("slow senders", portal.port, rounds)
        if shutil.which("nginx", path=WHERE):
            with directory_for_servers() as place, nginx(place, upstream=portal.port) as proxy:
                trust = ssl.create_default_context(cafile=str(proxy.certificate))
                trust.check_hostname = False  # the portal knows itself as 127.0.0.1 here
                until(lambda: _listens(proxy.port), what="nginx listens")
                _compare("behind nginx", proxy.port, rounds, trust)
        else:
            say("Left out: behind nginx, as there is none (Debian: apt-get install nginx-light).")
    say(f"{SLOW} slow headers and {SLOW} slow bodies, on {os.cpu_count()} processors; aim: p95 "
        "ratio below 2")  # fmt: skip


def _compare(label: str, port: int, rounds: int, trust: ssl.SSLContext | None = None) -> None:
    alone = {name: _asked(port, page, rounds, trust) for name, page in ORDINARY.items()}
    with (
        slow_senders(port, SLOW, BEGUN["headers"], trust),
        slow_senders(port, SLOW, BEGUN["bodies"], trust),
    ):
        for name, page in ORDINARY.items():
            say(Line(label, name, _asked(port, page, rounds, trust), alone[name]))


def _listens(port: int) -> bool:
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", port)) == 0


def _asked(port: int, page: Page, rounds: int, trust: ssl.SSLContext | None) -> list[float]:
    """Return what each of so many visits took, each on a connection of its own."""
    took = []
    for _ in range(rounds):
        visitor = Visitor(port)
        if trust:
            visitor.connection = HTTPSConnection("127.0.0.1", port, timeout=30, context=trust)
        took.append(visitor.get(page).took)
        visitor.connection.close()
        time.sleep(PACE)
    return took

"""Makes the offers, serves the portal and prints the table. Needs a configured Django."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from directory.models import Municipality
from directory.queries.search import offers_in
from tests.bench.measure import Visitor, interleaved, per_second, percentile
from tests.bench.offers import add_offers
from tests.bench.weight import weight
from tests.helpers.processes import ROOT, free_port, until

OFFERS = 1_000
ROUNDS = 400  # requests per page and per bare view, in turn
SAMPLE = 40  # municipalities


def main() -> None:
    prepare()
    pages = addresses()
    counts = {name: statements(page[0]) for name, (page, _bare) in pages.items()}
    connection.close()
    with server() as port:
        say(f"{OFFERS} offers; {ROUNDS} requests each, page and bare view in turn; milliseconds")
        say(f"{'page':<14}{'p50':>8}{'p95':>8}{'bare p50':>10}{'bare p95':>10}"
            f"{'p95 ratio':>11}{'req/s':>8}{'bare req/s':>12}{'SQL':>5}")  # fmt: skip
        for name, (page, bare) in pages.items():
            real, plain = interleaved(port, [page, bare], ROUNDS)
            say(f"{name:<14}{percentile(real, 50):>8.1f}{percentile(real, 95):>8.1f}"
                f"{percentile(plain, 50):>10.1f}{percentile(plain, 95):>10.1f}"
                f"{percentile(real, 95) / percentile(plain, 95):>11.2f}"
                f"{per_second(port, page):>8.0f}{per_second(port, bare):>12.0f}"
                f"{counts[name]:>5}")  # fmt: skip
        home = weight(port)
        say(f"home: {home.requests} requests, {home.bytes_without_fonts / 1000:.1f} kB without "
            f"fonts, {home.bytes_with_fonts / 1000:.1f} kB with (compressed)")  # fmt: skip


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def prepare() -> None:
    call_command("migrate", verbosity=0)
    call_command("load_places", verbosity=0)
    add_offers(OFFERS)
    call_command("collectstatic", interactive=False, verbosity=0)


def addresses() -> dict[str, tuple[list[str], list[str]]]:
    """Return per page the addresses for a sample of municipalities, and the bare twin of each."""
    sample = list(Municipality.objects.current())[::8][:SAMPLE]
    counted = [(m.slug, offers_in(m).count()) for m in sample]
    return {
        "search": (
            [f"/zoeken/?gemeente={slug}" for slug, _n in counted],
            [f"/kaal/zoeken/{n}/" for _slug, n in counted],
        ),
        "municipality": (
            [f"/gemeente/{slug}/" for slug, _n in counted],
            [f"/kaal/gemeente/{n}/" for _slug, n in counted],
        ),
    }


def statements(address: str) -> int:
    """Return how many SQL statements a warm process needs for a page."""
    client = Client()
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


@contextmanager
def server() -> Iterator[int]:
    """Serve as in production, with the bare views beside the pages; warm every worker."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "-c", "python:clientsupport.gunicorn_conf"]
    process = subprocess.Popen(
        [*command, "--bind", f"127.0.0.1:{port}", "tests.bench.wsgi:application"],
        cwd=ROOT,
    )
    try:
        until(lambda: answers(port), within=60)
        per_second(port, ["/zoeken/?gemeente=utrecht", "/gemeente/utrecht/", "/"])
        yield port
    finally:
        process.terminate()
        process.wait(timeout=30)


def answers(port: int) -> bool:
    try:
        return bool(Visitor(port).get("/healthz")[1])
    except OSError:
        return False

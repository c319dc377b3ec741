"""Makes the offers, serves the portal and prints the table. Needs a configured Django."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from django.core.management import call_command
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext

from clientsupport.database.owner import as_owner
from directory.criteria import SearchCriteria
from directory.models import Municipality, OfferCoverage
from directory.queries.search import offers_in, search
from tests.bench.measure import Visitor, interleaved, per_second, percentile
from tests.bench.offers import Spread, add_dense, add_offers
from tests.bench.weight import weight
from tests.helpers.processes import ROOT, free_port, until

ROUNDS = 200  # requests per page and per bare view, in turn
SAMPLE = 40  # municipalities
DENSE = 400_000  # rows of coverage
SPREADS = [  # at most 60 in a municipality
    Spread(offers=1_000, national=30, per_province=14, per_region=13),
    Spread(offers=20_000, national=1, per_province=1, per_region=1),
]
FILTERS = "wet=wmo&wet=zvw&doelgroep=nah&contact=telefoon&contact=thuis"
COLUMNS = (
    f"{'offers':<16}{'page':<18}{'p50':>7}{'p95':>7}{'bare p50':>10}{'bare p95':>10}"
    f"{'p95 ratio':>11}{'req/s':>8}{'bare req/s':>12}{'SQL':>5}"
)

Pages = dict[str, tuple[list[str], list[str]]]


def main() -> None:
    call_command("migrate", verbosity=0)
    call_command("load_places", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    say(f"{ROUNDS} requests each, page and bare view in turn; milliseconds")
    say(COLUMNS)
    for spread in SPREADS:
        add_offers(spread)
        measure(f"{spread.offers:,}")
    add_dense(DENSE)
    measure(f"dense {OfferCoverage.objects.count():,}", only=("search", "search, filters"))
    with server() as port:
        home = weight(port)
    say(f"home: {home.requests} requests, {home.bytes_without_fonts / 1000:.1f} kB without "
        f"fonts, {home.bytes_with_fonts / 1000:.1f} kB with (compressed)")  # fmt: skip


def measure(label: str, only: Sequence[str] = ()) -> None:
    """Print one line per page, over a server that starts with the offers as they are now."""
    analyse()
    pages = {n: found for n, found in addresses().items() if not only or n in only}
    counts = {name: statements(page[0]) for name, (page, _bare) in pages.items()}
    connection.close()
    with server() as port:
        for name, (page, bare) in pages.items():
            real, plain = interleaved(port, [page, bare], ROUNDS)
            say(f"{label:<16}{name:<18}{percentile(real, 50):>7.1f}{percentile(real, 95):>7.1f}"
                f"{percentile(plain, 50):>10.1f}{percentile(plain, 95):>10.1f}"
                f"{percentile(real, 95) / percentile(plain, 95):>11.2f}"
                f"{per_second(port, page):>8.0f}{per_second(port, bare):>12.0f}"
                f"{counts[name]:>5}")  # fmt: skip


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def analyse() -> None:
    """Let the planner know the new rows at once, as autovacuum would after a while."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def addresses() -> Pages:
    """Return per page the addresses for a sample of municipalities, and the bare twin of each."""
    sample = list(Municipality.objects.current())[::8][:SAMPLE]
    counted = [(m, offers_in(m).count()) for m in sample]
    criteria = SearchCriteria.from_query(QueryDict(FILTERS))
    fewer = [search(m, criteria).total for m, _n in counted]
    return {
        "search": (
            [f"/zoeken/?gemeente={m.slug}" for m, _n in counted],
            [f"/kaal/zoeken/{n}/" for _m, n in counted],
        ),
        "search, filters": (
            [f"/zoeken/?gemeente={m.slug}&pc=3511&{FILTERS}" for m, _n in counted],
            [f"/kaal/zoeken/{n}/" for n in fewer],
        ),
        "municipality": (
            [f"/gemeente/{m.slug}/" for m, _n in counted],
            [f"/kaal/gemeente/{n}/" for _m, n in counted],
        ),
        "suggestions": (
            [f"/plaats/suggesties/ plaats={m.slug[:4]}" for m, _n in counted],
            ["/kaal/suggesties/ plaats=utre"],
        ),
    }


def statements(address: str) -> int:
    """Return how many SQL statements a warm process needs for a page."""
    client, (path, _, form) = Client(), address.partition(" ")
    ask = partial(client.post, path, QueryDict(form)) if form else partial(client.get, path)
    ask()
    with CaptureQueriesContext(connection) as captured:
        ask()
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

"""The pages of the directory, with different spreads of offers."""

from collections.abc import Sequence
from dataclasses import replace

from django.db import connection
from django.http import QueryDict

from clientsupport.database.owner import as_owner
from directory.criteria import SearchCriteria
from directory.models import Municipality, OfferCoverage
from directory.search.queries.search import offers_in, search
from tests.bench.measure import Page
from tests.bench.offers import Spread, add_dense, add_offers
from tests.bench.server import server
from tests.bench.table import compared, say, statements
from tests.bench.weight import weight

SAMPLE = 40  # municipalities
DENSE = 400_000  # rows of coverage
SPREADS = [  # at most 60 in a municipality
    Spread(offers=1_000, national=30, per_province=14, per_region=13),
    Spread(offers=20_000, national=1, per_province=1, per_region=1),
]
FILTERS = "wet=wmo&wet=zvw&doelgroep=nah&contact=telefoon&contact=thuis"

Pages = dict[str, tuple[list[Page], list[Page]]]


def measure_directory(rounds: int) -> None:
    """Print a line per page and spread, and how heavy the home page is."""
    for spread in SPREADS:
        add_offers(spread)
        _measure(f"{spread.offers:,}", rounds)
    add_dense(DENSE)
    dense = f"dense {OfferCoverage.objects.count():,}"
    _measure(dense, rounds, only=("search", "search, filters"))
    with server() as portal:
        home = weight(portal.port)
    say(f"home: {home.requests} requests, {home.bytes_without_fonts / 1000:.1f} kB without "
        f"fonts, {home.bytes_with_fonts / 1000:.1f} kB with (compressed)")  # fmt: skip


def analyse() -> None:
    """Let the planner know the new rows at once, as autovacuum would after a while."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _measure(label: str, rounds: int, only: Sequence[str] = ()) -> None:
    """Print one line per page, over a server that starts with the offers as they are now."""
    analyse()
    pages = {n: found for n, found in _pages().items() if not only or n in only}
    counts = {name: statements(page[0], page[0]) for name, (page, _bare) in pages.items()}
    connection.close()
    with server() as portal:
        for name, (page, bare) in pages.items():
            line = compared(portal.port, name, page, bare, rounds)
            say(replace(line, label=label, sql=counts[name]))


def _pages() -> Pages:
    """Return per page those for a sample of municipalities, and the bare twin of each."""
    sample = list(Municipality.objects.current())[::8][:SAMPLE]
    counted = [(m, offers_in(m).count()) for m in sample]
    criteria = SearchCriteria.from_query(QueryDict(FILTERS))
    fewer = [search(m, criteria).total for m, _n in counted]
    return {
        "search": (
            [Page(f"/zoeken/?gemeente={m.slug}") for m, _n in counted],
            [Page(f"/kaal/zoeken/{n}/") for _m, n in counted],
        ),
        "search, filters": (
            [Page(f"/zoeken/?gemeente={m.slug}&pc=3511&{FILTERS}") for m, _n in counted],
            [Page(f"/kaal/zoeken/{n}/") for n in fewer],
        ),
        "municipality": (
            [Page(f"/gemeente/{m.slug}/") for m, _n in counted],
            [Page(f"/kaal/gemeente/{n}/") for _m, n in counted],
        ),
        "suggestions": (
            [Page("/plaats/suggesties/", form=f"plaats={m.slug[:4]}") for m, _n in counted],
            [Page("/kaal/suggesties/", form="plaats=utre")],
        ),
    }

"""Counting searches: nothing lost, nothing written too often, never in anybody's way."""

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from unittest.mock import Mock

import pytest
import time_machine
from django.db import DatabaseError
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from directory.enums import Amount
from directory.models import Municipality, SearchTally
from directory.search import tally as module
from directory.search.tally import MOST_KINDS, Search, Tally, tally
from tests.factories.directory import make_offer

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/zoeken/?gemeente=utrecht"


@pytest.fixture(autouse=True)
def own_tally() -> Iterator[None]:
    tally.forget()
    yield
    tally.forget()


def search(**facts: object) -> Search:
    known = {"law": "", "target_group": "", "life_domain": "", "results": Amount.NONE.value}
    municipality = Municipality.objects.get(code="GM0344").pk
    return Search(**{"month": date(2026, 11, 1), "municipality": municipality, **known, **facts})  # type: ignore[arg-type]


def rows() -> list[tuple[str, str, str, str, str, int]]:
    fields = ["municipality__slug", "law", "target_group", "life_domain", "results", "count"]
    return list(SearchTally.objects.order_by("pk").values_list(*fields))


def test_a_search_is_counted_by_its_codes(client: Client) -> None:
    make_offer(municipalities=["GM0344"], laws=["wmo"])
    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        client.get(f"{ADDRESS}&wet=wmo&wet=zvw&taal=nl")
        client.get(f"{ADDRESS}&wet=wmo")
    tally.write()

    assert sorted(rows()) == [
        ("utrecht", "wmo", "", "", "few", 1),
        ("utrecht", "wmo", "", "", "none", 1),
    ]
    assert set(SearchTally.objects.values_list("month", flat=True)) == {date(2026, 11, 1)}


@pytest.mark.parametrize(
    "address",
    ["/zoeken/", "/zoeken/?gemeente=nergens", f"{ADDRESS}&pagina=2", "/zoeken/?gemeente=weesp"],
)
def test_what_is_no_new_search_in_a_municipality_is_not_counted(
    client: Client, address: str
) -> None:
    client.get(address)
    tally.write()

    assert not SearchTally.objects.exists()


def test_neither_an_unchanged_page_nor_a_look_ahead_is_counted(client: Client) -> None:
    etag = client.get(ADDRESS).headers["ETag"]
    assert client.get(ADDRESS, headers={"If-None-Match": etag}).status_code == 304
    client.head(f"{ADDRESS}&wet=wmo")
    tally.write()

    assert [row[-1] for row in rows()] == [1]


def test_written_once_a_minute_in_one_statement(
    monkeypatch: pytest.MonkeyPatch, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    clock = Mock(return_value=1000.0)
    monkeypatch.setattr("directory.search.tally.time.monotonic", clock)
    own, one = Tally(), search()
    with django_assert_num_queries(0):
        own.add(one)
        clock.return_value += module.SECONDS - 1
        own.add(one._replace(law="wmo"))
    clock.return_value += 1
    with django_assert_num_queries(3):  # one statement within a savepoint
        own.add(one)
    with django_assert_num_queries(0):
        own.add(one)

    assert sorted(row[-1] for row in rows()) == [1, 2]


def test_later_counts_are_added_to_earlier_ones() -> None:
    for _ in range(3):
        own = Tally()
        own.add(search(law="wlz"))
        own.write()

    assert rows() == [("utrecht", "wlz", "", "", "none", 3)]


def test_what_cannot_be_written_is_kept_and_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    own = Tally()
    own.add(search(law="wmo"))
    with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
        patch.setattr(module, "_store", Mock(side_effect=DatabaseError("away")))
        own.write()
    assert len(caplog.records) == 1
    assert "wmo" not in caplog.text
    own.add(search(law="wmo"))
    own.write()

    assert rows() == [("utrecht", "wmo", "", "", "none", 2)]


def test_a_municipality_that_is_gone_does_not_hold_up_the_others() -> None:
    own = Tally()
    own.add(search())
    own.add(search(municipality=10**9))
    own.write()

    assert [row[-1] for row in rows()] == [1]


def test_no_more_kinds_than_fit() -> None:
    own, one = Tally(), search()
    for number in range(MOST_KINDS + 5):
        own.add(one._replace(law=f"w{number}"))
    own.write()

    assert SearchTally.objects.count() == MOST_KINDS


def test_threads_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[int] = []
    monkeypatch.setattr(module, "_store", lambda counts: written.append(counts.total()))
    own, one = Tally(), search()

    def visit(number: int) -> None:
        own.add(one._replace(law=f"w{number % 7}"))
        if number % 50 == 0:
            own.write()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(visit, range(4000)))
    own.write()

    assert sum(written) == 4000


def test_a_failing_tally_never_breaks_the_page(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_store", Mock(side_effect=DatabaseError("away")))
    monkeypatch.setattr(module, "SECONDS", 0)

    assert client.get(ADDRESS).status_code == 200
    assert client.get(f"{ADDRESS}&wet=wmo").status_code == 200

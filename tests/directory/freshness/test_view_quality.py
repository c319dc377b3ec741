"""How fresh the directory is: a table, and the same numbers as a file."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from directory.enums import AreaKind, OfferState, Province
from tests.factories.corrections import make_correction, make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.helpers.pages import heading, page, words

TODAY = date(2026, 11, 23)
UTRECHT, AMSTERDAM = "GM0344", "GM0363"


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def table(client: Client) -> dict[str, list[str]]:
    """Return the cells of each row by its name."""
    rows = page(client.get("/open-data/kwaliteit/")).select("tbody tr")
    return {
        row.th.get_text(): [cell.get_text(strip=True) for cell in row.find_all("td")]
        for row in rows
        if row.th
    }


def file(client: Client) -> dict[str, dict[str, Any]]:
    response = client.get("/open-data/kwaliteit.csv")
    assert response.headers["Content-Type"].startswith("text/csv")
    return {row["province"]: row for row in csv.DictReader(io.StringIO(response.content.decode()))}


def test_each_number(client: Client) -> None:
    provider = make_provider()
    make_offer(provider=provider, municipalities=[UTRECHT], checked_on=ago(10))
    late = make_offer(provider=provider, municipalities=[UTRECHT], checked_on=ago(200))
    make_offer(municipalities=[UTRECHT], checked_on=ago(40))
    make_offer(municipalities=[UTRECHT], checked_on=None)
    make_offer(municipalities=[UTRECHT], checked_on=ago(1), state=OfferState.DRAFT)
    make_correction(late, due_on=ago(1))
    make_correction(late, due_on=ago(0))
    make_dead_link(provider)

    expected = ["4", "50%", "40", "1", "1"]
    assert table(client)["Utrecht"] == expected
    assert table(client)["Heel Nederland"] == expected
    assert table(client)["Zeeland"] == ["0", "–", "–", "0", "0"]
    assert file(client)["utrecht"] == {
        "date": "2026-11-23",
        "province": "utrecht",
        "offers": "4",
        "checked_in_rhythm": "2",
        "median_days_since_check": "40",
        "overdue_corrections": "1",
        "dead_links": "1",
    }
    assert file(client)["zeeland"]["median_days_since_check"] == ""


def test_offer_counts_once_in_each_province_where_it_helps(client: Client) -> None:
    make_offer(municipalities=[UTRECHT, "GM0307", AMSTERDAM])  # twice in the province Utrecht
    make_offer(areas=[{"kind": AreaKind.PROVINCE, "province": Province.ZEELAND}])
    make_offer(areas=[{"kind": AreaKind.NATIONAL}])

    numbers = {name: cells[0] for name, cells in table(client).items() if cells[0] != "0"}
    assert numbers == {"Heel Nederland": "3", "Utrecht": "1", "Noord-Holland": "1", "Zeeland": "1"}


def test_country_comes_first_and_every_province_is_there(client: Client) -> None:
    assert list(table(client)) == ["Heel Nederland", *Province.labels]
    assert list(file(client)) == ["nl", *Province.values]


def test_table_says_what_it_is_about(client: Client) -> None:
    make_offer(municipalities=[UTRECHT], checked_on=ago(10))

    response = client.get("/open-data/kwaliteit/")

    assert heading(response) == "Hoe goed klopt wat hier staat?"
    assert "Stand van 23 november 2026" in words(response)
    assert page(response).select("table caption")
    assert not [th for th in page(response).select("table th") if not th.get("scope")]
    assert page(response).select("main a[href='/open-data/kwaliteit.csv']")


def test_each_page_leads_here(client: Client) -> None:
    assert page(client.get("/")).select("footer a[href='/open-data/kwaliteit/']")


def test_next_day_gives_other_numbers(client: Client, clock: time_machine.Traveller) -> None:
    make_offer(municipalities=[UTRECHT], checked_on=date(2026, 5, 24))
    first = client.get("/open-data/kwaliteit/")
    assert table(client)["Utrecht"][1] == "100%"

    clock.move_to("2026-11-24T00:00:00+01:00")
    second = client.get("/open-data/kwaliteit/", headers={"If-None-Match": first.headers["ETag"]})

    assert second.status_code == 200
    assert table(client)["Utrecht"][1] == "0%"


@pytest.mark.parametrize("number", [1, 3])
def test_costs_as_much_for_many_as_for_one(
    client: Client, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        make_correction(make_offer(municipalities=[UTRECHT]), due_on=ago(1))
    client.get("/open-data/kwaliteit/")  # reads the stamp

    with django_assert_num_queries(4):
        client.get("/open-data/kwaliteit/")

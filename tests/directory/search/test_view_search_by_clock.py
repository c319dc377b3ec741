"""Results of who is there now, and of where people can walk in this week."""

from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client

from directory.enums import HourKind, Weekday
from directory.models import (
    Location,
    Offer,
    OpeningHour,
)
from tests.factories.directory import make_offer
from tests.helpers.pages import Reply, offers, page, words

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/zoeken/?gemeente=utrecht"


MONDAY_NOON = "2026-11-23T12:00:00+01:00"


def with_hours(slug: str, weekday: Weekday, kind: HourKind = HourKind.PHONE, **facts: Any) -> Offer:
    """Store an offer in Utrecht that is there on one day of the week from eleven until one."""
    place = facts.pop("place", {"latitude": 52.09, "longitude": 5.12})
    offer = make_offer(**{"slug": slug, "municipalities": ["GM0344"], **facts})
    location = None
    if kind == HourKind.WALK_IN:
        location = Location.objects.create(offer=offer, name=f"huis {slug}", **place)
    OpeningHour.objects.create(
        offer=offer, kind=kind, location=location, weekday=weekday, opens="11:00", closes="13:00"
    )
    return offer


@time_machine.travel(MONDAY_NOON, tick=False)
def test_open_now_is_what_the_cards_say(client: Client) -> None:
    with_hours("nu", Weekday.MONDAY)
    with_hours("morgen", Weekday.TUESDAY)
    with_hours("niet-nagekeken", Weekday.MONDAY, checked_on=None)
    with_hours("zonder-nummer", Weekday.MONDAY, phone="")

    everybody, now = client.get(ADDRESS), client.get(f"{ADDRESS}&open=nu")

    assert offers(now) == ["nu"]
    assert "Nu open tot 13.00 uur" in words(now)
    assert words(everybody).count("Nu open") == 1
    assert "Nu te bellen 1" in words(everybody)
    (taken,) = page(now).select(".c-chosen__link")
    assert taken["href"] == ADDRESS


def test_open_now_follows_the_clock(client: Client) -> None:
    with_hours("nu", Weekday.MONDAY)

    for moment, found in [("12:59", ["nu"]), ("13:00", []), ("11:00", ["nu"]), ("10:59", [])]:
        with time_machine.travel(f"2026-11-23T{moment}:00+01:00", tick=False):
            assert offers(client.get(f"{ADDRESS}&open=nu")) == found


@time_machine.travel(MONDAY_NOON, tick=False)
def test_walk_in_within_a_week(client: Client) -> None:
    with_hours("zondag", Weekday.SUNDAY, HourKind.WALK_IN)
    later = with_hours("later", Weekday.MONDAY, HourKind.WALK_IN)
    later.opening_hours.update(valid_from=date(2026, 12, 7))
    with_hours("bellen", Weekday.MONDAY)

    response = client.get(f"{ADDRESS}&inloop=deze-week")

    assert offers(response) == ["zondag"]


@time_machine.travel(MONDAY_NOON, tick=False)
def test_both_at_once_mean_both(client: Client) -> None:
    both = with_hours("beide", Weekday.MONDAY, HourKind.WALK_IN)
    OpeningHour.objects.create(
        offer=both, kind=HourKind.PHONE, weekday=Weekday.MONDAY, opens="9:00", closes="17:00"
    )
    with_hours("bellen", Weekday.MONDAY)

    assert offers(client.get(f"{ADDRESS}&open=nu&inloop=deze-week")) == ["beide"]


def walk_ins(response: Reply) -> list[str]:
    found = page(response).select(".c-walk-ins__day")
    return [" ".join(day.get_text(" ", strip=True).split()) for day in found]


@time_machine.travel(MONDAY_NOON, tick=False)
@pytest.mark.parametrize("asked", ["inloop=deze-week", "contact=inloop"])
def test_walk_in_answers_with_the_nearest_days_wherever_they_are(
    client: Client, asked: str
) -> None:
    near = {"latitude": 52.03, "longitude": 5.08}
    far = {"latitude": 52.37, "longitude": 4.90}
    too_far = {"latitude": 53.2, "longitude": 6.56}
    elsewhere: dict[str, Any] = {"municipalities": ["GM0356"]}
    with_hours("dichtbij", Weekday.TUESDAY, HourKind.WALK_IN, place=near, **elsewhere)
    with_hours("verder", Weekday.MONDAY, HourKind.WALK_IN, place=far, **elsewhere)
    with_hours("te-ver", Weekday.MONDAY, HourKind.WALK_IN, place=too_far, **elsewhere)

    response = client.get(f"{ADDRESS}&pc=3511&{asked}")

    assert offers(response) == []
    assert walk_ins(response) == [
        "Vandaag Nu open tot 13.00 uur huis verder (35 km)",
        "Morgen 11.00–13.00 huis dichtbij (7 km)",
    ]
    assert "Ligt het in een andere gemeente? Bel dan eerst." in words(response)
    assert walk_ins(client.get(f"{ADDRESS}&pc=3511")) == []


def test_no_walk_in_anywhere_near_is_said(client: Client) -> None:
    said = words(client.get(f"{ADDRESS}&inloop=deze-week"))

    assert "Binnen 50 kilometer kennen wij geen plek" in said


@time_machine.travel(MONDAY_NOON, tick=False)
def test_a_secret_place_is_not_near_anything(client: Client) -> None:
    offer = with_hours("geheim", Weekday.MONDAY, HourKind.WALK_IN, municipalities=["GM0356"])
    offer.locations.update(is_private=True)

    assert walk_ins(client.get(f"{ADDRESS}&inloop=deze-week")) == []

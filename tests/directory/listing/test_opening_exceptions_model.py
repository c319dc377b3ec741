"""What the database refuses of exceptions to the opening hours."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from directory.enums import HourKind
from directory.models import Offer, OpeningException
from tests.factories.directory import make_offer
from tests.factories.reach import clock, make_exception, make_location

pytestmark = pytest.mark.usefixtures("places")

DAY, LATER = date(2026, 12, 23), date(2026, 12, 30)


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer()


def commit(*deeds: Callable[[], object]) -> None:
    with transaction.atomic():
        for deed in deeds:
            deed()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"last_day": date(2026, 12, 22)}, "days_in_order"),
        ({"kind": HourKind.PHONE, "opens": clock("9:00")}, "closes_after_it_opens"),
        ({"kind": HourKind.PHONE, "closes": clock("9:00")}, "closes_after_it_opens"),
        (
            {"kind": HourKind.PHONE, "opens": clock("12:00"), "closes": clock("9:00")},
            "closes_after_it_opens",
        ),
        ({"opens": clock("9:00"), "closes": clock("12:00")}, "says_what_it_is_about"),
        ({"kind": HourKind.WALK_IN}, "says_what_it_is_about"),
    ],
)
def test_what_makes_no_sense(offer: Offer, facts: dict[str, Any], name: str) -> None:
    said = {"offer": offer, "first_day": DAY, "last_day": DAY, **facts}

    with pytest.raises(IntegrityError, match=f"openingexception_{name}"):
        commit(lambda: OpeningException.objects.create(**said))


def test_it_is_of_one_offer_or_of_one_organisation(offer: Offer) -> None:
    days = {"first_day": DAY, "last_day": DAY}
    for whose in ({}, {"offer": offer, "provider": offer.provider}):
        with pytest.raises(IntegrityError, match="openingexception_of_one"):
            commit(lambda: OpeningException.objects.create(**whose, **days))  # noqa: B023


@pytest.mark.parametrize(
    ("one", "other"),
    [("", ""), ("", "9:00-12:00"), ("9:00-12:00", "11:00-13:00"), ("22:00-6:00", "23:00-0:00")],
)
def test_two_things_of_one_moment(offer: Offer, one: str, other: str) -> None:
    with pytest.raises(IntegrityError, match="openingexception_no_overlap"):
        commit(
            lambda: make_exception(offer, DAY, LATER, one, kind=HourKind.PHONE),
            lambda: make_exception(offer, LATER, span=other, kind=HourKind.PHONE),
        )


def test_times_on_one_day_and_other_things_stand_beside_each_other(offer: Offer) -> None:
    place = make_location(offer)
    commit(
        lambda: make_exception(offer, DAY, span="9:00-12:00"),
        lambda: make_exception(offer, DAY, span="12:00-15:00"),
        lambda: make_exception(offer, DAY, location=place),
        lambda: make_exception(offer.provider, DAY),
        lambda: make_exception(make_offer(), DAY),
    )

    assert OpeningException.objects.count() == 5


def test_a_place_of_another_offer(offer: Offer) -> None:
    elsewhere = make_location(make_offer())

    with pytest.raises(IntegrityError, match="openingexception_location_of_same_offer"):
        commit(lambda: make_exception(offer, DAY, location=elsewhere))

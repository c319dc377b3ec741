"""What the database and the form refuse of opening hours."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from directory.enums import HourKind, Occurrence
from directory.models import Offer, OpeningHour
from directory.rules.overlap import overlaps
from tests.factories.directory import make_offer
from tests.factories.reach import clock, make_hour, make_location

pytestmark = pytest.mark.usefixtures("places")

MONDAY, TUESDAY, SUNDAY = 1, 2, 7
NIGHT: dict[str, Any] = {"opens": "22:00", "closes": "6:00"}
EARLY: dict[str, Any] = {"opens": "5:00", "closes": "9:00", "weekday": TUESDAY}
FIRST: dict[str, Any] = {"weekday": MONDAY, "opens": "9:00", "closes": "12:00"}


@pytest.fixture
def offer(places: None) -> Offer:
    return make_offer()


def assert_refused(name: str, deed: Callable[[], object]) -> None:
    """Expect this constraint to be broken, at the latest where the transaction ends."""
    with pytest.raises(IntegrityError, match=name):
        commit(deed)


def commit(deed: Callable[[], object]) -> None:
    with transaction.atomic():
        deed()
        end_transaction()


def end_transaction() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


PAIRS: list[tuple[dict[str, Any], dict[str, Any], bool]] = [
    # the first hour, the second, and whether they overlap
    ({}, {}, True),
    ({}, {"opens": "11:00", "closes": "14:00"}, True),
    ({}, {"opens": "11:45", "closes": "0:00"}, True),
    ({}, {"opens": "12:00", "closes": "14:00"}, False),
    ({}, {"weekday": TUESDAY}, False),
    ({}, {"occurrence": Occurrence.FIRST}, True),
    ({}, {"occurrence": Occurrence.LAST}, True),
    ({}, {"valid_from": date(2027, 1, 1)}, True),
    ({"occurrence": Occurrence.FIRST}, {"occurrence": Occurrence.SECOND}, False),
    ({"occurrence": Occurrence.FOURTH}, {"occurrence": Occurrence.LAST}, True),
    ({"occurrence": Occurrence.THIRD}, {"occurrence": Occurrence.LAST}, False),
    ({"valid_until": date(2026, 12, 31)}, {"valid_from": date(2027, 1, 1)}, False),
    ({"valid_until": date(2026, 12, 31)}, {"valid_from": date(2026, 12, 31)}, True),
    ({"opens": "20:00", "closes": "0:00"}, {"opens": "0:00", "closes": "8:00"}, False),
    # after midnight
    (NIGHT, {"opens": "5:00", "closes": "9:00"}, False),
    (NIGHT, {"opens": "5:00", "closes": "9:00", "weekday": TUESDAY}, True),
    (NIGHT, {"opens": "6:00", "closes": "9:00", "weekday": TUESDAY}, False),
    (NIGHT, {**NIGHT, "weekday": TUESDAY}, False),
    ({**NIGHT, "weekday": SUNDAY}, {"opens": "5:00", "closes": "9:00"}, True),
    ({**NIGHT, "occurrence": Occurrence.FIRST}, {**EARLY, "occurrence": Occurrence.SECOND}, True),
    ({**NIGHT, "occurrence": Occurrence.FIRST}, {**EARLY, "occurrence": Occurrence.THIRD}, False),
    ({**NIGHT, "occurrence": Occurrence.LAST}, {**EARLY, "occurrence": Occurrence.FIRST}, True),
    ({**NIGHT, "occurrence": Occurrence.SECOND}, {**EARLY, "occurrence": Occurrence.FIRST}, False),
]


@pytest.mark.parametrize(("first", "second", "is_refused"), PAIRS)
def test_the_form_the_database_and_the_rule_agree(
    offer: Offer, first: dict[str, Any], second: dict[str, Any], is_refused: bool
) -> None:
    stored = make_hour(offer, **{**FIRST, **first})
    facts = {**FIRST, **second}
    times = {name: clock(facts[name]) for name in ("opens", "closes")}
    other = OpeningHour(offer=offer, kind=HourKind.PHONE, **{**facts, **times})

    assert overlaps(stored.as_hours(), other.as_hours()) is is_refused
    if is_refused:
        with pytest.raises(ValidationError, match=r"Deze tijd valt samen met: (maan|zon)dag"):
            other.full_clean()
        assert_refused("openinghour_no_overlap", other.save)
    else:
        other.full_clean()
        other.save()
        end_transaction()


def test_calling_and_walking_in_may_coincide_and_so_may_two_places(offer: Offer) -> None:
    make_hour(offer, **FIRST)
    make_hour(offer, **FIRST, location=make_location(offer))
    make_hour(offer, **FIRST, location=make_location(offer, name="buurthuis"))
    make_hour(make_offer(), **FIRST)

    end_transaction()
    assert OpeningHour.objects.count() == 4


def test_one_place_twice_at_the_same_time(offer: Offer) -> None:
    location = make_location(offer)
    make_hour(offer, **FIRST, location=location)

    assert_refused("openinghour_no_overlap", lambda: make_hour(offer, **FIRST, location=location))


def test_a_place_of_another_offer(offer: Offer) -> None:
    elsewhere = make_location(make_offer())
    hour = OpeningHour(
        offer=offer,
        kind=HourKind.WALK_IN,
        location=elsewhere,
        weekday=MONDAY,
        opens=clock("9:00"),
        closes=clock("12:00"),
    )

    with pytest.raises(ValidationError, match="Deze plek hoort bij ander aanbod"):
        hour.full_clean()
    assert_refused("openinghour_location_of_same_offer", hour.save)


def test_a_place_goes_together_with_its_hours(offer: Offer) -> None:
    location = make_location(offer)
    make_hour(offer, **FIRST, location=location)

    location.delete()
    end_transaction()

    assert not OpeningHour.objects.exists()


def test_saving_an_hour_again_does_not_overlap_itself(offer: Offer) -> None:
    hour = make_hour(offer, **FIRST)
    hour.closes = clock("13:00")

    hour.full_clean()
    hour.save()
    end_transaction()


def test_two_hours_may_change_places(offer: Offer) -> None:
    first, second = make_hour(offer, **FIRST), make_hour(offer, **{**FIRST, "weekday": TUESDAY})
    first.weekday, second.weekday = TUESDAY, MONDAY

    first.save()
    second.save()

    end_transaction()


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"opens": "12:00", "closes": "9:00"}, "closes_after_it_opens"),
        ({"opens": "9:00", "closes": "9:00"}, "closes_after_it_opens"),
        ({"opens": "20:00", "closes": "8:01"}, "closes_after_it_opens"),
        ({"kind": HourKind.WALK_IN}, "walk_in_has_location"),
        (
            {"valid_from": date(2026, 2, 1), "valid_until": date(2026, 1, 1)},
            "valid_period_in_order",
        ),
    ],
)
def test_what_makes_no_sense(offer: Offer, facts: dict[str, Any], name: str) -> None:
    assert_refused(f"openinghour_{name}", lambda: make_hour(offer, **{**FIRST, **facts}))


def test_the_longest_night(offer: Offer) -> None:
    make_hour(offer, **{**FIRST, "opens": "20:00", "closes": "8:00"})

    end_transaction()

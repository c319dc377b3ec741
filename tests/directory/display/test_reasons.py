"""Why a result is there, in words."""

from typing import Any

import pytest

from directory.criteria import SearchCriteria
from directory.display.reasons import CHANNELS, reasons
from directory.enums import AreaKind, Channel, HourKind, Province, Weekday
from directory.models import CareOfficeRegion, LifeDomain, Location, Municipality, OpeningHour
from directory.search.queries.search import search
from tests.factories.directory import make_offer

pytestmark = pytest.mark.usefixtures("places")


def why(**asked: Any) -> tuple[str, ...]:
    """Return the reasons of the only result in Utrecht."""
    criteria = SearchCriteria(municipality="utrecht", **asked)
    (offer,) = search(Municipality.objects.get(code="GM0344"), criteria).page
    return reasons(offer, criteria)


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ({"kind": AreaKind.MUNICIPALITY}, "Helpt in uw gemeente"),
        ({"kind": AreaKind.REGION}, "Helpt in de regio Utrecht"),
        (
            {"kind": AreaKind.PROVINCE, "province": Province.UTRECHT},
            "Helpt in de provincie Utrecht",
        ),
        ({"kind": AreaKind.NATIONAL}, "Helpt in heel Nederland"),
    ],
)
def test_where(area: dict[str, Any], words: str) -> None:
    if area["kind"] == AreaKind.MUNICIPALITY:
        area = {**area, "municipality": Municipality.objects.get(code="GM0344")}
    if area["kind"] == AreaKind.REGION:
        area = {**area, "region": CareOfficeRegion.objects.get(name="Utrecht")}
    make_offer(areas=[area])

    assert why() == (words,)


def test_what_was_asked_for_comes_first() -> None:
    offer = make_offer(
        municipalities=["GM0344"],
        laws=["wmo", "wlz"],
        groups=["autisme", "ouderen"],
        languages=["nl", "ar"],
        channels=[Channel.HOME, Channel.PHONE],
    )
    offer.life_domains.set(LifeDomain.objects.filter(code__in=["wonen", "werk"]))

    found = why(
        groups=("autisme",),
        laws=("wlz",),
        domains=("wonen",),
        languages=("ar",),
        channels=("thuis",),
    )

    assert found == (
        "Voor mensen met autisme",
        "Helpt bij verpleeghuis of zorg die altijd nodig is",
        "Weet veel van: wonen",
        "Spreekt \u2068العربية\u2069 (Arabisch)",
        "Komt bij u thuis",
        "Helpt in uw gemeente",
    )


def test_who_is_there_for_everybody_does_not_claim_to_know_a_group() -> None:
    make_offer(municipalities=["GM0344"])

    assert why(groups=("autisme",)) == ("Helpt in uw gemeente",)


@pytest.mark.parametrize(
    ("asked", "latitude", "words"),
    [
        ({"postcode": "3511"}, 52.0917, "Inloop op minder dan 1 km"),
        ({"postcode": "3511"}, 52.13, "Inloop op ongeveer 5 km"),
        ({"place": "de-meern"}, 52.0917, "Inloop op ongeveer 6 km"),
        ({"postcode": "3511"}, 53.0, None),  # no reason to go there
        ({}, 52.0917, None),  # a whole municipality: we do not know from where
    ],
)
def test_how_far_away_people_can_walk_in(
    asked: dict[str, str], latitude: float, words: str | None
) -> None:
    offer = make_offer(municipalities=["GM0344"])
    place = Location.objects.create(offer=offer, name="huis", latitude=latitude, longitude=5.118)
    OpeningHour.objects.create(
        offer=offer,
        location=place,
        kind=HourKind.WALK_IN,
        weekday=Weekday.MONDAY,
        opens="10:00",
        closes="12:00",
    )

    assert why(**asked) == ("Helpt in uw gemeente", *([words] if words else []))


def test_an_offer_on_a_page_of_its_own_needs_no_reason() -> None:
    assert reasons(make_offer(), SearchCriteria()) == ()


def test_every_way_of_contact_has_words() -> None:
    assert set(CHANNELS) == set(Channel)

"""Which offers answer a search, and in which order."""

from datetime import date
from random import Random
from typing import Any

import pytest
import time_machine
from pytest_django import DjangoAssertNumQueries

from directory.criteria import SearchCriteria
from directory.enums import (
    AreaKind,
    HourKind,
    LegalBasis,
    OfferState,
    ProviderKind,
    Province,
    ReviewRhythm,
    Weekday,
)
from directory.listing.actions.coverage import derive_coverage
from directory.models import (
    CareOfficeRegion,
    LifeDomain,
    Location,
    Municipality,
    Offer,
    OfferArea,
    OpeningHour,
    TargetGroup,
)
from directory.search.queries.search import offers_in, search
from tests.factories.directory import make_offer, make_offers, make_provider

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def utrecht(places: None) -> Municipality:
    return Municipality.objects.get(code="GM0344")


def slugs(municipality: Municipality | None, **asked: Any) -> list[str]:
    return [offer.slug for offer in search(municipality, SearchCriteria(**asked)).page]


def with_walk_in(slug: str, latitude: float, *, is_private: bool = False, **hour: Any) -> None:
    """Store an offer in Utrecht where people can walk in so far to the north."""
    offer = make_offer(slug=slug, municipalities=["GM0344"])
    place = Location.objects.create(
        offer=offer, name="huis", latitude=latitude, longitude=5.1, is_private=is_private
    )
    if hour.setdefault("kind", HourKind.WALK_IN) == HourKind.WALK_IN:
        hour["location"] = place
    times = {"weekday": Weekday.MONDAY, "opens": "10:00", "closes": "12:00"}
    OpeningHour.objects.create(offer=offer, **times, **hour)


def with_area(slug: str, **area: object) -> Offer:
    offer = make_offer(slug=slug)
    OfferArea.objects.create(offer=offer, **area)
    derive_coverage(offers=[offer])
    return offer


def test_only_published_offers_that_serve_the_municipality(utrecht: Municipality) -> None:
    make_offer(slug="hier", municipalities=["GM0344"])
    make_offer(slug="elders", municipalities=["GM0363"])
    make_offer(slug="concept", state=OfferState.DRAFT, municipalities=["GM0344"])
    make_offer(slug="nergens")

    assert slugs(utrecht) == ["hier"]


def test_nearest_area_first_and_unchecked_last(utrecht: Municipality) -> None:
    with_area("land", kind=AreaKind.NATIONAL)
    with_area("provincie", kind=AreaKind.PROVINCE, province=Province.UTRECHT)
    region = CareOfficeRegion.objects.get(name="Utrecht")
    with_area("regio", kind=AreaKind.REGION, region=region)
    make_offer(slug="gemeente-b", municipalities=["GM0344"])
    make_offer(slug="gemeente-a", municipalities=["GM0344"])
    make_offer(slug="niet-nagekeken", checked_on=None, municipalities=["GM0344"])

    assert slugs(utrecht) == [
        "gemeente-a",
        "gemeente-b",
        "regio",
        "provincie",
        "land",
        "niet-nagekeken",
    ]


def test_each_offer_once_although_several_areas_hold_the_municipality(
    utrecht: Municipality,
) -> None:
    offer = make_offer(slug="overal", municipalities=["GM0344"], laws=["wmo", "wlz"])
    OfferArea.objects.create(offer=offer, kind=AreaKind.NATIONAL)
    derive_coverage(offers=[offer])

    assert slugs(utrecht) == ["overal"]
    assert search(utrecht, SearchCriteria()).total == 1


def test_within_an_area_what_is_still_looked_at_comes_first(utrecht: Municipality) -> None:
    yearly: dict[str, Any] = {"municipalities": ["GM0344"], "review_months": ReviewRhythm.YEARLY}
    make_offer(slug="a-zes-weken-te-laat", checked_on=date(2025, 10, 11), **yearly)
    make_offer(slug="b-nog-net-niet", checked_on=date(2025, 10, 12), **yearly)
    with_area("c-land", kind=AreaKind.NATIONAL)

    with time_machine.travel("2026-11-22T12:00:00+01:00"):
        assert slugs(utrecht) == ["b-nog-net-niet", "a-zes-weken-te-laat", "c-land"]


def test_who_names_the_group_comes_first_but_never_unchecked(utrecht: Municipality) -> None:
    make_offer(slug="a-iedereen", municipalities=["GM0344"])
    make_offer(slug="b-niet-nagekeken", municipalities=["GM0344"], groups=["nah"], checked_on=None)
    land = with_area("c-land", kind=AreaKind.NATIONAL)
    land.target_groups.set(TargetGroup.objects.filter(code="nah"))

    assert slugs(utrecht, groups=("nah",)) == ["c-land", "a-iedereen", "b-niet-nagekeken"]
    assert slugs(utrecht) == ["a-iedereen", "c-land", "b-niet-nagekeken"]


def test_the_nearest_place_to_walk_in_comes_first(utrecht: Municipality) -> None:
    with_walk_in("a-geheim", 52.09, is_private=True)
    with_walk_in("b-bellen", 52.09, kind=HourKind.PHONE)
    with_walk_in("c-voorbij", 52.09, valid_until=date(2020, 1, 1))
    with_walk_in("d-ver", 52.2)
    with_walk_in("e-dichtbij", 52.11)

    assert slugs(utrecht) == ["e-dichtbij", "d-ver", "a-geheim", "b-bellen", "c-voorbij"]
    assert slugs(utrecht, postcode="1011")[:2] == ["d-ver", "e-dichtbij"]  # to the north


def test_several_codes_of_a_facet_mean_any_and_several_facets_all(utrecht: Municipality) -> None:
    make_offer(slug="a", municipalities=["GM0344"], laws=["wmo"], languages=["ar"])
    make_offer(slug="b", municipalities=["GM0344"], laws=["wlz"], channels=["thuis", "chat"])
    both = make_offer(slug="c", municipalities=["GM0344"], laws=["wlz", "zvw"], languages=["ar"])
    both.life_domains.set(LifeDomain.objects.filter(code="wonen"))

    assert slugs(utrecht, laws=("wlz",)) == ["b", "c"]
    assert slugs(utrecht, laws=("wlz", "wmo")) == ["a", "b", "c"]
    assert slugs(utrecht, laws=("wlz",), languages=("ar",)) == ["c"]
    assert slugs(utrecht, channels=("chat", "telefoon")) == ["b"]
    assert slugs(utrecht, domains=("wonen", "werk")) == ["c"]
    assert slugs(utrecht, laws=("wmo",), channels=("thuis",)) == []


def test_filter_by_group_keeps_what_is_there_for_everybody(utrecht: Municipality) -> None:
    make_offer(slug="autisme", municipalities=["GM0344"], groups=["autisme", "nah"])
    make_offer(slug="iedereen", municipalities=["GM0344"])
    make_offer(slug="ouderen", municipalities=["GM0344"], groups=["ouderen"])

    assert slugs(utrecht, groups=("autisme",)) == ["autisme", "iedereen"]


@pytest.mark.parametrize(
    "facts",
    [
        {"groups": ["verslaving"]},
        {"legal_basis": LegalBasis.SPECIALISED},
        {"provider": {"kind": ProviderKind.SPECIALISED}},
    ],
    ids=str,
)
def test_who_is_there_for_others_comes_after_general_support(
    utrecht: Municipality, facts: dict[str, Any]
) -> None:
    facts = {**facts, "provider": make_provider(**facts.get("provider", {}))}
    make_offer(slug="a-apart", municipalities=["GM0344"], **facts)
    with_area("breed", kind=AreaKind.NATIONAL)
    make_offer(slug="ongezien", municipalities=["GM0344"], checked_on=None)

    found, in_order = search(utrecht, SearchCriteria()), ["breed", "a-apart", "ongezien"]
    in_own_row = [offer.slug for offer in found.special]
    assert in_own_row == (["a-apart"] if "legal_basis" in facts else [])
    assert [offer.slug for offer in found.page] == [s for s in in_order if s not in in_own_row]
    assert [offer.slug for offer in offers_in(utrecht)] == in_order


@pytest.mark.parametrize("seed", range(5))
def test_the_order_is_the_same_each_time_and_pages_hold_together(
    utrecht: Municipality, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("directory.search.queries.search.PER_PAGE", 4)
    choice = Random(seed)
    for number in range(18):
        with_walk_in(f"aanbod-{number}", choice.choice([52.1, 52.2]))
    Offer.objects.filter(pk__in=Offer.objects.values("pk")[:5]).update(checked_on=None)
    whole = list(offers_in(utrecht).values_list("slug", flat=True))

    pages = [slugs(utrecht, page=number) for number in range(1, 6)]
    assert [slug for page in pages for slug in page] == whole
    assert len(set(whole)) == 18
    assert pages == [slugs(utrecht, page=number) for number in range(1, 6)]
    assert slugs(utrecht, page=99) == pages[-1]


def test_without_a_place_only_the_national_offers() -> None:
    with_area("land", kind=AreaKind.NATIONAL)
    make_offer(slug="hier", municipalities=["GM0344"])

    assert slugs(None) == ["land"]


@pytest.mark.parametrize("number", [1, 3])
def test_as_many_statements_however_many_offers(
    utrecht: Municipality, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_offers(number, municipalities=["GM0344"], laws=["wmo"], groups=["nah"])
    criteria = SearchCriteria(postcode="3511", laws=("wmo",), domains=())
    utrecht.care_office_region  # noqa: B018  read beforehand
    search(utrecht, criteria)  # reads once who is there when

    with django_assert_num_queries(10):  # point, numbers, offers, seven of what their cards show
        for offer in search(utrecht, criteria).page:
            assert [law.code for law in offer.laws.all()] == ["wmo"]
            assert [group.code for group in offer.target_groups.all()] == ["nah"]
            assert offer.provider.name

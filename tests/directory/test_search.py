"""Which offers answer a search, and in which order."""

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from directory.actions import derive_coverage
from directory.enums import AreaKind, OfferState, Province
from directory.models import CareOfficeRegion, Law, Municipality, Offer, OfferArea, TargetGroup
from directory.queries.search import PER_PAGE, search
from tests.factories.directory import make_offer, make_offers

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def utrecht(places: None) -> Municipality:
    return Municipality.objects.get(code="GM0344")


def slugs(municipality: Municipality | None, **filters: object) -> list[str]:
    return [offer.slug for offer in search(municipality, **filters).page]  # type: ignore[arg-type]


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
    make_offer(slug="gemeente-a", municipalities=["GM0344"], checked_on=date(2025, 1, 1))
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
    assert search(utrecht).total == 1


def test_filter_by_law(utrecht: Municipality) -> None:
    make_offer(slug="wmo", municipalities=["GM0344"], laws=["wmo"])
    make_offer(slug="wlz", municipalities=["GM0344"], laws=["wlz"])

    assert slugs(utrecht, law=Law.objects.get(code="wlz")) == ["wlz"]


def test_filter_by_group_keeps_what_is_there_for_everybody(utrecht: Municipality) -> None:
    make_offer(slug="autisme", municipalities=["GM0344"], groups=["autisme", "nah"])
    make_offer(slug="iedereen", municipalities=["GM0344"])
    make_offer(slug="ouderen", municipalities=["GM0344"], groups=["ouderen"])

    found = slugs(utrecht, group=TargetGroup.objects.get(code="autisme"))

    assert found == ["autisme", "iedereen"]


def test_without_a_place_only_the_national_offers() -> None:
    with_area("land", kind=AreaKind.NATIONAL)
    make_offer(slug="hier", municipalities=["GM0344"])

    assert slugs(None) == ["land"]


def test_pages_hold_together(utrecht: Municipality) -> None:
    make_offers(PER_PAGE + 3, municipalities=["GM0344"])
    first, second = search(utrecht, page=1), search(utrecht, page=2)

    assert (len(first.page), len(second.page), first.total) == (PER_PAGE, 3, PER_PAGE + 3)
    assert not {o.slug for o in first.page} & {o.slug for o in second.page}


@pytest.mark.parametrize("number", [1, 3])
def test_four_statements_however_many_offers(
    utrecht: Municipality, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_offers(number, municipalities=["GM0344"], laws=["wmo"], groups=["nah"])

    with django_assert_num_queries(4):
        for offer in search(utrecht).page:
            assert [law.code for law in offer.laws.all()] == ["wmo"]
            assert [group.code for group in offer.target_groups.all()] == ["nah"]
            assert offer.provider.name

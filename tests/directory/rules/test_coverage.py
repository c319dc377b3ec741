"""From areas to municipalities: the pure rule, and that the flat table follows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.enums import AreaKind, Breadth, Province
from directory.listing.actions.coverage import derive_coverage
from directory.models import CareOfficeRegion, Municipality, OfferArea, OfferCoverage
from directory.rules.coverage import Area, Geography, coverage
from tests.factories.directory import make_offer

COUNTRY = Geography(
    current=frozenset({1, 2, 3, 4}),
    by_region={10: frozenset({1, 2}), 11: frozenset({3, 4})},
    by_province={"utrecht": frozenset({1}), "gelderland": frozenset({2, 3, 4})},
    successors={9: frozenset({3, 4})},
)
AREAS = st.one_of(
    st.builds(Area, st.just(AreaKind.MUNICIPALITY), municipality=st.sampled_from([1, 2, 3, 4, 9])),
    st.builds(Area, st.just(AreaKind.REGION), region=st.sampled_from([10, 11, 12])),
    st.builds(
        Area, st.just(AreaKind.PROVINCE), province=st.sampled_from(["utrecht", "gelderland"])
    ),
    st.builds(Area, st.just(AreaKind.NATIONAL)),
)


def test_a_former_municipality_means_its_successors() -> None:
    area = Area(AreaKind.MUNICIPALITY, municipality=9)

    assert coverage([area], COUNTRY) == {3: Breadth.MUNICIPALITY, 4: Breadth.MUNICIPALITY}


@given(st.lists(AREAS, max_size=6))
def test_each_municipality_is_reached_through_its_narrowest_area(areas: list[Area]) -> None:
    reached = coverage(areas, COUNTRY)

    for municipality in COUNTRY.current:
        breadths = [Breadth.of(a.kind) for a in areas if municipality in COUNTRY.within(a)]
        assert reached.get(municipality) == min(breadths, default=None)


@given(st.lists(AREAS, max_size=4), st.lists(AREAS, max_size=4))
def test_more_areas_never_reach_less(some: list[Area], more: list[Area]) -> None:
    before, after = coverage(some, COUNTRY), coverage(some + more, COUNTRY)

    assert set(before) <= set(after)
    assert all(after[municipality] <= breadth for municipality, breadth in before.items())


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize(
    ("area", "expected"),
    [
        (lambda: {"kind": AreaKind.NATIONAL}, 342),
        (lambda: {"kind": AreaKind.PROVINCE, "province": Province.UTRECHT}, 26),
        (
            lambda: {
                "kind": AreaKind.REGION,
                "region": CareOfficeRegion.objects.get(name="Amsterdam"),
            },
            2,
        ),
        (
            lambda: {
                "kind": AreaKind.MUNICIPALITY,
                "municipality": Municipality.objects.get(code="GM0788"),
            },
            4,
        ),
    ],
    ids=["country", "province", "region", "divided municipality"],
)
def test_the_flat_table_follows_the_areas(area: object, expected: int) -> None:
    offer = make_offer()
    OfferArea.objects.create(offer=offer, **area())  # type: ignore[operator]

    assert derive_coverage(offers=[offer]) == expected
    assert OfferCoverage.objects.filter(offer=offer).count() == expected


@pytest.mark.usefixtures("places")
def test_coverage_of_an_area_that_is_gone_is_gone() -> None:
    offer = make_offer(municipalities=["GM0344"])
    offer.areas.all().delete()

    derive_coverage(offers=[offer])

    assert not OfferCoverage.objects.filter(offer=offer).exists()

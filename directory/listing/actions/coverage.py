"""Which municipalities an offer reaches: the flat table that searches read."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q, QuerySet

from directory.enums import AreaKind
from directory.models import Municipality, Offer, OfferArea, OfferCoverage
from directory.places.queries.geography import geography
from directory.rules.coverage import Area, Geography, coverage

BATCH = 500  # offers; a national one has a row for every municipality


@transaction.atomic
def derive_coverage(*, offers: Iterable[Offer] | QuerySet[Offer]) -> int:
    """Make the flat table follow the areas of these offers; return how many rows it now has.

    Cheap enough for every save: two statements for the country, four for all offers together.
    """
    keys = [offer.pk for offer in offers]
    country = geography()
    rows = [row for key, areas in _areas_of(keys).items() for row in _rows(key, areas, country)]
    OfferCoverage.objects.filter(offer__in=keys).delete()
    OfferCoverage.objects.bulk_create(rows, batch_size=5000)
    return len(rows)


def derive_coverage_around(*, municipality: Municipality) -> int:
    """Make the flat table follow what changed about a municipality; return how many offers it was.

    Those are the offers that reach it so far, and those that say something in which it lies.
    """
    keys = sorted(_around(municipality).values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        derive_coverage(offers=Offer.objects.filter(pk__in=keys[start : start + BATCH]))
    return len(keys)


def _around(municipality: Municipality) -> QuerySet[Offer]:
    lies_in = Q(kind=AreaKind.NATIONAL) | Q(municipality=municipality)
    lies_in |= Q(municipality__successors=municipality) | Q(province=municipality.province)
    lies_in |= Q(region__isnull=False, region=municipality.care_office_region)
    says = OfferArea.objects.filter(lies_in).values("offer")
    reaches = OfferCoverage.objects.filter(municipality=municipality).values("offer")
    return Offer.objects.filter(Q(pk__in=says) | Q(pk__in=reaches))


def _areas_of(keys: list[int]) -> dict[int, list[Area]]:
    areas: dict[int, list[Area]] = {key: [] for key in keys}
    for stored in OfferArea.objects.filter(offer__in=keys):
        areas[stored.offer_id].append(
            Area(
                kind=AreaKind(stored.kind),
                municipality=stored.municipality_id,
                region=stored.region_id,
                province=stored.province,
            )
        )
    return areas


def _rows(offer: int, areas: list[Area], country: Geography) -> list[OfferCoverage]:
    return [
        OfferCoverage(offer_id=offer, municipality_id=municipality, breadth=breadth)
        for municipality, breadth in sorted(coverage(areas, country).items())
    ]

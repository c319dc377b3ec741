"""Which municipalities an offer reaches: the flat table that searches read."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import QuerySet

from directory.enums import AreaKind
from directory.models import Offer, OfferArea, OfferCoverage
from directory.places.queries.geography import geography
from directory.rules.coverage import Area, Geography, coverage


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

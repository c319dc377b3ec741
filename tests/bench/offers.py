"""Offers in any number, spread over the country the same way each time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from itertools import cycle, islice
from typing import Any

from django.db import connection
from django.utils import timezone

from directory.enums import (
    AreaKind,
    Channel,
    HourKind,
    LegalBasis,
    OfferState,
    ProviderKind,
    Province,
    SpokenLanguage,
    Weekday,
)
from directory.listing.actions.coverage import derive_coverage
from directory.models import (
    CareOfficeRegion,
    Law,
    LifeDomain,
    Location,
    Municipality,
    Offer,
    OfferArea,
    OpeningHour,
    Provider,
    TargetGroup,
)

EVERYWHERE = """
INSERT INTO directory_offercoverage (offer_id, municipality_id, breadth)
SELECT offer.id, municipality.id, 4
FROM directory_offer offer, directory_municipality municipality
WHERE offer.slug LIKE %s AND municipality.valid_until IS NULL
"""


@dataclass(frozen=True)
class Spread:
    """How many offers there are, and how many of them serve more than one municipality."""

    offers: int
    national: int
    per_province: int
    per_region: int

    def areas(self) -> Iterator[dict[str, Any]]:
        """Yield an area for each offer: first the wide ones, then municipalities in turn."""
        for _ in range(self.national):
            yield {"kind": AreaKind.NATIONAL}
        for province in islice(cycle(Province), self.per_province * len(Province)):
            yield {"kind": AreaKind.PROVINCE, "province": province}
        regions = list(CareOfficeRegion.objects.all())
        for region in islice(cycle(regions), self.per_region * len(regions)):
            yield {"kind": AreaKind.REGION, "region": region}
        for municipality in cycle(Municipality.objects.current()):
            yield {"kind": AreaKind.MUNICIPALITY, "municipality": municipality}


def add_offers(spread: Spread) -> None:
    """Put these offers in the place of all others; one in thirty-five is not published."""
    Provider.objects.all().delete()
    offers = _store(spread.offers, "bench")
    OfferArea.objects.bulk_create(
        OfferArea(offer=offer, **area) for offer, area in zip(offers, spread.areas(), strict=False)
    )
    derive_coverage(offers=offers)


def add_dense(rows: int) -> None:
    """Add national offers until there are about so many more rows of coverage."""
    number = rows // Municipality.objects.current().count() + 1
    offers = _store(number, "dense")
    OfferArea.objects.bulk_create(OfferArea(offer=o, kind=AreaKind.NATIONAL) for o in offers)
    with connection.cursor() as cursor:
        cursor.execute(EVERYWHERE, ["dense-%"])


def _store(number: int, name: str) -> list[Offer]:
    providers = Provider.objects.bulk_create(
        Provider(name=f"Voorbeeld {n}", slug=f"{name}-{n}", kind=ProviderKind.FORMAL)
        for n in range(number)
    )
    offers = Offer.objects.bulk_create(_offer(n, p) for n, p in enumerate(providers))
    _link(offers)
    _open(offers)
    return offers


def _offer(n: int, provider: Provider) -> Offer:
    channels, languages = list(Channel), list(SpokenLanguage)
    return Offer(
        provider=provider,
        slug=provider.slug,
        title=f"Voorbeeld van aanbod {n}",
        summary="Wij denken met u mee en gaan mee naar gesprekken met de gemeente.",
        legal_basis=list(LegalBasis)[n % 4],
        phone="088 000 00 00",
        state=OfferState.DRAFT if n % 35 == 34 else OfferState.PUBLISHED,
        checked_on=timezone.localdate() if n % 3 else None,
        channels=[channels[n % 8], channels[(n + 3) % 8]],
        languages=["nl", languages[1 + n % 15]],
    )


def _link(offers: list[Offer]) -> None:
    for relation, model, column, many in [
        ("laws", Law, "law", 3),
        ("target_groups", TargetGroup, "targetgroup", 2),
        ("life_domains", LifeDomain, "lifedomain", 3),
    ]:
        terms, through = list(model._default_manager.all()), getattr(Offer, relation).through
        through.objects.bulk_create(
            through(offer=offer, **{column: terms[(n + step) % len(terms)]})
            for n, offer in enumerate(offers)
            if relation != "target_groups" or n % 2
            for step in range(many)
        )


def _open(offers: list[Offer]) -> None:
    """Let every second offer have a place to walk in, somewhere in the country."""
    halves = offers[::2]
    places = Location.objects.bulk_create(
        Location(
            offer=offer,
            name="Huis",
            latitude=51.3 + n % 97 / 60,
            longitude=4.3 + n % 89 / 45,
        )
        for n, offer in enumerate(halves)
    )
    OpeningHour.objects.bulk_create(
        OpeningHour(
            offer=place.offer,
            kind=kind,
            location=place if kind is HourKind.WALK_IN else None,
            weekday=list(Weekday)[n % 5],
            opens=time(9),
            closes=time(12),
        )
        for n, place in enumerate(places)
        for kind in HourKind
    )

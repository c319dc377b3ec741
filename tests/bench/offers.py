"""Offers in any number, spread over the country the same way each time."""

from datetime import date
from typing import Any

from directory.actions import derive_coverage
from directory.enums import AreaKind, LegalBasis, OfferState, ProviderKind, Province
from directory.models import (
    CareOfficeRegion,
    Law,
    Municipality,
    Offer,
    OfferArea,
    Provider,
    TargetGroup,
)


def add_offers(number: int) -> None:
    """Add so many published offers: 1 in 100 national, 4 in 100 provincial, 15 in 100 regional."""
    providers = Provider.objects.bulk_create(
        Provider(name=f"Voorbeeld {n}", slug=f"bench-{n}", kind=ProviderKind.FORMAL)
        for n in range(number)
    )
    offers = Offer.objects.bulk_create(_offer(n, p) for n, p in enumerate(providers))
    municipalities = list(Municipality.objects.current())
    regions = list(CareOfficeRegion.objects.all())
    OfferArea.objects.bulk_create(
        _area(n, offer, municipalities, regions) for n, offer in enumerate(offers)
    )
    _link(offers)
    derive_coverage(offers=offers)


def _offer(n: int, provider: Provider) -> Offer:
    return Offer(
        provider=provider,
        slug=provider.slug,
        title=f"Voorbeeld van aanbod {n}",
        summary="Wij denken met u mee en gaan mee naar gesprekken met de gemeente.",
        legal_basis=list(LegalBasis)[n % 4],
        phone="088 000 00 00",
        state=OfferState.PUBLISHED,
        checked_on=date(2026, 11, 1) if n % 3 else None,
    )


def _area(
    n: int, offer: Offer, municipalities: list[Municipality], regions: list[CareOfficeRegion]
) -> OfferArea:
    match n % 100:
        case 0:
            return OfferArea(offer=offer, kind=AreaKind.NATIONAL)
        case 1 | 2 | 3 | 4:
            return OfferArea(
                offer=offer, kind=AreaKind.PROVINCE, province=list(Province)[n // 100 % 12]
            )
        case rest if rest < 20:
            return OfferArea(offer=offer, kind=AreaKind.REGION, region=regions[n % len(regions)])
    chosen = municipalities[n * 7 % len(municipalities)]
    return OfferArea(offer=offer, kind=AreaKind.MUNICIPALITY, municipality=chosen)


def _link(offers: list[Offer]) -> None:
    laws, groups = list(Law.objects.all()), list(TargetGroup.objects.all())
    law_links: Any = Offer.laws.through
    group_links: Any = Offer.target_groups.through
    law_links.objects.bulk_create(
        law_links(offer=offer, law=laws[(n + step) % len(laws)])
        for n, offer in enumerate(offers)
        for step in range(3)
    )
    group_links.objects.bulk_create(
        group_links(offer=offer, targetgroup=groups[(n + step) % len(groups)])
        for n, offer in enumerate(offers)
        for step in range(2)
    )

"""Offers that do not exist, so that the demo has something to show in every municipality.

Everything is fixed: the same places give the same examples. Every name begins with "Voorbeeld"
and the telephone number belongs to nobody (no Dutch subscriber number begins with a zero).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.text import slugify

from directory.actions import derive_coverage
from directory.enums import AreaKind, LegalBasis, OfferState, ProviderKind
from directory.models import (
    CareOfficeRegion,
    Law,
    Municipality,
    Offer,
    OfferArea,
    Provider,
    TargetGroup,
)

PHONE = "088 000 00 00"
CHECKED_ON = date(2026, 11, 1)
WMO_LAWS = ("wmo", "jeugdwet", "participatiewet", "wgs", "zvw", "overheid", "asiel")
WLZ_LAWS = ("wlz", "zvw")
WMO_SUMMARY = (
    "Wij denken met u mee, helpen met aanvragen en brieven, en gaan mee naar gesprekken "
    "met de gemeente."
)
WLZ_SUMMARY = (
    "Wij helpen u de zorg te kiezen die bij u past, en staan naast u in gesprekken met het "
    "zorgkantoor en de zorgaanbieder."
)


@dataclass(frozen=True)
class Example:
    """One provider with one offer; `area` is a municipality or a care office region."""

    name: str
    title: str
    summary: str
    basis: LegalBasis
    laws: tuple[str, ...]
    area: Municipality | CareOfficeRegion

    @property
    def slug(self) -> str:
        return slugify(self.name)


def examples() -> Iterator[Example]:
    """Return Wmo support for every municipality and Wlz support for every care office region."""
    for municipality in Municipality.objects.current():
        yield Example(
            name=f"Voorbeeld Cliëntondersteuning {municipality.name}",
            title=f"Voorbeeld: iemand naast u in {municipality.name}",
            summary=WMO_SUMMARY,
            basis=LegalBasis.WMO,
            laws=WMO_LAWS,
            area=municipality,
        )
    for region in CareOfficeRegion.objects.all():
        yield Example(
            name=f"Voorbeeld Zorgwijzer {region.name}",
            title=f"Voorbeeld: hulp bij langdurige zorg in regio {region.name}",
            summary=WLZ_SUMMARY,
            basis=LegalBasis.WLZ,
            laws=WLZ_LAWS,
            area=region,
        )


@transaction.atomic
def add_examples() -> int:
    """Add the examples that are not there yet; return how many."""
    known = set(Provider.objects.filter(is_example=True).values_list("slug", flat=True))
    missing = [example for example in examples() if example.slug not in known]
    if missing:
        offers = _offers(missing, _providers(missing))
        _link_terms(missing, offers)
        OfferArea.objects.bulk_create(
            _area(offer, e.area) for e, offer in zip(missing, offers, strict=True)
        )
        derive_coverage(offers=offers)
    return len(missing)


def _providers(missing: list[Example]) -> list[Provider]:
    return Provider.objects.bulk_create(
        Provider(name=e.name, slug=e.slug, kind=ProviderKind.FORMAL, is_example=True)
        for e in missing
    )


def _offers(missing: list[Example], providers: list[Provider]) -> list[Offer]:
    return Offer.objects.bulk_create(
        Offer(
            provider=provider,
            slug=e.slug,
            title=e.title,
            summary=e.summary,
            legal_basis=e.basis,
            phone=PHONE,
            state=OfferState.PUBLISHED,
            checked_on=CHECKED_ON,
        )
        for e, provider in zip(missing, providers, strict=True)
    )


def _link_terms(missing: list[Example], offers: list[Offer]) -> None:
    laws = {law.code: law for law in Law.objects.all()}
    groups = list(TargetGroup.objects.all())
    law_links: Any = Offer.laws.through
    group_links: Any = Offer.target_groups.through
    law_links.objects.bulk_create(
        law_links(offer=offer, law=laws[code])
        for e, offer in zip(missing, offers, strict=True)
        for code in e.laws
    )
    # Every fifth example is there for two groups only; the others are there for everybody.
    group_links.objects.bulk_create(
        group_links(offer=offer, targetgroup=groups[(number + step) % len(groups)])
        for number, offer in enumerate(offers)
        if number % 5 == 0
        for step in (0, 7)
    )


def _area(offer: Offer, area: Municipality | CareOfficeRegion) -> OfferArea:
    if isinstance(area, Municipality):
        return OfferArea(offer=offer, kind=AreaKind.MUNICIPALITY, municipality=area)
    return OfferArea(offer=offer, kind=AreaKind.REGION, region=area)

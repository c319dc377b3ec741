"""Factories of the directory. Places come from the real data (fixture `places`), not from here."""

from datetime import date
from typing import Any

import factory
from django.utils.text import slugify

from directory.actions import derive_coverage
from directory.enums import AreaKind, LegalBasis, OfferState, ProviderKind
from directory.models import Law, Municipality, Offer, OfferArea, Provider, TargetGroup


class ProviderFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Provider

    name = factory.Sequence(lambda n: f"Voorbeeld Aanbieder {n}")
    slug = factory.LazyAttribute(lambda provider: slugify(provider.name))
    kind = ProviderKind.FORMAL


class OfferFactory(factory.django.DjangoModelFactory):
    """A published, checked offer without an area; see the traits and `municipalities`."""

    class Meta:
        model = Offer
        skip_postgeneration_save = True

    class Params:
        draft = factory.Trait(state=OfferState.DRAFT)
        unchecked = factory.Trait(checked_on=None)
        wlz = factory.Trait(legal_basis=LegalBasis.WLZ)

    provider = factory.SubFactory(ProviderFactory)
    slug = factory.Sequence(lambda n: f"aanbod-{n:05}")
    title = factory.Sequence(lambda n: f"Voorbeeld van aanbod {n}")
    legal_basis = LegalBasis.WMO
    phone = "088 000 00 00"
    state = OfferState.PUBLISHED
    checked_on = date(2026, 11, 1)

    @factory.post_generation
    def municipalities(self: Any, create: bool, codes: list[str] | None, **_kwargs: Any) -> None:
        """CBS codes of the municipalities served."""
        for code in codes or []:
            municipality = Municipality.objects.get(code=code)
            OfferArea.objects.create(
                offer=self, kind=AreaKind.MUNICIPALITY, municipality=municipality
            )
        derive_coverage(offers=[self])

    @factory.post_generation
    def national(self: Any, create: bool, is_national: bool | None, **_kwargs: Any) -> None:
        if is_national:
            OfferArea.objects.create(offer=self, kind=AreaKind.NATIONAL)
            derive_coverage(offers=[self])

    @factory.post_generation
    def law_codes(self: Any, create: bool, codes: list[str] | None, **_kwargs: Any) -> None:
        self.laws.set(Law.objects.filter(code__in=codes or []))

    @factory.post_generation
    def group_codes(self: Any, create: bool, codes: list[str] | None, **_kwargs: Any) -> None:
        self.target_groups.set(TargetGroup.objects.filter(code__in=codes or []))

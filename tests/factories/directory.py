"""Makers of directory rows. Places come from the real data (fixture `places`), not from here."""

from collections.abc import Sequence
from itertools import count
from typing import Any

from allauth.mfa.models import Authenticator
from django.utils import timezone
from django.utils.text import slugify

from clientsupport.models import User
from directory.enums import AreaKind, LegalBasis, MemberRole, OfferState, ProviderKind
from directory.listing.actions.coverage import derive_coverage
from directory.models import (
    Law,
    Membership,
    Municipality,
    Offer,
    OfferArea,
    Provider,
    TargetGroup,
)

numbers = count(1)


def make_provider(**facts: Any) -> Provider:
    """Store a provider; what is not given is unsurprising and unique."""
    name = facts.setdefault("name", f"Voorbeeld Aanbieder {next(numbers)}")
    defaults = {"slug": slugify(name), "kind": ProviderKind.FORMAL}
    return Provider.objects.create(**{**defaults, **facts})


def make_offer(
    *,
    municipalities: Sequence[str] = (),
    laws: Sequence[str] = (),
    groups: Sequence[str] = (),
    areas: Sequence[dict[str, Any]] = (),
    **facts: Any,
) -> Offer:
    """Store a published Wmo offer, checked today, that serves these municipalities and areas.

    Municipalities are CBS codes, `laws` and `groups` codes too; `areas` are fields of `OfferArea`.
    One that takes requests has somebody who reads them.
    """
    number = next(numbers)
    defaults = {
        "slug": f"aanbod-{number:05}",
        "title": f"Voorbeeld van aanbod {number}",
        "legal_basis": LegalBasis.WMO,
        "phone": "088 000 00 00",
        "state": OfferState.PUBLISHED,
        "checked_on": timezone.localdate(),
    }
    facts.setdefault("provider", None)
    facts["provider"] = facts["provider"] or make_provider()
    if facts.get("takes_requests"):
        make_reader(facts["provider"])
    offer = Offer.objects.create(**{**defaults, **facts})
    offer.laws.set(Law.objects.filter(code__in=laws))
    offer.target_groups.set(TargetGroup.objects.filter(code__in=groups))
    for municipality in Municipality.objects.filter(code__in=municipalities):
        add_area(offer, kind=AreaKind.MUNICIPALITY, municipality=municipality)
    for area in areas:
        add_area(offer, **area)
    derive_coverage(offers=[offer])
    return offer


def make_reader(provider: Provider) -> User:
    """Let somebody at a provider be able to log in with a second factor; nobody ever does."""
    user = User.objects.create(email=f"lezer{next(numbers)}@voorbeeld.example", password="!")
    Membership.objects.create(user=user, provider=provider, role=MemberRole.SUPPORTER)
    add_factor(user)
    provider.refresh_from_db(fields=["has_reader"])
    return user


def add_factor(user: User) -> None:
    """Give somebody a second factor that no code fits."""
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})


def make_offers(number: int, **facts: Any) -> list[Offer]:
    """Store so many offers that are alike."""
    return [make_offer(**facts) for _ in range(number)]


def add_area(offer: Offer, **area: Any) -> None:
    """Let an offer serve one more area, without deriving its coverage."""
    OfferArea.objects.create(offer=offer, **area)

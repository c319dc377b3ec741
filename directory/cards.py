"""What a result card shows of an offer: display shape, so that templates hold no logic."""

from dataclasses import dataclass
from datetime import date

from django.utils.text import capfirst
from django.utils.translation import gettext

from directory.enums import Breadth
from directory.models import Offer


@dataclass(frozen=True)
class ResultCard:
    """One result. An unchecked offer has no telephone number: nobody has called it yet."""

    slug: str
    url: str
    title: str
    provider_name: str
    provider_url: str
    is_example: bool
    is_checked: bool
    checked_on: date | None
    why: tuple[str, ...]
    phone: str
    email: str
    website: str
    summary: str
    basis_label: str
    laws: tuple[str, ...]
    target_groups: tuple[str, ...]
    evidence_url: str
    evidence_year: int | None


def card(offer: Offer, *, group: str = "") -> ResultCard:
    """Return the card of an offer read with `with_card_facts`.

    `group` is the code of the people who were asked for. An offer that was found for a
    municipality knows through how wide an area (`breadth`, see `OfferQuerySet.covering`).
    """
    provider = offer.provider
    return ResultCard(
        slug=offer.slug,
        url=offer.get_absolute_url(),
        title=offer.title,
        provider_name=provider.name,
        provider_url=provider.get_absolute_url(),
        is_example=provider.is_example,
        is_checked=offer.is_checked,
        checked_on=offer.checked_on,
        why=_why(offer, getattr(offer, "breadth", None), group),
        phone=offer.phone if offer.is_checked else "",
        email=offer.email if offer.is_checked else "",
        website=offer.website or provider.website,
        summary=offer.summary,
        basis_label=offer.get_legal_basis_display(),
        laws=tuple(law.topic for law in offer.laws.all()),
        target_groups=tuple(group.name for group in offer.target_groups.all()),
        evidence_url=provider.evidence_url,
        evidence_year=provider.evidence_year,
    )


def _why(offer: Offer, breadth: int | None, group: str) -> tuple[str, ...]:
    reasons = [str(Breadth(breadth).label)] if breadth else []
    reasons += [
        gettext("Voor %(people)s") % {"people": meant.name}
        for meant in offer.target_groups.all()
        if meant.code == group
    ]
    return tuple(capfirst(reason) for reason in reasons)

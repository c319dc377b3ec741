"""Who takes questions without a name, for those who ask them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils import timezone

from clientsupport.working_days import Span
from directory.criteria import SearchCriteria
from directory.display.cards import ResultCard, card
from directory.enums import LegalBasis, ProviderKind
from directory.models import Municipality, Offer
from directory.models.offer import OfferQuerySet
from directory.search.queries.search import offers_in

INSTEAD = 3  # offers shown where nobody takes questions


@dataclass(frozen=True)
class Taker:
    """An offer that takes questions, with what is shown of it; no domains or groups means any."""

    offer: Offer
    card: ResultCard
    domains: frozenset[str]
    groups: frozenset[str]

    @property
    def is_specialised(self) -> bool:
        """Whether it is there for a special need, by who arranges it or by what it is."""
        by_law = self.offer.legal_basis == LegalBasis.SPECIALISED
        return by_law or self.offer.provider.kind == ProviderKind.SPECIALISED

    @property
    def needs_indication(self) -> bool:
        """Whether only people with an indication for long-term care come here (Wlz, 4.2.1)."""
        return self.offer.legal_basis == LegalBasis.WLZ

    @property
    def has_to_wait(self) -> bool:
        """Whether the page says that people wait before support begins."""
        return bool(self.card.waiting and self.offer.waiting_weeks)

    @property
    def closed(self) -> tuple[Span, ...]:
        """The days on which nobody is there."""
        return self.offer.closures()

    @property
    def is_apart(self) -> bool | None:
        """Whether the municipality has no hand in it, by its declaration; None: unknown."""
        declared = self.card.independence
        return declared.is_apart if declared else None


@dataclass(frozen=True)
class Mention:
    """An offer that somebody was told of; no card: it cannot be found any more."""

    card: ResultCard | None


def takers(municipality: Municipality, *, domain: str = "", group: str = "") -> list[Taker]:
    """Return the offers that serve a municipality and take questions, in the order of a search.

    Their reasons answer the domain and the group.
    """
    asked = SearchCriteria(
        municipality=municipality.slug,
        domains=(domain,) if domain else (),
        groups=(group,) if group else (),
    )
    offers = offers_in(municipality).askable().with_card_facts()
    return [_taker(offer, asked) for offer in offers.prefetch_related("life_domains")]


def taker_of(offer: Offer) -> Taker:
    """Return what is shown of one offer, wherever it was found; it gives no reasons."""
    found = Offer.objects.with_card_facts().prefetch_related("life_domains").get(pk=offer.pk)
    return _taker(found, SearchCriteria())


def to_call(municipality: Municipality) -> list[ResultCard]:
    """Return the first few offers in a municipality that can be called or mailed.

    Their cards do not lead to the form: who sees them is in it.
    """
    offers = offers_in(municipality).filter(checked_on__isnull=False).exclude(phone="", email="")
    shown = offers.with_card_facts()[:INSTEAD]
    return [replace(card(offer), takes_requests=False) for offer in shown]


def mentions(slugs: Iterable[str]) -> dict[str, Mention]:
    """Return what is shown of the offers with these slugs; "" is left out, and costs nothing.

    Their cards do not lead to the form: who sees them has asked already.
    """
    named = {slug for slug in slugs if slug}
    if not named:
        return {}
    offers = Offer.objects.listed(timezone.localdate()).filter(slug__in=named).with_card_facts()
    cards = {offer.slug: replace(card(offer), takes_requests=False) for offer in offers}
    return {slug: Mention(cards.get(slug)) for slug in named}


def taking(slug: str) -> Offer | None:
    """Return the offer with this slug when it can be found and takes questions."""
    if "\0" in slug:
        return None
    listed: OfferQuerySet = Offer.objects.listed(timezone.localdate())
    return listed.askable().filter(slug=slug).first()


def _taker(offer: Offer, asked: SearchCriteria) -> Taker:
    return Taker(
        offer=offer,
        card=card(offer, criteria=asked),
        domains=frozenset(domain.code for domain in offer.life_domains.all()),
        groups=frozenset(group.code for group in offer.target_groups.all()),
    )

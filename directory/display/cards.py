"""What a result card shows of an offer: display shape, so that templates hold no logic."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext

from clientsupport.wording.languages import language_of
from directory.criteria import SearchCriteria
from directory.display.independence import Independence, independence
from directory.display.labels import labels
from directory.display.opening_words import shut_words
from directory.display.reach import Reach, reach
from directory.display.reasons import reasons
from directory.display.told import response_words, waiting_words
from directory.display.week import places
from directory.enums import LegalBasis
from directory.models import Offer
from directory.rules.freshness import Stage
from directory.rules.opening import local

GROUPS_NAMED = 2  # target groups on a card; the page of the offer names all


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
    target_groups: tuple[str, ...]
    evidence_url: str
    evidence_year: int | None
    for_whom: str = ""  # empty when `why` says it already
    reach: Reach = field(default_factory=Reach)
    response: str = ""
    waiting: str = ""
    independence: Independence | None = None
    title_language: str = ""  # when it is not that of the page
    summary_language: str = ""
    is_doubted: bool = False  # nobody has said for too long that it is still right
    takes_requests: bool = False  # a question without a name can be sent to it now
    municipality: str = ""  # slug of the one that was searched in
    closed: str = ""  # until when nobody is there at all
    address: str = ""  # of a checked offer, where it is no secret; for paper


@dataclass(frozen=True)
class SpecialOffer:
    """An offer in the row of those for special situations: for whom, its title, its number."""

    url: str
    for_whom: str
    title: str
    title_language: str
    phone: str  # empty when nobody has checked the offer


def card(offer: Offer, *, criteria: SearchCriteria | None = None) -> ResultCard:
    """Return the card of an offer read with `with_card_facts`.

    With the criteria of a search it says why the offer is among the results.
    """
    provider, now, asked = offer.provider, timezone.now(), criteria or SearchCriteria()
    groups = [(group.code, group.name) for group in offer.target_groups.all()]
    is_asked = any(code in asked.groups for code, _name in groups)
    names = tuple(name for _code, name in groups)
    return ResultCard(
        slug=offer.slug,
        url=offer.get_absolute_url(),
        title=offer.title,
        provider_name=provider.name,
        provider_url=provider.get_absolute_url(),
        is_example=provider.is_example,
        is_checked=offer.is_checked,
        checked_on=offer.checked_on,
        why=reasons(offer, asked),
        phone=offer.phone if offer.is_checked else "",
        email=offer.email if offer.is_checked else "",
        website=offer.website or provider.website,
        summary=offer.summary,
        basis_label=labels(LegalBasis)[LegalBasis(offer.legal_basis)],
        target_groups=names,
        evidence_url=provider.evidence_url,
        evidence_year=provider.evidence_year,
        for_whom="" if is_asked else for_whom(names),
        reach=reach(offer, now),
        response=response_words(offer),
        waiting=waiting_words(offer, local(now).date()),
        independence=independence(next(iter(provider.independence_declarations.all()), None)),
        title_language=language_of(offer, "title"),
        summary_language=language_of(offer, "summary"),
        is_doubted=offer.stage(local(now).date()) >= Stage.DOUBTED,
        takes_requests=offer.is_askable,
        municipality=asked.municipality,
        closed=shut_words(offer.closures(), local(now).date()),
        address=_address(offer),
    )


def _address(offer: Offer) -> str:
    """Return the first place where support is given, as somebody writes it down."""
    found = next(iter(places(offer)), None) if offer.is_checked else None
    return f"{found.name}, {found.address}" if found and found.address else ""


def special(offer: Offer) -> SpecialOffer:
    """Return how an offer read with its target groups stands among those for special situations."""
    names = [group.name for group in offer.target_groups.all()]
    return SpecialOffer(
        url=offer.get_absolute_url(),
        for_whom=capfirst(_named(names)) if names else "",
        title=offer.title,
        title_language=language_of(offer, "title"),
        phone=offer.phone if offer.checked_on else "",
    )


def for_whom(groups: Sequence[str]) -> str:
    """Return for whom an offer is, by the names of its target groups: none is everybody."""
    if not groups:
        return gettext("Voor iedereen")
    return gettext("Voor %(people)s") % {"people": _named(groups)}


def _named(groups: Sequence[str]) -> str:
    """Return the first few names, and how many more there are."""
    first, left = ", ".join(groups[:GROUPS_NAMED]), len(groups) - GROUPS_NAMED
    if left <= 0:
        return first
    more = ngettext(
        "%(people)s en nog %(number)s groep", "%(people)s en nog %(number)s groepen", left
    )
    return more % {"people": first, "number": left}

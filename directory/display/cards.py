"""What a result card shows of an offer: display shape, so that templates hold no logic."""

from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from clientsupport.wording.languages import language_of
from directory.criteria import SearchCriteria
from directory.display.independence import Independence, independence
from directory.display.labels import labels
from directory.display.reach import Reach, reach
from directory.display.reasons import reasons
from directory.display.told import Told, response_words, told, waiting_words
from directory.enums import LegalBasis
from directory.models import Offer
from directory.rules.freshness import Stage
from directory.rules.opening import local


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
    reach: Reach = field(default_factory=Reach)
    told: tuple[Told, ...] = ()
    response: str = ""
    waiting: str = ""
    independence: Independence | None = None
    title_language: str = ""  # when it is not that of the page
    summary_language: str = ""
    is_doubted: bool = False  # nobody has said for too long that it is still right
    takes_requests: bool = False  # a question without a name can be sent to it now
    municipality: str = ""  # slug of the one that was searched in


def card(offer: Offer, *, criteria: SearchCriteria | None = None) -> ResultCard:
    """Return the card of an offer read with `with_card_facts`.

    With the criteria of a search it says why the offer is among the results.
    """
    provider, now, asked = offer.provider, timezone.now(), criteria or SearchCriteria()
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
        laws=tuple(law.topic for law in offer.laws.all()),
        target_groups=tuple(group.name for group in offer.target_groups.all()),
        evidence_url=provider.evidence_url,
        evidence_year=provider.evidence_year,
        reach=reach(offer, now),
        told=tuple(told(offer, local(now).date())),
        response=response_words(offer),
        waiting=waiting_words(offer, local(now).date()),
        independence=independence(next(iter(provider.independence_declarations.all()), None)),
        title_language=language_of(offer, "title"),
        summary_language=language_of(offer, "summary"),
        is_doubted=offer.stage(local(now).date()) >= Stage.DOUBTED,
        takes_requests=offer.is_askable,
        municipality=asked.municipality,
    )

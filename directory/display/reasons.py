"""Why an offer is among the results, in words."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from directory.criteria import SearchCriteria
from directory.display.spoken import spoken
from directory.enums import Breadth, Channel, SpokenLanguage
from directory.models import Offer

NEARBY = 25  # kilometres; a place to walk in that is farther away is no reason

CHANNELS = {
    Channel.PHONE: lazy("U kunt bellen"),
    Channel.EMAIL: lazy("U kunt mailen"),
    Channel.CHAT: lazy("U kunt chatten"),
    Channel.VIDEO: lazy("U kunt beeldbellen"),
    Channel.HOME: lazy("Komt bij u thuis"),
    Channel.WALK_IN: lazy("U kunt zo binnenlopen"),
    Channel.OFFICE: lazy("U kunt op kantoor komen"),
    Channel.WHATSAPP: lazy("U kunt appen met WhatsApp"),
}


def reasons(offer: Offer, criteria: SearchCriteria) -> tuple[str, ...]:
    """Return why this offer answers these criteria, what the visitor asked for first.

    The offer comes from `queries.search`: it knows through which area it was found (`breadth`,
    `area_name`) and how far away people can walk in (`kilometres`). One without these facts, such
    as on a page about itself, has no reason to give.
    """
    return tuple(
        [
            *_people(offer, criteria),
            *_subjects(offer, criteria),
            *_contact(offer, criteria),
            *_where(getattr(offer, "breadth", None), getattr(offer, "area_name", "")),
            *_how_far(offer, criteria),
        ]
    )


def _people(offer: Offer, criteria: SearchCriteria) -> Iterator[str]:
    if criteria.groups:
        for name in _names(offer.target_groups.all(), criteria.groups):
            yield _("Voor %(people)s") % {"people": name}


def _subjects(offer: Offer, criteria: SearchCriteria) -> Iterator[str]:
    if criteria.laws:
        for law in offer.laws.all():
            if law.code in criteria.laws:
                yield _("Helpt bij %(subject)s") % {"subject": law.topic}
    if criteria.domains:
        for name in _names(offer.life_domains.all(), criteria.domains):
            yield _("Weet veel van: %(subject)s") % {"subject": name}


def _contact(offer: Offer, criteria: SearchCriteria) -> Iterator[str]:
    for language in SpokenLanguage:
        if language in criteria.languages and language in offer.languages:
            yield _("Spreekt %(language)s") % {"language": spoken(language)}
    for channel, words in CHANNELS.items():
        if channel in criteria.channels and channel in offer.channels:
            yield str(words)


def _where(breadth: int | None, area_name: str) -> Iterator[str]:
    match breadth:
        case Breadth.MUNICIPALITY:
            yield _("Helpt in uw gemeente")
        case Breadth.REGION if area_name:
            yield _("Helpt in de regio %(name)s") % {"name": area_name}
        case Breadth.REGION:
            yield _("Helpt in uw regio")
        case Breadth.PROVINCE if area_name:
            yield _("Helpt in de provincie %(name)s") % {"name": area_name}
        case Breadth.PROVINCE:
            yield _("Helpt in uw provincie")
        case Breadth.NATIONAL:
            yield _("Helpt in heel Nederland")


def _how_far(offer: Offer, criteria: SearchCriteria) -> Iterator[str]:
    """Say it only when the visitor named a postcode or place: a municipality is too large."""
    kilometres: float | None = getattr(offer, "kilometres", None)
    if kilometres is None or kilometres > NEARBY or not (criteria.postcode or criteria.place):
        return
    if kilometres < 1:
        yield _("Inloop op minder dan 1 km")
    else:
        yield _("Inloop op ongeveer %(number)s km") % {"number": round(kilometres)}


def _names(terms: Iterable[Any], codes: tuple[str, ...]) -> list[str]:
    return [term.name for term in terms if term.code in codes]

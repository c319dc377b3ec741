"""Reading what coordinators and editors work on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from django.db.models import Count, Prefetch, Q, prefetch_related_objects

from clientsupport.models import User
from directory.enums import CorrectionState
from directory.facts.table import TAXONOMIES
from directory.listing.words import Names
from directory.models import (
    CareOfficeRegion,
    IndependenceDeclaration,
    Law,
    LifeDomain,
    Location,
    Municipality,
    Offer,
    Provider,
    TargetGroup,
)
from directory.models.offer import OfferQuerySet
from directory.models.provider import ProviderQuerySet
from directory.permissions import is_editor
from directory.search.queries import terms


def with_content(offers: OfferQuerySet) -> OfferQuerySet:
    """Fetch at once all that the content of these offers takes (eight more statements)."""
    return offers.select_related("provider", "draft__saved_by").prefetch_related(
        *TAXONOMIES,
        "areas__municipality",
        "areas__region",
        "locations",
        "opening_hours",
        "opening_exceptions",
    )


def names() -> Names:
    """Return what all codes are called. Costs two statements beside the terms."""
    current = Municipality.objects.current()
    lists = (("laws", Law), ("target_groups", TargetGroup), ("life_domains", LifeDomain))
    ended = {
        (name, term.code)
        for name, model in lists
        for term in terms.every(model)
        if not term.is_used
    }
    return Names(
        laws={law.code: law.topic for law in terms.every(Law)},
        target_groups={group.code: group.name for group in terms.every(TargetGroup)},
        life_domains={domain.code: domain.name for domain in terms.every(LifeDomain)},
        ended=frozenset(ended),
        municipalities=dict(current.order_by("slug").values_list("code", "name")),
        regions=dict(CareOfficeRegion.objects.values_list("slug", "name")),
    )


def names_at(provider: Provider) -> Names:
    """Return `names` with those of the locations of a provider; one statement more."""
    places = Location.objects.filter(offer__provider=provider).values_list("pk", "name")
    return replace(names(), places={str(key): name for key, name in places})


def editable(user: User) -> ProviderQuerySet:
    """Return the providers whose listing somebody keeps, with their latest declaration."""
    if is_editor(user):
        everybodys: ProviderQuerySet = Provider.objects.prefetch_related(_latest_declaration())
        return everybodys
    return coordinated(user)


def coordinated(user: User) -> ProviderQuerySet:
    """Return the providers that somebody coordinates, without what they may do as an editor."""
    providers: ProviderQuerySet = Provider.objects.prefetch_related(_latest_declaration())
    return providers.filter(pk__in=user.memberships.coordinating().values("provider"))


def editable_offers(user: User) -> OfferQuerySet:
    """Return the offers that somebody keeps, with their content."""
    offers: OfferQuerySet = with_content(Offer.objects.all())
    if is_editor(user):
        return offers
    return offers.filter(provider__in=user.memberships.coordinating().values("provider"))


def offer_keys_of(providers: Sequence[Provider]) -> Mapping[int, Sequence[int]]:
    """Return the keys of the offers of each provider, in the order in which they are shown."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    offers = Offer.objects.filter(provider__in=providers).order_by("title_nl", "pk")
    for provider, offer in offers.values_list("provider_id", "pk"):
        found[provider].append(offer)
    return found


def offers_with(keys: Iterable[int]) -> Mapping[int, Offer]:
    """Return these offers with their content and `waiting_corrections`, by their key."""
    waiting = Count("corrections", filter=Q(corrections__state=CorrectionState.WAITING))
    offers = with_content(Offer.objects.filter(pk__in=keys))
    return {offer.pk: offer for offer in offers.annotate(waiting_corrections=waiting)}


def with_card_facts_of(provider: Provider) -> None:
    """Fetch what a card shows of an organisation, as `with_card_facts` does."""
    prefetch_related_objects([provider], _latest_declaration(), "opening_exceptions")


def _latest_declaration() -> "Prefetch[str]":
    latest = IndependenceDeclaration.objects.latest_each()
    return Prefetch("independence_declarations", latest)

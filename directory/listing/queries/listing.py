"""Reading what coordinators and editors work on."""

from collections.abc import Sequence
from dataclasses import replace

from django.db.models import Count, Prefetch, Q, Window, prefetch_related_objects
from django.db.models.functions import RowNumber

from clientsupport.models import User
from directory.enums import CorrectionState
from directory.facts.table import TAXONOMIES
from directory.listing.words import Names
from directory.models import (
    CareOfficeRegion,
    IndependenceDeclaration,
    Location,
    Municipality,
    Offer,
    OfferDraft,
    Provider,
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
    return Names(
        laws={law.code: law.topic for law in terms.laws()},
        target_groups={group.code: group.name for group in terms.target_groups()},
        life_domains={domain.code: domain.name for domain in terms.life_domains()},
        municipalities=dict(current.order_by("slug").values_list("code", "name")),
        regions=dict(CareOfficeRegion.objects.values_list("slug", "name")),
    )


def names_at(provider: Provider) -> Names:
    """Return `names` with those of the locations of a provider; one statement more."""
    places = Location.objects.filter(offer__provider=provider).values_list("pk", "name")
    return replace(names(), places={str(key): name for key, name in places})


def editable(user: User) -> ProviderQuerySet:
    """Return the providers whose listing somebody keeps, with their latest declaration."""
    providers: ProviderQuerySet = Provider.objects.prefetch_related(_latest_declaration())
    if is_editor(user):
        return providers
    return providers.filter(pk__in=user.memberships.coordinating().values("provider"))


def editable_offers(user: User) -> OfferQuerySet:
    """Return the offers that somebody keeps, with their content."""
    offers: OfferQuerySet = with_content(Offer.objects.all())
    if is_editor(user):
        return offers
    return offers.filter(provider__in=user.memberships.coordinating().values("provider"))


def numbers_of(providers: Sequence[Provider]) -> dict[int, int]:
    """Return how many offers there are, by the key of the provider; nothing where there is none."""
    offers = Offer.objects.filter(provider__in=providers).order_by()
    return dict(offers.values_list("provider").annotate(Count("pk")))


def offers_of(providers: Sequence[Provider], *, first: int, last: int) -> list[Offer]:
    """Return offers with their content and `waiting_corrections`: of each provider those from the
    first place to the last, by title.
    """
    place = Window(RowNumber(), partition_by="provider", order_by=("title_nl", "pk"))
    placed = Offer.objects.filter(provider__in=providers).annotate(place=place)
    some = placed.filter(place__range=(first, last)).values_list("pk", flat=True)
    waiting = Count("corrections", filter=Q(corrections__state=CorrectionState.WAITING))
    offers = with_content(Offer.objects.filter(pk__in=list(some)))
    return list(offers.annotate(waiting_corrections=waiting).order_by("title_nl", "pk"))


def submitted() -> list[OfferDraft]:
    """Return what waits for an editor, the longest waiting first."""
    drafts = OfferDraft.objects.submitted().select_related("offer__provider")
    return list(drafts.order_by("submitted_at"))


def with_card_facts_of(provider: Provider) -> None:
    """Fetch what a card shows of an organisation, as `with_card_facts` does."""
    prefetch_related_objects([provider], _latest_declaration(), "opening_exceptions")


def _latest_declaration() -> "Prefetch[str]":
    latest = IndependenceDeclaration.objects.latest_each()
    return Prefetch("independence_declarations", latest)

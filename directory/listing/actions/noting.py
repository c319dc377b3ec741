"""Keeping the change log of what editors change in the admin, past the pages of the listing."""

from django.db import transaction

from clientsupport.models import User
from directory.enums import OfferState
from directory.listing.actions.listing import reread
from directory.listing.actions.provider import provider_facts
from directory.listing.actions.publishing import public_facts
from directory.listing.content import Facts, OfferContent
from directory.listing.differences import changed
from directory.listing.stored import from_offer
from directory.merging.actions import remember_name
from directory.models import ListingChange, Offer, Provider

NOTHING = OfferContent().facts | {"state": OfferState.DRAFT.value}  # what a new offer says


def locked_offer_facts(key: int | None) -> Facts:
    """Return what an offer says, for `note_offer`; nobody else changes it until the transaction
    ends. Without a key it is a new one.
    """
    if key is None:
        return NOTHING
    return _facts(Offer.objects.select_for_update().get(pk=key))


@transaction.atomic
def note_offer(*, offer: Offer, before: Facts, by: User) -> None:
    """Write in the change log what became of an offer since `before`."""
    _note(offer.provider, offer, changed(before, _facts(offer)), by)


def locked_provider_facts(key: int) -> Facts:
    """Return what an organisation says of itself, for `note_provider`, locked too."""
    return provider_facts(Provider.objects.select_for_update().get(pk=key))


@transaction.atomic
def note_provider(*, provider: Provider, before: Facts, by: User) -> None:
    """Write in the change log what became of an organisation since `before`."""
    now = provider_facts(Provider.objects.get(pk=provider.pk))
    if before["name"] != now["name"]:
        remember_name(provider=provider, name=before["name"])
    _note(provider, None, changed(before, now), by)


def _facts(offer: Offer) -> Facts:
    stored = reread(offer)
    return public_facts(stored, from_offer(stored).settled())


def _note(provider: Provider, offer: Offer | None, found: tuple[Facts, Facts], by: User) -> None:
    before, after = found
    if after:
        ListingChange.objects.create(
            provider=provider, offer=offer, by=by, before=before, after=after
        )

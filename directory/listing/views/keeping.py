"""Loaders of the pages on which listings are kept: what somebody may not edit does not exist."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from clientsupport.accounts.staff import who
from directory.listing.queries.listing import editable, editable_offers
from directory.models import Offer, Provider


def provider_of(request: HttpRequest, slug: str) -> Provider:
    """Return the provider, when this person keeps its listing."""
    return get_object_or_404(editable(who(request)), slug=slug)


def offer_of(request: HttpRequest, slug: str) -> Offer:
    """Return the offer with its content, when this person keeps it."""
    return get_object_or_404(editable_offers(who(request)), slug=slug)

"""Loaders of the pages on which listings are kept: what somebody may not edit does not exist."""

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404

from clientsupport.accounts.staff import who
from clientsupport.models import User
from directory.listing.queries.listing import editable, editable_offers
from directory.models import Offer, Provider
from directory.permissions import is_editor


def provider_of(request: HttpRequest, slug: str) -> Provider:
    """Return the provider, when this person keeps its listing."""
    return get_object_or_404(editable(who(request)), slug=slug)


def offer_of(request: HttpRequest, slug: str) -> Offer:
    """Return the offer with its content, when this person keeps it."""
    return get_object_or_404(editable_offers(who(request)), slug=slug)


def editor(request: HttpRequest) -> User:
    """Return who is logged in, when that is an editor."""
    user = who(request)
    if not is_editor(user):
        raise Http404
    return user

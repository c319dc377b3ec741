"""What the pages on which listings are kept share. What somebody may not edit does not exist."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext

from clientsupport.accounts.staff import who
from clientsupport.models import User
from directory.listing.queries.listing import editable, editable_offers
from directory.models import Offer, Provider
from directory.permissions import can_publish_at_once


def provider_of(request: HttpRequest, slug: str) -> Provider:
    """Return the provider, when this person keeps its listing."""
    return get_object_or_404(editable(who(request)), slug=slug)


def offer_of(request: HttpRequest, slug: str) -> Offer:
    """Return the offer with its content, when this person keeps it."""
    return get_object_or_404(editable_offers(who(request)), slug=slug)


def kept_words(user: User, offer: Offer) -> str:
    """Say that something is kept, and what the button of the overview then does with it."""
    if can_publish_at_once(user, offer.provider):
        return gettext("Bewaard. Inwoners zien dit pas als u het publiceert.")
    return gettext(
        "Bewaard. Is het klaar? Stuur het in. Inwoners zien het na een ja van de redactie."
    )

"""Reading on which days a provider is closed, and what is said of it."""

from collections.abc import Sequence
from datetime import date

from django.conf import settings
from django.db.models import Q
from django.utils.module_loading import import_string
from django.utils.translation import gettext

from clientsupport.models import User
from clientsupport.working_days import Span
from directory.display.opening_words import shut_words
from directory.enums import OfferState
from directory.listing.queries.listing import coordinated, editable
from directory.models import Membership, Offer, OpeningException, Provider
from directory.models.offer import OfferQuerySet
from directory.models.opening_exception import OpeningExceptionQuerySet
from directory.models.provider import ProviderQuerySet
from directory.permissions import is_editor


def closable(user: User) -> ProviderQuerySet:
    """Return the providers of which somebody may say that they are closed."""
    if is_editor(user):
        return editable(user)
    led, places = Q(pk__in=coordinated(user).values("pk")), Membership.objects.alone(user)
    found: ProviderQuerySet = Provider.objects.filter(led | Q(pk__in=places.values("provider")))
    return found


def closures(provider: Provider, today: date) -> OpeningExceptionQuerySet:
    """Return the closures of a provider and of its offers that are not over, the first first."""
    theirs = Q(provider=provider) | Q(offer__provider=provider)
    found: OpeningExceptionQuerySet = OpeningException.objects.closing().from_day(today)
    return (
        found.filter(theirs)
        .select_related("provider", "offer__provider")
        .order_by("first_day", "offer", "pk")
    )


def overlapping(provider: Provider, offer: Offer | None, span: Span) -> OpeningException | None:
    """Return what says something about these days already: an organisation that is closed, or any
    exception of the same offer.
    """
    on_days = OpeningException.objects.filter(first_day__lte=span.last, last_day__gte=span.first)
    about = Q(provider=provider) | (Q(offer=offer) if offer else Q(pk=None))
    return on_days.filter(about).order_by("first_day", "pk").first()


def offers_of(provider: Provider) -> OfferQuerySet:
    """Return the offers that can be closed apart."""
    found: OfferQuerySet = Offer.objects.filter(provider=provider, state=OfferState.PUBLISHED)
    return found.order_by("title_nl", "pk")


def told(provider: Provider, offer: Offer | None, span: Span, today: date) -> Sequence[str]:
    """Return what residents will read from the first day of a closure on, and what else follows.

    CLOSURE_TELLERS of the settings names functions of other apps; each gets the provider, the
    offer or None, the days and today.
    """
    card = shut_words([span], max(span.first, today))
    words = gettext("Bij uw aanbod staat dan: “%(words)s”") % {"words": card}
    others = [import_string(name) for name in settings.CLOSURE_TELLERS]
    return [words, *(line for tell in others for line in tell(provider, offer, span, today))]

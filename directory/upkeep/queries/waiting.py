"""How much waits for editors, for the menu; and the drafts that wait for them."""

from django.db.models import QuerySet

from clientsupport.models import User
from directory.enums import Decision
from directory.models import Application, LinkCheck, OfferDraft
from directory.upkeep.queries.narrowing import Narrowing

MOST = 100  # the menu shows "99+"


def drafts(narrowing: Narrowing) -> QuerySet[OfferDraft]:
    """Return what was handed in and waits for an editor, the longest waiting first."""
    found = OfferDraft.objects.submitted().filter(narrowing.of_provider("offer__provider"))
    return found.select_related("offer__provider").order_by("submitted_at", "pk")


def number_of_applications(user: User) -> int:
    """Return how many organisations wait to be let in, a hundred at most."""
    return Application.objects.filter(decision=Decision.WAITING)[:MOST].count()


def number_of_drafts(user: User) -> int:
    """Return how many drafts wait for an editor, a hundred at most."""
    return OfferDraft.objects.submitted()[:MOST].count()


def number_of_links(user: User) -> int:
    """Return how many links have been dead for weeks, a hundred at most."""
    return LinkCheck.objects.dead()[:MOST].count()

"""Reading applications."""

from urllib.parse import urlsplit

from django.db.models import Case, Q, QuerySet, Value, When

from directory.enums import Decision
from directory.models import Application, Provider

ALIKE = 5  # shown at most


def in_order() -> QuerySet[Application]:
    """Return all applications: those that wait first, the oldest of them on top."""
    waits = When(decision=Decision.WAITING, then=Value(0))
    rows = Application.objects.annotate(turn=Case(waits, default=Value(1)))
    return rows.order_by("turn", "applied_at")


def alike(application: Application) -> list[Provider]:
    """Return providers that may be the same organisation: by number, website or name."""
    host = (urlsplit(application.website).hostname or "").removeprefix("www.")
    same = Q(name__iexact=application.name)
    if host:
        same |= Q(website__icontains=host)
    if application.chamber_number:
        same |= Q(chamber_number=application.chamber_number)
    return list(Provider.objects.filter(same)[:ALIKE])

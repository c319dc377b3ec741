"""How far a privacy officer has read the log: what came since they looked last, is new to them.

That somebody looked is kept for nobody else to read, and no day of it: only a place in the log.
"""

from collections.abc import Iterable

from django.db import transaction

from clientsupport.models import AuditEvent, LogReading, User
from clientsupport.oversight.queries import MOST_NEW, Place, Wanted, came_after, events


def seen_by(user: User) -> Place | None:
    """Return up to where somebody has seen the log; None when they never did."""
    found = LogReading.objects.filter(user=user).first()
    return Place(found.at, found.number) if found else None


def number_new(seen: Place | None) -> int:
    """Return how many events came since; `MOST_NEW` when there are as many, or more."""
    return len(events(Wanted()).filter(came_after(seen)).values("pk")[:MOST_NEW]) if seen else 0


def is_new(event: AuditEvent, seen: Place | None) -> bool:
    """Tell whether somebody who saw the log up to there did not see this event."""
    return seen is not None and (event.at, event.pk) > (seen.at, seen.pk)


@transaction.atomic
def note_seen(shown: Iterable[AuditEvent], *, by: User) -> None:
    """Keep the newest event that somebody was shown; older ones take nothing back."""
    newest = max(shown, key=lambda event: (event.at, event.pk), default=None)
    if newest is None:
        return
    place = {"at": newest.at, "number": newest.pk}
    row, is_first = LogReading.objects.select_for_update().get_or_create(user=by, defaults=place)
    if not is_first and (row.at, row.number) < (newest.at, newest.pk):
        LogReading.objects.filter(pk=row.pk).update(**place)

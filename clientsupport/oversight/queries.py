"""Looking through the audit log: a page of it at a time, however long it is.

A page begins where another one ended (the moment and the id of its last event), so that turning
over costs the same on the first page and on the thousandth. How many there are is never counted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from clientsupport.models import AuditEvent, User
from clientsupport.oversight.names import objects_called, organisations_called

PER_PAGE = 50
MOST_PEOPLE = 50
MOST_EXPORTED = 10_000
MOST_NEW = 100  # that are counted


@dataclass(frozen=True)
class Wanted:
    """Which events somebody looks for; what is empty narrows nothing."""

    since: date | None = None
    until: date | None = None  # this day too
    action: str = ""
    person: str = ""  # part of a name or an address
    organisation: str = ""  # part of a name
    about: str = ""  # part of a name, or an id or alias


@dataclass(frozen=True)
class Place:
    """A place in the log, between two events."""

    at: datetime
    pk: int

    @classmethod
    def of(cls, event: AuditEvent) -> "Place":
        return cls(event.at, event.pk)

    @classmethod
    def read(cls, text: str) -> "Place | None":
        """Return the place that an address names; None when it names none."""
        moment, _, number = text.partition("-")
        if not (_is_number(moment) and _is_number(number)):
            return None
        try:
            at = datetime.fromtimestamp(0, UTC) + timedelta(microseconds=int(moment))
        except OverflowError:
            return None
        return cls(at, int(number))

    def __str__(self) -> str:
        since = self.at - datetime.fromtimestamp(0, UTC)
        return f"{since // timedelta(microseconds=1)}-{self.pk}"


@dataclass(frozen=True)
class Page:
    """So many events, the newest first, with the places where the pages beside it begin."""

    events: list[AuditEvent] = field(default_factory=list)
    newer: Place | None = None
    older: Place | None = None


def events(wanted: Wanted) -> QuerySet[AuditEvent, AuditEvent]:
    """Return what somebody looks for, the newest first."""
    found = AuditEvent.objects.order_by("-at", "-pk").select_related("actor")
    if wanted.since:
        found = found.filter(at__gte=_moment(wanted.since, time.min))
    if wanted.until:
        found = found.filter(at__lte=_moment(wanted.until, time.max))
    if wanted.action:
        found = found.filter(action=wanted.action)
    if wanted.person:
        found = found.filter(actor__in=_people(wanted.person))
    if wanted.organisation:
        found = found.filter(organisation__in=organisations_called(wanted.organisation))
    return found.filter(_about(wanted.about)) if wanted.about else found


def page(wanted: Wanted, *, before: Place | None, after: Place | None) -> Page:
    """Return the page behind a place, before one, or the first."""
    found = events(wanted)
    if after:
        rows = list(found.filter(came_after(after)).order_by("at", "pk")[: PER_PAGE + 1])
        shown, is_more = rows[:PER_PAGE][::-1], len(rows) > PER_PAGE
        newer = Place.of(shown[0]) if is_more else None
        return Page(shown, newer, Place.of(shown[-1]) if shown else None)
    rows = list((found.filter(_older(before)) if before else found)[: PER_PAGE + 1])
    shown, is_more = rows[:PER_PAGE], len(rows) > PER_PAGE
    newer = Place.of(shown[0]) if shown and before else None
    return Page(shown, newer, Place.of(shown[-1]) if is_more else None)


def exported(wanted: Wanted) -> list[AuditEvent]:
    """Return what a file holds: the newest so many."""
    return list(events(wanted)[:MOST_EXPORTED])


def _older(place: Place) -> Q:
    return Q(at__lte=place.at) & (Q(at__lt=place.at) | Q(pk__lt=place.pk))


def came_after(place: Place) -> Q:
    """Return the condition for what came after a place in the log."""
    return Q(at__gte=place.at) & (Q(at__gt=place.at) | Q(pk__gt=place.pk))


def _people(words: str) -> list[int]:
    known = User.objects.filter(Q(name__icontains=words) | Q(email__icontains=words))
    return list(known.order_by("pk").values_list("pk", flat=True)[:MOST_PEOPLE])


def _about(words: str) -> Q:
    """Return the condition for what is called so; without any such thing for its id or alias."""
    named: Mapping[str, list[str]] = objects_called(words)
    condition = Q(object_id=words)
    for kind, ids in named.items():
        if ids:
            condition |= Q(object_id__in=ids, object_type=kind)
    return condition


def _moment(day: date, at: time) -> datetime:
    return timezone.make_aware(datetime.combine(day, at))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19

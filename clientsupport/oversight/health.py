"""How the portal is doing, in a few sentences that each are well or not.

HEALTH of the settings names functions that return such sentences.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Max, Min, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext, ngettext
from procrastinate.contrib.django.models import ProcrastinateJob, ProcrastinateWorker
from procrastinate.jobs import Status

from clientsupport.audit.chains import LOOK_BACK, contents, unsealed_ids
from clientsupport.audit.verifying import SEALED_WITHIN
from clientsupport.background.worker import LOST_AFTER
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, AuditSeal
from clientsupport.wording.days import day_in_words

PATIENCE = timedelta(minutes=10)  # that a job may wait for its turn
VERIFIED_WITHIN = timedelta(days=31)
MAIL = ".send_"  # in the name of each task that sends one


@dataclass(frozen=True)
class Health:
    """One sentence about one part."""

    part: str
    said: str
    is_well: bool


def health() -> list[Health]:
    """Return how everything is doing, what is wrong first."""
    makers: list[Callable[[], Iterable[Health]]] = [import_string(name) for name in settings.HEALTH]
    return sorted((one for make in makers for one in make()), key=lambda one: one.is_well)


def jobs() -> Iterator[Health]:
    """Yield whether somebody does the jobs, what waits, what stalled, and the mail of it."""
    now = timezone.now()
    beat = ProcrastinateWorker.objects.aggregate(last=Max("last_heartbeat"))["last"]
    lost = now - timedelta(seconds=LOST_AFTER)
    is_alive = beat is not None and beat >= lost
    said = gettext("Er werkt iemand aan de taken.") if is_alive else gettext("Niemand doet taken.")
    yield Health(gettext("Werker"), said, is_alive)
    stalled = ProcrastinateJob.objects.filter(status=Status.DOING.value)
    number = stalled.filter(Q(worker=None) | Q(worker__last_heartbeat__lt=lost)).count()
    words = ngettext("%(number)s taak staat stil.", "%(number)s taken staan stil.", number)
    yield Health(gettext("Stilgevallen"), words % {"number": number}, not number)
    yield _waiting(gettext("Wachtrij"), now, Q())
    yield _waiting(gettext("E-mail"), now, Q(task_name__contains=MAIL))


def seals() -> Iterator[Health]:
    """Yield whether the audit log is sealed, and when somebody recomputed it."""
    now = timezone.now()
    since = now - LOOK_BACK
    open_ids = unsealed_ids(events_since=since, seals_since=since - LOOK_BACK)
    late = sum(one.at < now - SEALED_WITHIN for one in contents(open_ids).values())
    words = ngettext(
        "%(number)s gebeurtenis van het laatste uur is nog niet verzegeld.",
        "%(number)s gebeurtenissen van het laatste uur zijn nog niet verzegeld.",
        late,
    )
    yield Health(gettext("Zegels"), words % {"number": late}, not late)
    kind = AuditSeal._meta.label_lower
    checks = AuditEvent.objects.filter(action=AuditAction.VERIFIED, object_type=kind)
    yield _verified(checks.order_by("-at", "-pk").first(), now)


def _waiting(part: str, now: datetime, which: Q) -> Health:
    todo = ProcrastinateJob.objects.filter(which, status=Status.TODO.value)
    # One that failed before waits for its own moment, the others since they were asked for.
    since = Coalesce("scheduled_at", Min("procrastinateevent__at"))
    rows = todo.filter(Q(scheduled_at=None) | Q(scheduled_at__lte=now)).annotate(since=since)
    found = rows.aggregate(number=Count("pk"), oldest=Min("since"))
    again = todo.filter(attempts__gt=0).count()
    words = gettext("%(number)s wachten, %(again)s daarvan na een fout of later.")
    is_well = found["oldest"] is None or found["oldest"] > now - PATIENCE
    return Health(part, words % {"number": found["number"], "again": again}, is_well)


def _verified(last: AuditEvent | None, now: datetime) -> Health:
    part = gettext("Logboek nagerekend")
    if last is None:
        words = gettext("Nog nooit. Reken het logboek na (op de server: %(command)s).")
        return Health(part, words % {"command": "manage.py verify_audit"}, is_well=False)
    day = day_in_words(timezone.localdate(last.at), timezone.localdate(now))
    is_well = last.reason.startswith("0 ") and last.at > now - VERIFIED_WITHIN
    words = gettext("Voor het laatst %(day)s: %(found)s.") % {"day": day, "found": last.reason}
    return Health(part, words, is_well)

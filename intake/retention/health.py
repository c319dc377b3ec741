"""What technicians and privacy officers have to know: is everything deleted that should be?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Max, Q
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from procrastinate.contrib.django.models import ProcrastinateEvent

from clientsupport.background.tasks import in_words
from clientsupport.oversight.health import Health
from clientsupport.privacy.deletions.kinds import Kind
from intake.enums import DeletionReason
from intake.models import CaseErasure, Deletion
from intake.retention.actions import TASK, is_neglected
from intake.retention.deleting import CASES, REQUESTS
from intake.seeing import log

LOOKED_BACK = timedelta(days=30)
MOST_SHOWN = 50  # questions that wait
NOTED_WITHIN = timedelta(days=1)  # that a deletion stands outside the database
DELETERS = (  # the tasks of docs/retention.md that let go of something
    TASK,
    "intake.jobs.retention.note_new_deletions",
    "intake.jobs.appointments.forget_addresses_at_home",
    "intake.jobs.retention.forget_ended_visits",
    "intake.jobs.retention.forget_old_forms",
    "intake.jobs.cases.end_erasures",
    "intake.jobs.cases.forget_case_imports",
    "intake.jobs.overview.forget_report_files",
    "intake.jobs.appreciation.forget_cards",
    "clientsupport.jobs.forget_networks",
    "directory.jobs.purge_old_corrections",
    "directory.jobs.purge_old_imports",
    "clientsupport.jobs.forget_ended_sessions",
)


@dataclass(frozen=True)
class Deleter:
    """A task that lets go of something, and when it ended well for the last time."""

    label: str
    ended_at: datetime | None  # None: not in the two days that the queue remembers


Numbers = Sequence[tuple[str, int]]  # by reason, in words
OF_REQUESTS = (DeletionReason.RESIDENT, DeletionReason.EXPIRED, DeletionReason.REPLAYED)
OF_CASES = [reason for reason in DeletionReason if reason != DeletionReason.RESIDENT]


@dataclass(frozen=True)
class Deletions:
    """How many requests and cases were deleted in the last thirty days; and how it is noted."""

    requests: Numbers
    cases: Numbers
    unnoted: int  # not yet in the file outside the database


def deleters() -> list[Deleter]:
    """Return the tasks with their last good end. One statement."""
    done = ProcrastinateEvent.objects.filter(job__task_name__in=DELETERS, type="succeeded")
    latest = done.values("job__task_name").annotate(latest=Max("at")).order_by()
    found = dict(latest.values_list("job__task_name", "latest"))
    return [Deleter(in_words(task), found.get(task)) for task in DELETERS]


def deletions() -> Deletions:
    """Return what the list of deletions says. Two statements."""
    since = timezone.localdate() - LOOKED_BACK
    rows = Deletion.objects.filter(on__gt=since).values("kind", "reason").order_by()
    found = {(row["kind"], row["reason"]): row["n"] for row in rows.annotate(n=Count("pk"))}

    def numbers(kind: Kind, reasons: Iterable[DeletionReason]) -> Numbers:
        return [(str(one.label), found.get((kind.label, one.value), 0)) for one in reasons]

    unnoted = Deletion.objects.filter(is_noted=False).count()
    return Deletions(numbers(REQUESTS, OF_REQUESTS), numbers(CASES, OF_CASES), unnoted)


def waiting_alone() -> list[CaseErasure]:
    """Return which cases are erased by somebody who works alone, once the wait is over."""
    with log():
        found = CaseErasure.objects.filter(is_alone=True).select_related("provider")
        return list(found[:MOST_SHOWN])


def deleting() -> Iterator[Health]:
    """Yield whether expired requests are deleted, and whether that is noted outside."""
    neglected = is_neglected()
    said = gettext("De taak van elke nacht is niet goed geëindigd.")
    well = gettext("Verlopen hulpvragen en zaken worden elke nacht gewist.")
    yield Health(gettext("Wissen"), said if neglected else well, not neglected)
    old = Q(is_noted=False, on__lt=timezone.localdate() - NOTED_WITHIN)
    late = Deletion.objects.filter(old).count()
    words = ngettext(
        "%(number)s wissing staat te lang niet in de wislijst buiten de database. Een technisch "
        "beheerder kijkt of de werker draait, en of de schijf vol is.",
        "%(number)s wissingen staan te lang niet in de wislijst buiten de database. Een technisch "
        "beheerder kijkt of de werker draait, en of de schijf vol is.",
        late,
    )
    told = words % {"number": late} if late else gettext("Elke wissing staat in de wislijst.")
    yield Health(gettext("Wislijst"), told, not late)

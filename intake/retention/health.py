"""What technicians and privacy officers have to know: is everything deleted that should be?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Max, Q
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from procrastinate.contrib.django.models import ProcrastinateEvent

from clientsupport.background.tasks import in_words
from clientsupport.oversight.health import Health
from intake.enums import DeletionReason
from intake.models import Deletion
from intake.retention.actions import TASK, is_neglected

LOOKED_BACK = timedelta(days=30)
NOTED_WITHIN = timedelta(days=1)  # that a deletion stands outside the database
DELETERS = (  # the tasks of docs/retention.md that let go of something
    TASK,
    "intake.jobs.retention.note_new_deletions",
    "intake.jobs.retention.forget_ended_visits",
    "intake.jobs.retention.forget_old_forms",
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


@dataclass(frozen=True)
class Deletions:
    """How many requests were deleted in the last thirty days, by reason; and how it is noted."""

    by_reason: Sequence[tuple[str, int]]
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
    rows = Deletion.objects.filter(on__gt=since).values("reason").annotate(number=Count("pk"))
    counted: dict[str, int] = dict(rows.order_by().values_list("reason", "number"))
    told = [(str(reason.label), counted.get(reason.value, 0)) for reason in DeletionReason]
    return Deletions(told, Deletion.objects.filter(is_noted=False).count())


def deleting() -> Iterator[Health]:
    """Yield whether expired requests are deleted, and whether that is noted outside."""
    neglected = is_neglected()
    said = gettext("De taak van elke nacht is niet goed geëindigd.")
    well = gettext("Verlopen hulpvragen worden elke nacht gewist.")
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

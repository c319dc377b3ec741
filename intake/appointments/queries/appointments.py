"""The appointments of one request."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from directory.enums import AppointmentKind
from intake.appointments.queries.slots import gives_appointments
from intake.enums import AppointmentState
from intake.models import Appointment, HelpRequest

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Shown:
    """An appointment with what a page asks about it."""

    row: Appointment
    today: date
    now: datetime

    @property
    def is_over(self) -> bool:
        return self.row.ends_at <= self.now

    @property
    def has_begun(self) -> bool:
        return self.row.has_begun(self.now)

    @property
    def is_ahead(self) -> bool:
        """Whether it is still to come, agreed on or not."""
        return self.row.is_live and not self.has_begun

    @property
    def is_past(self) -> bool:
        """Whether it was agreed on and has begun: then it took place, or not."""
        return self.row.state == AppointmentState.CONFIRMED and self.has_begun

    @property
    def is_at_home(self) -> bool:
        return self.row.kind == AppointmentKind.HOME

    @property
    def is_today(self) -> bool:
        return self.row.state == AppointmentState.CONFIRMED and self.row.day == self.today

    @property
    def is_tomorrow(self) -> bool:
        return self.row.state == AppointmentState.CONFIRMED and self.row.day == self.today + DAY


@dataclass(frozen=True)
class Appointments:
    """All appointments of a request, the latest first."""

    all: Sequence[Shown]
    version: int  # goes up with everything that is done with any of them
    can_ask: bool  # whether the offer lets people choose a time

    @property
    def ahead(self) -> Sequence[Shown]:
        """Those that count for now, the earliest first."""
        return [shown for shown in reversed(self.all) if shown.row.is_live and not shown.is_over]

    @property
    def last_ended(self) -> Shown | None:
        """What went before, when nothing is ahead: a resident reads how it ended."""
        return self.all[0] if self.all and not self.ahead else None


def appointments_of(request: HelpRequest) -> Appointments:
    """Read them; the caller's unit of work sees the request. Two statements, and the offer."""
    now = timezone.now()
    today = timezone.localdate(now)
    rows = request.appointments.select_related("place").order_by("-starts_at", "-number")
    shown = [Shown(row, today, now) for row in rows]
    return Appointments(
        all=shown,
        version=_version(found.row for found in shown),
        can_ask=gives_appointments(request, today),
    )


def version_of(request: HelpRequest) -> int:
    """Return the version of `Appointments` alone."""
    return _version(request.appointments.all())


def _version(rows: Iterable[Appointment]) -> int:
    return sum(1 + row.changes for row in rows)

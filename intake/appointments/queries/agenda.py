"""The appointments of a day or a week, one's own or the team's; never what was written."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from intake.enums import AppointmentState
from intake.models import Appointment
from intake.models.appointment import AppointmentQuerySet
from intake.permissions import Access

DAY = timedelta(days=1)
NAMED = ("request__municipality", "case__municipality", "place")
CALLED = (AppointmentState.CANCELLED, AppointmentState.CALLED_OFF)


class Reach(enum.StrEnum):
    """How much of the agenda is shown; the value stands in the address."""

    DAY = "dag"
    WEEK = "week"

    @property
    def label(self) -> str:
        return str({Reach.DAY: _("Dag"), Reach.WEEK: _("Week")}[self])


class Whose(enum.StrEnum):
    """Whose appointments are shown; the value stands in the address."""

    OWN = "eigen"
    TEAM = "team"

    @property
    def label(self) -> str:
        return str({Whose.OWN: _("Van u"), Whose.TEAM: _("Van uw team")}[self])


@dataclass(frozen=True)
class View:
    """What of the agenda somebody looks at."""

    day: date
    reach: Reach = Reach.WEEK
    whose: Whose = Whose.OWN

    @classmethod
    def from_query(cls, query: dict[str, str], today: date) -> "View":
        """Read an address; what it does not say, or says wrongly, is as usual."""
        reach = Reach(query["bereik"]) if query.get("bereik") in set(Reach) else Reach.WEEK
        whose = Whose(query["van"]) if query.get("van") in set(Whose) else Whose.OWN
        try:
            day = date.fromisoformat(query.get("dag", ""))
        except ValueError:
            day = today
        return cls(day if 2000 < day.year < 2200 else today, reach, whose)

    def as_query(self, **other: object) -> dict[str, str]:
        """Return what an address says, with some of it different."""
        facts = vars(self) | other
        return {
            "dag": facts["day"].isoformat(),
            "bereik": str(facts["reach"]),
            "van": str(facts["whose"]),
        }

    @property
    def first(self) -> date:
        """The first day: the week begins on Monday."""
        return (
            self.day - DAY * (self.day.isoweekday() - 1) if self.reach == Reach.WEEK else self.day
        )

    @property
    def end(self) -> date:
        """The day after the last one."""
        return self.first + DAY * self.length

    @property
    def length(self) -> int:
        """How many days there are."""
        return 7 if self.reach == Reach.WEEK else 1


def agenda_of(access: Access, view: View) -> AppointmentQuerySet:
    """Return what is in view, the earliest first; called-off ones are left out."""
    found = Appointment.objects.between(_begin(view.first), _begin(view.end))
    found = found.exclude(state__in=CALLED).filter(provider__in=list(access.roles))
    if view.whose == Whose.OWN:
        found = found.filter(access.own())
    wanted: AppointmentQuerySet = found.select_related(
        *NAMED, "request__domain", "supporter"
    ).order_by("starts_at", "uuid")
    return wanted


@dataclass(frozen=True)
class Waiting:
    """What stands on Vandaag of somebody's appointments, the earliest first."""

    asked: Sequence[Appointment]
    today: Sequence[Appointment]
    to_note: Sequence[Appointment]


def waiting_of(access: Access, now: datetime, most: int) -> Waiting:
    """Return what waits for a yes (of their own requests, and of those that nobody has), what they
    have today, and what they had before it and nobody noted the end of. One statement.
    """
    today = timezone.localdate(now)
    begins, ends = _begin(today), _begin(today + DAY)
    agreed = access.own() & Q(state=AppointmentState.CONFIRMED, starts_at__lt=ends)
    unclaimed = Q(supporter=None, provider__in=list(access.roles))
    asked = (access.own() | unclaimed) & Q(state=AppointmentState.ASKED, starts_at__gt=now)
    found = Appointment.objects.filter(asked | agreed).order_by("state", "-starts_at", "uuid")
    listed = found.select_related(*NAMED)[: 2 * most]
    rows = sorted(listed, key=lambda row: row.starts_at)
    return Waiting(
        asked=[row for row in rows if row.state == AppointmentState.ASKED][:most],
        today=[row for row in rows if _is_agreed(row) and row.starts_at >= begins][:most],
        to_note=[row for row in rows if _is_agreed(row) and row.starts_at < begins][:most],
    )


def _is_agreed(row: Appointment) -> bool:
    return row.state == AppointmentState.CONFIRMED


def _begin(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))

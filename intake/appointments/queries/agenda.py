"""The appointments of a day or a week, one's own or the team's; never what was written."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from intake.enums import AppointmentState
from intake.models import Appointment
from intake.models.appointment import AppointmentQuerySet
from intake.permissions import Access

DAY = timedelta(days=1)
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
        "request__domain", "request__municipality", "place", "supporter"
    ).order_by("starts_at", "uuid")
    return wanted


def today_of(access: Access, today: date, most: int) -> Sequence[Appointment]:
    """Return what somebody has today, agreed on."""
    found = Appointment.objects.between(_begin(today), _begin(today + DAY)).filter(access.own())
    return list(_listed(found.filter(state=AppointmentState.CONFIRMED))[:most])


def asked_of(access: Access, now: datetime, most: int) -> Sequence[Appointment]:
    """Return what waits for a yes: of somebody's own requests, and of those nobody has."""
    theirs = access.own() | _unclaimed(access)
    found = Appointment.objects.filter(theirs, state=AppointmentState.ASKED, starts_at__gt=now)
    return list(_listed(found)[:most])


def to_note(access: Access, today: date, most: int) -> Sequence[Appointment]:
    """Return what somebody had before today, and of which nobody noted how it went."""
    found = Appointment.objects.filter(
        access.own(), state=AppointmentState.CONFIRMED, ends_at__lt=_begin(today)
    )
    return list(_listed(found)[:most])


def _listed(found: AppointmentQuerySet) -> AppointmentQuerySet:
    listed: AppointmentQuerySet = found.select_related("request__municipality", "place").order_by(
        "starts_at", "uuid"
    )
    return listed


def _unclaimed(access: Access) -> "models.Q":
    return models.Q(supporter=None, provider__in=list(access.roles))


def _begin(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))

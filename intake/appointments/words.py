"""How people say when an appointment is, and how."""

from datetime import datetime
from typing import Protocol

from django.urls import reverse
from django.utils.formats import date_format, time_format
from django.utils.timezone import localtime
from django.utils.translation import gettext, pgettext

from directory.enums import AppointmentKind
from directory.models import Location
from intake.models import Appointment, HelpRequest

MORNING_ENDS, AFTERNOON_ENDS = 12, 18  # hours


def whom_words(row: Appointment) -> str:
    """Return whom it is with, as colleagues know them: a municipality and a number, no name."""
    about = row.about
    known = about.handle if isinstance(about, HelpRequest) else about.reference
    return " · ".join([about.municipality.name, known] if about.municipality else [known])


def address_of(row: Appointment) -> str:
    """Return where staff read more: the page of the request or the case, at its appointments."""
    page = "workplace_request" if row.request_id else "case_page"
    return reverse(f"intake:{page}", args=[row.about.pk]) + "#afspraken"


class Timed(Protocol):
    """An appointment: when it is, how and where."""

    kind: str
    starts_at: datetime
    ends_at: datetime
    is_day_part: bool
    place: Location | None


def when_words(row: Timed) -> str:
    """Return "dinsdag 1 december om 9.00 uur", or the part of the day."""
    return span_words(row.starts_at, row.ends_at, is_day_part=row.is_day_part)


def span_words(starts_at: datetime, ends_at: datetime, *, is_day_part: bool) -> str:
    """Return the same for a time that nobody has yet."""
    facts = {"day": day_words(starts_at), "time": hours_words(starts_at)}
    if not is_day_part:
        return gettext("%(day)s om %(time)s uur") % facts
    facts |= {"part": part_words(starts_at), "end": hours_words(ends_at)}
    return gettext("%(day)s, in de %(part)s (tussen %(time)s en %(end)s uur)") % facts


def day_words(moment: datetime) -> str:
    """Return the day in full."""
    return date_format(localtime(moment), pgettext("notatie dag", "l j F"))


def hours_words(moment: datetime) -> str:
    """Return the time on the clock in the Netherlands."""
    return time_format(localtime(moment).time(), pgettext("notatie tijd", "G.i"))


def part_words(starts_at: datetime) -> str:
    """Return which part of the day it is."""
    hour = localtime(starts_at).hour
    if hour < MORNING_ENDS:
        return gettext("ochtend")
    return gettext("middag") if hour < AFTERNOON_ENDS else gettext("avond")


def how_words(row: Timed) -> str:
    """Return how it is kept, and where; to the resident and about the resident alike."""
    if row.kind == AppointmentKind.WALK_IN and row.place:
        return gettext("bij %(place)s") % {"place": row.place.name}
    return AppointmentKind(row.kind).label.lower()


def what_words(row: Timed) -> str:
    """Return when and how, for in a sentence."""
    return gettext("%(when)s, %(how)s") % {"when": when_words(row), "how": how_words(row)}

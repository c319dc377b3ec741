"""What we say about opening hours: short sentences for a card and the lines of a week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from clientsupport.working_days import Span, closed_until, holiday
from directory.rules.opening import (
    DAY,
    Change,
    Closed,
    Open,
    Opening,
    Status,
    Timetable,
    change_on,
    local,
)

TOLD_AHEAD = timedelta(days=7)  # of days on which nobody is there at all
ALWAYS = timedelta(days=7)  # who is there for so long without a break is there day and night
HOLIDAYS = {  # by what `clientsupport.working_days` calls them
    "New Year's Day": _("Nieuwjaarsdag"),
    "Easter Sunday": _("Eerste Paasdag"),
    "Easter Monday": _("Tweede Paasdag"),
    "King's Day": _("Koningsdag"),
    "Queen's Day": _("Koninginnedag"),
    "Liberation Day": _("Bevrijdingsdag"),
    "Ascension Day": _("Hemelvaartsdag"),
    "Pentecost": _("Eerste Pinksterdag"),
    "Pentecost Monday": _("Tweede Pinksterdag"),
    "Christmas Day": _("Eerste Kerstdag"),
    "Second Day of Christmas": _("Tweede Kerstdag"),
}


@dataclass(frozen=True)
class Near:
    """How today and tomorrow differ from what the week says."""

    today: Change | None = None
    tomorrow: Change | None = None


def near(timetable: Timetable, now: datetime) -> Near:
    """Return what is different today and tomorrow."""
    today = local(now).date()
    return Near(change_on(timetable, today), change_on(timetable, today + DAY))


def phone_words(status: Status, now: datetime, near: Near) -> str:
    """Return when somebody answers the telephone; when that is unknown, what to do about it."""
    today = local(now).date()
    match status:
        case Open(opening):
            return _and_tomorrow(_open_words(opening, local(now)), today, opening, near)
        case Closed(opening):
            words = gettext("%(closed)s, %(day)s vanaf %(time)s uur") % {
                "closed": closed_words(today, near),
                "day": day_words(opening.start.date(), today),
                "time": time_words(opening.start.time()),
            }
            return _and_tomorrow(words, today, opening, near)
    if near.today is Change.CLOSED:
        return closed_words(today, near)
    return gettext("Bel voor de openingstijden")


def walk_in_words(status: Status, now: datetime, near: Near) -> str:
    """Return when people can walk in, without the place; nothing when that is unknown."""
    today = local(now).date()
    match status:
        case Open(opening):
            return _and_tomorrow(_open_words(opening, local(now)), today, opening, near)
        case Closed(opening):
            words = next_words(opening, today)
            if near.today is Change.CLOSED:
                words = gettext("%(closed)s, %(next)s") % {
                    "closed": closed_words(today, near),
                    "next": words,
                }
            return _and_tomorrow(words, today, opening, near)
    return closed_words(today, near) if near.today is Change.CLOSED else ""


def next_words(opening: Opening, today: date) -> str:
    """Return the day of an opening with its times."""
    return gettext("%(day)s %(from)s–%(until)s") % {
        "day": day_words(opening.start.date(), today),
        "from": time_words(opening.start.time()),
        "until": end_words(opening.end.time()),
    }


def closed_words(today: date, near: Near) -> str:
    """Return that it is closed, and when the week says otherwise: today, and for which holiday."""
    if near.today is not Change.CLOSED:
        return gettext("dicht")
    return gettext("vandaag dicht") + in_brackets(today)


def in_brackets(day: date) -> str:
    """Return which holiday a day is, in brackets behind what is said of it; else nothing."""
    name = holiday(day)
    return f" ({HOLIDAYS[name]})" if name else ""


def _and_tomorrow(words: str, today: date, told: Opening, near: Near) -> str:
    """Return the words with how tomorrow differs, when they speak of today only."""
    if near.tomorrow is None or told.start.date() > today or told.end.date() > today + DAY:
        return words
    kinds = {Change.CLOSED: gettext("morgen dicht"), Change.OTHER: gettext("morgen andere uren")}
    later = kinds[near.tomorrow] + in_brackets(today + DAY)
    return gettext("%(today)s; %(tomorrow)s") % {"today": words, "tomorrow": later}


def _open_words(opening: Opening, now: datetime) -> str:
    if opening.end - now > ALWAYS:
        return gettext("dag en nacht open")
    last = (opening.end - timedelta(microseconds=1)).date()
    until = {"day": day_words(last, now.date()), "time": end_words(opening.end.time())}
    if last == now.date():
        return gettext("nu open tot %(time)s uur") % until
    return gettext("nu open tot %(day)s %(time)s uur") % until


def shut_words(closed: Iterable[Span], today: date) -> str:
    """Return until when nobody is there at all, or from when within a week; "" when they are."""
    spans = sorted(closed)
    first = next((max(s.first, today) for s in spans if s.last >= today), None)
    if first is None or first > today + TOLD_AHEAD:
        return ""
    last = closed_until(first, spans) or first
    days = {"first": date_words(first), "last": date_words(last)}
    if first > today:
        if first == last:
            return gettext("Dicht op %(first)s") % days
        return gettext("Dicht van %(first)s t/m %(last)s") % days
    return gettext("Vandaag dicht") if last == today else gettext("Dicht t/m %(last)s") % days


def date_words(day: date) -> str:
    """Return the day of the week with its date."""
    return date_format(day, pgettext("notatie dag", "l j F"))


def days_words(span: Span) -> str:
    """Return the first day and the last one; of one day only that."""
    days = {"first": date_words(span.first), "last": date_words(span.last)}
    return days["first"] if span.first == span.last else gettext("%(first)s t/m %(last)s") % days


def day_words(day: date, today: date) -> str:
    """Return "vandaag", "morgen" or the day of the week with its date."""
    near = {0: gettext("vandaag"), 1: gettext("morgen")}
    return near.get((day - today).days) or date_words(day)


def time_words(moment: time) -> str:
    """Return a time as people write it: 9.00."""
    return time_format(moment, pgettext("notatie tijd", "G.i"))


def end_words(moment: time) -> str:
    """Return the time at which something ends: midnight is 24.00."""
    words = time_words(moment)
    return words if moment > time(0) else words.replace("0", "24", 1)

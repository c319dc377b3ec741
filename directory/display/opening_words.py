"""What we say about opening hours: short sentences for a card and the lines of a week."""

from datetime import date, datetime, time, timedelta

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext, pgettext

from directory.rules.opening import Closed, Open, Opening, Status, local

ALWAYS = timedelta(days=7)  # who is there for so long without a break is there day and night


def phone_words(status: Status, now: datetime) -> str:
    """Return when somebody answers the telephone; when that is unknown, what to do about it."""
    today = local(now).date()
    match status:
        case Open(opening):
            return _open_words(opening, local(now))
        case Closed(opening):
            return gettext("dicht, %(day)s vanaf %(time)s uur") % {
                "day": day_words(opening.start.date(), today),
                "time": time_words(opening.start.time()),
            }
    return gettext("Bel voor de openingstijden")


def walk_in_words(status: Status, now: datetime) -> str:
    """Return when people can walk in, without the place; nothing when that is unknown."""
    match status:
        case Open(opening):
            return _open_words(opening, local(now))
        case Closed(opening):
            return gettext("%(day)s %(from)s–%(until)s") % {
                "day": day_words(opening.start.date(), local(now).date()),
                "from": time_words(opening.start.time()),
                "until": end_words(opening.end.time()),
            }
    return ""


def _open_words(opening: Opening, now: datetime) -> str:
    if opening.end - now > ALWAYS:
        return gettext("dag en nacht open")
    last = (opening.end - timedelta(microseconds=1)).date()
    until = {"day": day_words(last, now.date()), "time": end_words(opening.end.time())}
    if last == now.date():
        return gettext("nu open tot %(time)s uur") % until
    return gettext("nu open tot %(day)s %(time)s uur") % until


def day_words(day: date, today: date) -> str:
    """Return "vandaag", "morgen" or the day of the week with its date."""
    near = {0: gettext("vandaag"), 1: gettext("morgen")}
    return near.get((day - today).days) or date_format(day, pgettext("notatie dag", "l j F"))


def time_words(moment: time) -> str:
    """Return a time as people write it: 9.00."""
    return time_format(moment, pgettext("notatie tijd", "G.i"))


def end_words(moment: time) -> str:
    """Return the time at which something ends: midnight is 24.00."""
    words = time_words(moment)
    return words if moment > time(0) else words.replace("0", "24", 1)

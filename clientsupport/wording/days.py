"""By when something has to be done, or since when it waits, as colleagues say it to each other."""

from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext

DAY = timedelta(days=1)
NEAR = 6  # days: of these the name of the weekday says which one it is


def by_when(due: date, today: date) -> str:
    """Say until when there is time: "te laat sinds gisteren", "vandaag", "voor vrijdag"."""
    if due < today:
        return gettext("te laat sinds %(day)s") % {"day": day_in_words(due, today)}
    if due <= today + DAY:
        return day_in_words(due, today)
    return gettext("voor %(day)s") % {"day": day_in_words(due, today)}


def since_when(since: date, today: date) -> str:
    """Say how long something waits already: "sinds vandaag", "sinds dinsdag"."""
    return gettext("sinds %(day)s") % {"day": day_in_words(since, today)}


def day_in_words(day: date, today: date) -> str:
    """Return "gisteren", "vandaag", "morgen", a weekday close by, or the date."""
    close = {-1: gettext("gisteren"), 0: gettext("vandaag"), 1: gettext("morgen")}
    distance = (day - today).days
    if distance in close:
        return close[distance]
    if abs(distance) <= NEAR:
        return date_format(day, "l")
    return date_format(day, "j F" if day.year == today.year else "j F Y")

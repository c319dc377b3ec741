"""What exceptions to the opening hours need before residents may see them. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from directory.listing.content import EVERYTHING, ExceptionContent, OfferContent
from directory.listing.gap import Gap
from directory.listing.hour_gaps import closing_refused
from directory.listing.words import date_words

AHEAD = timedelta(days=366)  # what somebody plans for later is more often a wrong year
BEHIND = timedelta(days=366)  # and so is what began earlier than this and still goes on
DAY = timedelta(days=1)
START_OF_DAY, END_OF_DAY = "00:00", "24:00"


def exception_gaps(content: OfferContent, today: date) -> Iterator[Gap]:
    """Yield what is missing or wrong in the exceptions, each at its field."""
    known = {EVERYTHING, "", *(place.key for place in content.locations)}
    sound = []
    for number, other in enumerate(content.exceptions):
        found = list(_of_exception(f"exceptions-{number}", other, known, today))
        yield from found
        if not found:
            sound.append((number, other))
    told = set()
    for (_first, one), (number, other) in combinations(sound, 2):
        if number not in told and (day := _contradicted_on(one, other)):
            told.add(number)
            words = gettext("Voor %(day)s staat er al iets anders. Kies wat klopt.")
            yield Gap(f"exceptions-{number}-first_day", words % {"day": date_words(day)})


def day_refused(day: date, today: date) -> str:
    """Return why this is no day for an exception; "" when it is."""
    if day < today:
        words = gettext("%(day)s is voorbij. Kies een latere dag, of haal dit weg.")
        return words % {"day": date_words(day)}
    if day > today + AHEAD:
        words = gettext("%(day)s is te ver weg. Kies een eerdere dag, uiterlijk %(last)s.")
        return words % {"day": date_words(day), "last": date_words(today + AHEAD)}
    return ""


def beginning_refused(day: date, today: date) -> str:
    """Return why what goes on until today or later did not begin on this day; "" when it may."""
    if day >= today - BEHIND:
        return ""
    words = gettext("%(day)s is lang geleden. Klopt dat jaar? Kies %(first)s of later.")
    return words % {"day": date_words(day), "first": date_words(today - BEHIND)}


def _of_exception(
    prefix: str, other: ExceptionContent, known: set[str], today: date
) -> Iterator[Gap]:
    if other.location not in known:
        yield Gap(f"{prefix}-location", _("Kies waarvoor dit is."))
    if not other.first_day:
        yield Gap(f"{prefix}-first_day", _("Vul de dag in."))
    elif other.ends < other.first_day:
        yield Gap(f"{prefix}-last_day", _("De laatste dag ligt vóór de eerste."))
    elif why := day_refused(date.fromisoformat(other.ends), today):
        yield Gap(f"{prefix}-{'last_day' if other.last_day else 'first_day'}", why)
    elif why := beginning_refused(date.fromisoformat(other.first_day), today):
        yield Gap(f"{prefix}-first_day", why)
    yield from _times(prefix, other)


def _times(prefix: str, other: ExceptionContent) -> Iterator[Gap]:
    if other.is_closed and (other.opens or other.closes):
        yield Gap(f"{prefix}-is_closed", _("Dicht, of andere tijden? Kies wat klopt."))
    elif other.is_closed:
        return
    elif not other.opens and not other.closes:
        yield Gap(f"{prefix}-is_closed", _("Kies ‘dicht’, of vul de andere tijden in."))
    elif not other.opens:
        yield Gap(f"{prefix}-opens", _("Vul in vanaf hoe laat."))
    elif not other.closes:
        yield Gap(f"{prefix}-closes", _("Vul in tot hoe laat."))
    elif why := closing_refused(other.opens, other.closes):
        yield Gap(f"{prefix}-closes", why)
    elif other.location == EVERYTHING:
        yield Gap(f"{prefix}-location", _("Kies waarvoor deze andere tijden zijn."))


def _contradicted_on(one: ExceptionContent, other: ExceptionContent) -> date | None:
    """Return the first day of which two exceptions say different things at the same moment.

    Only two times that do not meet, after midnight neither, stand beside each other. What is closed
    is closed from the day itself: the night before ends in it, as `directory.rules.opening` says.
    """
    if one.location != other.location and EVERYTHING not in (one.location, other.location):
        return None
    if one.is_closed or other.is_closed:
        return _whole(one).meets_on(_whole(other))
    days = (mine.meets_on(theirs) for mine in _parts(one) for theirs in _parts(other))
    return min(filter(None, days), default=None)


@dataclass(frozen=True, slots=True)
class _Part:
    """What of an exception lies within one day, on each of some days; times are HH:MM."""

    first: date
    last: date
    opens: str = START_OF_DAY
    until: str = END_OF_DAY

    def meets_on(self, other: "_Part") -> date | None:
        """Return the first day on which both hold at the same moment."""
        day = max(self.first, other.first)
        is_same_day = day <= min(self.last, other.last)
        is_same_time = max(self.opens, other.opens) < min(self.until, other.until)
        return day if is_same_day and is_same_time else None


def _whole(other: ExceptionContent) -> _Part:
    return _Part(date.fromisoformat(other.first_day), date.fromisoformat(other.ends))


def _parts(other: ExceptionContent) -> Iterator[_Part]:
    """Yield what lies on the days themselves, and what goes on after midnight."""
    days, is_within_day = _whole(other), other.closes > other.opens
    until = other.closes if is_within_day else END_OF_DAY
    yield replace(days, opens=other.opens, until=until)
    if not is_within_day:  # until midnight itself nothing is left
        yield _Part(days.first + DAY, days.last + DAY, until=other.closes)

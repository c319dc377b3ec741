"""What exceptions to the opening hours need before residents may see them. Pure."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from directory.listing.content import EVERYTHING, ExceptionContent, OfferContent
from directory.listing.gap import Gap
from directory.listing.hour_gaps import closing_refused

AHEAD = timedelta(days=366)  # what somebody plans for later is more often a wrong year
END_OF_DAY = "24:00"


def exception_gaps(content: OfferContent, today: date) -> Iterator[Gap]:
    """Yield what is missing or wrong in the exceptions, each at its field."""
    known = {EVERYTHING, "", *(place.key for place in content.locations)}
    sound = []
    for number, other in enumerate(content.exceptions):
        found = list(_of_exception(f"exceptions-{number}", other, known, today))
        yield from found
        if not found:
            sound.append((number, other))
    for (_first, one), (number, other) in combinations(sound, 2):
        if _contradict(one, other):
            words = gettext("Voor %(day)s staat er al iets anders. Kies wat klopt.")
            day = _date_words(date.fromisoformat(max(one.first_day, other.first_day)))
            yield Gap(f"exceptions-{number}-first_day", words % {"day": day})
            return


def day_refused(day: date, today: date) -> str:
    """Return why this is no day for an exception; "" when it is."""
    if day < today:
        words = gettext("%(day)s is voorbij. Kies een latere dag, of haal dit weg.")
        return words % {"day": _date_words(day)}
    if day > today + AHEAD:
        words = gettext("%(day)s is te ver weg. Kies een eerdere dag, uiterlijk %(last)s.")
        return words % {"day": _date_words(day), "last": _date_words(today + AHEAD)}
    return ""


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


def _contradict(one: ExceptionContent, other: ExceptionContent) -> bool:
    """Tell whether two exceptions say different things of the same moment.

    Only two times on one day that do not meet stand beside each other.
    """
    is_same_day = one.first_day <= other.ends and other.first_day <= one.ends
    is_same_thing = one.location == other.location or EVERYTHING in (one.location, other.location)
    if not (is_same_day and is_same_thing):
        return False
    if one.is_closed or other.is_closed:
        return True
    return max(one.opens, other.opens) < min(_until(one), _until(other))


def _until(other: ExceptionContent) -> str:
    """Return until when on the day itself."""
    return other.closes if other.closes > other.opens else END_OF_DAY


def _date_words(day: date) -> str:
    return date_format(day, pgettext("notatie datum", "j F Y"))

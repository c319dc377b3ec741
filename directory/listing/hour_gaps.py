"""What opening hours need before residents may see them. Pure: see `directory.listing.gaps`."""

from collections.abc import Iterator
from datetime import date, time
from itertools import combinations

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from directory.listing.content import HoursContent, OfferContent, calls
from directory.listing.gap import Gap
from directory.listing.words import days_words
from directory.rules.opening import Hours
from directory.rules.overlap import is_too_long_a_night, overlaps


def hour_gaps(content: OfferContent) -> Iterator[Gap]:
    """Yield what is missing or wrong in the hours, each at its field."""
    known = {place.key for place in content.locations}
    sound = []
    for number, hours in enumerate(content.hours):
        found = list(_of_hours(f"hours-{number}", hours, known))
        yield from found
        if not found:
            sound.append((number, hours))
    yield from _overlaps(sound)
    if content.phone and not calls(content.hours) and not content.has_no_fixed_hours:
        yield Gap("has_no_fixed_hours", _("Vul in wanneer mensen kunnen bellen, of kies dit."))


def closing_refused(opens: str, closes: str) -> str | Promise:
    """Return why nobody is believed to be there between these times, both HH:MM; else ""."""
    if closes == opens != "00:00":
        return _("‘Van’ en ‘tot’ zijn gelijk. Bent u er dag en nacht? Vul dan 0:00 tot 0:00 in.")
    if is_too_long_a_night(time.fromisoformat(opens), time.fromisoformat(closes)):
        return _(
            "‘Tot’ is eerder dan ‘van’. Gaat het ’s nachts door, en zo lang? "
            "Maak er dan losse tijden van: tot 0:00, en de volgende dag vanaf 0:00."
        )
    return ""


def _of_hours(prefix: str, hours: HoursContent, known: set[str]) -> Iterator[Gap]:
    if hours.location and hours.location not in known:
        yield Gap(f"{prefix}-location", _("Kies waarvoor deze tijd is."))
    if not hours.weekdays:
        yield Gap(f"{prefix}-weekdays", _("Kies de dagen."))
    if not hours.opens:
        yield Gap(f"{prefix}-opens", _("Vul in vanaf hoe laat."))
    if not hours.closes:
        yield Gap(f"{prefix}-closes", _("Vul in tot hoe laat."))
    elif hours.opens and (why := closing_refused(hours.opens, hours.closes)):
        yield Gap(f"{prefix}-closes", why)
    if hours.valid_from and hours.valid_until and hours.valid_until < hours.valid_from:
        yield Gap(f"{prefix}-valid_until", _("De laatste dag ligt vóór de eerste."))


def _overlaps(sound: list[tuple[int, HoursContent]]) -> Iterator[Gap]:
    """Say it once at the later of two rows, however many of their days overlap."""
    told = set()
    for (_first, one), (number, other) in combinations(sound, 2):
        if number not in told and one.location == other.location and _meet(one, other):
            told.add(number)
            said = {"days": days_words(one.weekdays), "times": f"{one.opens}–{one.closes}"}
            words = gettext("Deze tijd valt samen met %(days)s %(times)s. Kies een andere.")
            yield Gap(f"hours-{number}-opens", words % said)


def _meet(one: HoursContent, other: HoursContent) -> bool:
    return any(overlaps(mine, theirs) for mine in _as_hours(one) for theirs in _as_hours(other))


def _as_hours(hours: HoursContent) -> list[Hours]:
    """Return what the rules of opening hours reckon with, of a row that has no gap."""
    return [
        Hours(
            weekday=weekday,
            opens=time.fromisoformat(hours.opens),
            closes=time.fromisoformat(hours.closes),
            occurrence=hours.occurrence,
            valid_from=_day(hours.valid_from),
            valid_until=_day(hours.valid_until),
        )
        for weekday in hours.weekdays
    ]


def _day(words: str) -> date | None:
    return date.fromisoformat(words) if words else None

"""What is needed before residents may see an offer. Pure: every gap names the field to fill.

A field is the name it has in the form of the offer: `phone`, `locations-0-name`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from itertools import combinations

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.wording import phones
from directory.enums import Channel
from directory.facts.fact import Kind
from directory.facts.table import FACTS
from directory.listing.content import HoursContent, OfferContent, calls
from directory.rules.opening import Hours, overlaps

POSTCODE = re.compile(r"^[1-9]\d{3} ?[A-Za-z]{2}$")
valid_url = URLValidator(schemes=["http", "https"])


@dataclass(frozen=True)
class Gap:
    """Something that is missing or cannot be right, and the field where it is put right."""

    field: str
    words: str | Promise


NOBODY_READS = Gap(
    "takes_requests",
    _(
        "Bij deze organisatie kan nog niemand vragen lezen. Zet dit uit, of nodig iemand uit. "
        "Die moet inloggen met een tweede stap."
    ),
)


def gaps(content: OfferContent, *, is_read: bool) -> list[Gap]:
    """Return what keeps this content from being published, in the order of the form.

    `content` is settled: rows are numbered as they stand in it. `is_read`: somebody at the provider
    can read questions (`Provider.has_reader`).
    """
    rules = (_unsaid, _reach, _locations, _hours)
    found = [gap for rule in rules for gap in rule(content)]
    return found if is_read or not content.takes_requests else [*found, NOBODY_READS]


def _unsaid(content: OfferContent) -> Iterator[Gap]:
    for fact in FACTS:
        field = fact.fields[0]  # of a text: the Dutch one
        said = content.texts.get(field) if fact.kind is Kind.TEXT else getattr(content, fact.name)
        if fact.missing and said in (None, "", ()):
            yield Gap(field, fact.missing)


def _reach(content: OfferContent) -> Iterator[Gap]:
    walks_in = any(hours.location for hours in content.hours)
    if not (content.phone or content.email or content.website or walks_in):
        yield Gap("phone", _("Vul minstens één manier in om u te bereiken."))
        return
    if Channel.PHONE in content.channels and not content.phone:
        yield Gap("phone", _("Mensen kunnen u bellen, staat er. Vul dan het nummer in."))
    if Channel.EMAIL in content.channels and not content.email:
        yield Gap("email", _("Mensen kunnen u mailen, staat er. Vul dan het adres in."))
    if content.phone and phones.read(content.phone) is None:
        yield Gap("phone", phones.REFUSED)
    if content.email and not _passes(validate_email, content.email):
        yield Gap("email", _("Dit is geen e-mailadres. Bijvoorbeeld: naam@organisatie.nl."))
    if content.website and not _passes(valid_url, content.website):
        yield Gap("website", _("Dit is geen webadres. Bijvoorbeeld: https://organisatie.nl."))


def _locations(content: OfferContent) -> Iterator[Gap]:
    for number, place in enumerate(content.locations):
        if not place.name:
            yield Gap(f"locations-{number}-name", _("Geef deze locatie een naam."))
        if not place.is_private and not place.town:
            yield Gap(f"locations-{number}-town", _("Vul de plaats van deze locatie in."))
        if place.postcode and not POSTCODE.match(place.postcode):
            yield Gap(f"locations-{number}-postcode", _("Een postcode ziet er zo uit: 3511 AB."))


def _hours(content: OfferContent) -> Iterator[Gap]:
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


def _of_hours(prefix: str, hours: HoursContent, known: set[str]) -> Iterator[Gap]:
    if hours.location and hours.location not in known:
        yield Gap(f"{prefix}-location", _("Kies waarvoor deze tijd is."))
    if not hours.weekdays:
        yield Gap(f"{prefix}-weekdays", _("Kies de dagen."))
    if not hours.opens:
        yield Gap(f"{prefix}-opens", _("Vul in vanaf hoe laat."))
    if not hours.closes:
        yield Gap(f"{prefix}-closes", _("Vul in tot hoe laat."))
    elif hours.closes != "00:00" and hours.closes <= hours.opens:
        yield Gap(f"{prefix}-closes", _("‘Tot’ moet later zijn dan ‘van’."))
    if hours.valid_from and hours.valid_until and hours.valid_until < hours.valid_from:
        yield Gap(f"{prefix}-valid_until", _("De laatste dag ligt vóór de eerste."))


def _overlaps(sound: list[tuple[int, HoursContent]]) -> Iterator[Gap]:
    """Say it at the second of two rows, however many of their days overlap."""
    for (_first, one), (number, other) in combinations(sound, 2):
        if one.location == other.location and any(
            overlaps(mine, theirs) for mine in _as_hours(one) for theirs in _as_hours(other)
        ):
            yield Gap(f"hours-{number}-opens", _("Deze tijd valt samen met een andere."))
            return


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


def _passes(validator: Callable[[str], None], value: str) -> bool:
    try:
        validator(value)
    except ValidationError:
        return False
    return True

"""What is needed before residents may see an offer. Pure: every gap names the field to fill.

A field is the name it has in the form of the offer: `phone`, `locations-0-name`.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.translation import gettext_lazy as _

from clientsupport.wording import phones
from directory.enums import Channel
from directory.facts.fact import Kind
from directory.facts.table import FACTS
from directory.listing.content import OfferContent
from directory.listing.exception_gaps import exception_gaps
from directory.listing.gap import Gap
from directory.listing.hour_gaps import hour_gaps
from directory.listing.rows import Row, added, rows_of

POSTCODE = re.compile(r"^[1-9]\d{3} ?[A-Za-z]{2}$")
valid_url = URLValidator(schemes=["http", "https"])


NOBODY_READS = Gap(
    "takes_requests",
    _(
        "Bij deze organisatie kan nog niemand vragen lezen. Zet dit uit, of nodig iemand uit. "
        "Die moet inloggen met een tweede stap."
    ),
)


def gaps(content: OfferContent, *, today: date, is_read: bool) -> list[Gap]:
    """Return what keeps this content from being published, in the order of the form.

    `content` is settled: rows are numbered as they stand in it. `is_read`: somebody at the provider
    can read questions (`Provider.has_reader`).
    """
    rules = (_unsaid, _reach, _locations, hour_gaps)
    found = [gap for rule in rules for gap in rule(content)]
    found += exception_gaps(content, today)
    return found if is_read or not content.takes_requests else [*found, NOBODY_READS]


def gaps_of_row(content: OfferContent, kind: str, row: Row, *, today: date) -> list[Gap]:
    """Return what is wrong with one more row of settled content, by the name of its own field."""
    prefix = f"{kind}-{len(rows_of(content, kind))}-"
    found = gaps(added(content, kind, row), today=today, is_read=True)
    own = [gap for gap in found if gap.field.startswith(prefix)]
    return [Gap(gap.field.removeprefix(prefix), gap.words) for gap in own]


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


def _passes(validator: Callable[[str], None], value: str) -> bool:
    try:
        validator(value)
    except ValidationError:
        return False
    return True

"""How people reach an offer now: display shape, so that templates hold no logic."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext

from directory.display.labels import labels
from directory.display.opening_words import phone_words, walk_in_words
from directory.enums import Channel, HourKind
from directory.models import Location, Offer
from directory.rules.freshness import WAITING_KEPT
from directory.rules.opening import Closed, Open, Status, Unknown, status

ON_BUTTONS = {Channel.PHONE, Channel.EMAIL}  # these have a button of their own


@dataclass(frozen=True)
class Reach:
    """How to reach an offer now. What is not known is empty."""

    phone: str = ""
    is_answering: bool = False  # somebody picks up the telephone now
    walk_in: str = ""
    is_walk_in_open: bool = False
    access: tuple[str, ...] = ()  # to the place of that walk-in hour
    ways: tuple[str, ...] = ()  # besides calling, mailing and a walk-in hour that is told


def reach(offer: Offer, now: datetime) -> Reach:
    """Return how to reach an offer read with `with_card_facts`.

    Hours are told of a checked offer only: nobody has looked whether the others are right.
    """
    if not offer.is_checked:
        return Reach(ways=_ways(offer, ON_BUTTONS))
    calling = _status(offer, HourKind.PHONE, now)
    walking_in = _status(offer, HourKind.WALK_IN, now)
    walk_in = _walk_in(offer, walking_in, now)
    return Reach(
        phone=capfirst(phone_words(calling, now)) if offer.phone else "",
        is_answering=bool(offer.phone) and isinstance(calling, Open),
        walk_in=walk_in,
        is_walk_in_open=isinstance(walking_in, Open),
        access=tuple(_access(_location(offer, walking_in))),
        ways=_ways(offer, ON_BUTTONS | {Channel.WALK_IN} if walk_in else ON_BUTTONS),
    )


def response_words(offer: Offer) -> str:
    """Return how soon they answer; nothing when that is unknown."""
    if offer.response_days is None:
        return ""
    if offer.response_days == 0:
        return gettext("meestal dezelfde dag")
    return ngettext(
        "meestal binnen %(days)s werkdag", "meestal binnen %(days)s werkdagen", offer.response_days
    ) % {"days": offer.response_days}


def waiting_words(offer: Offer, today: date) -> str:
    """Return how long people wait; nothing when that is unknown or was noted too long ago."""
    noted, weeks = offer.waiting_noted_on, offer.waiting_weeks
    if noted is None or weeks is None or today - noted > WAITING_KEPT:
        return ""
    if weeks == 0:
        return gettext("geen wachttijd")
    return ngettext("ongeveer %(weeks)s week", "ongeveer %(weeks)s weken", weeks) % {"weeks": weeks}


def place_words(offer: Offer, location: Location | None) -> str:
    """Return where to walk in; None is a location that is secret."""
    if location:
        return ", ".join(filter(None, [location.name, location.town]))
    if offer.phone:
        return gettext("op een geheim adres; bel voor de plek")
    return gettext("op een geheim adres")


def public_locations(offer: Offer) -> dict[int | None, Location]:
    """Return the locations that are not secret, by key."""
    return {place.pk: place for place in offer.locations.all() if not place.is_private}


def _status(offer: Offer, kind: HourKind, now: datetime) -> Status:
    hours = [hour.as_hours() for hour in offer.opening_hours.all() if hour.kind == kind]
    return status(hours, now) if hours else Unknown()  # else it looks for one on sixty days


def _walk_in(offer: Offer, found: Status, now: datetime) -> str:
    if not (words := walk_in_words(found, now)):
        return ""
    return capfirst(f"{words}, {place_words(offer, _location(offer, found))}")


def _location(offer: Offer, found: Status) -> Location | None:
    """Return the place of an opening; None when it is secret."""
    match found:
        case Open(opening) | Closed(opening):
            return public_locations(offer).get(opening.place)
    return None


def _access(location: Location | None) -> Iterator[str]:
    if location and location.has_step_free_access:
        yield gettext("zonder drempels")
    if location and location.has_accessible_toilet:
        yield gettext("aangepast toilet")


def _ways(offer: Offer, told: set[Channel]) -> tuple[str, ...]:
    left = set(offer.channels) - told
    return tuple(name for channel, name in labels(Channel).items() if channel in left)

"""How people reach an offer now: display shape, so that templates hold no logic."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils.text import capfirst
from django.utils.translation import gettext

from directory.display.labels import labels
from directory.display.opening_words import near, phone_words, walk_in_words
from directory.enums import Channel, HourKind
from directory.models import Location, Offer
from directory.rules.opening import Closed, Open, Status, Timetable, Unknown, status

BESIDE = 40  # characters that find room beside the button to call
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

    @property
    def is_below(self) -> bool:
        """Whether what is said of the telephone stands below the button to call."""
        return len(self.phone) > BESIDE


def reach(offer: Offer, now: datetime) -> Reach:
    """Return how to reach an offer read with `with_card_facts`.

    Hours are told of a checked offer only: nobody has looked whether the others are right.
    """
    if not offer.is_checked:
        return Reach(ways=_ways(offer, ON_BUTTONS))
    phone, places = offer.timetable(HourKind.PHONE), offer.timetable(HourKind.WALK_IN)
    calling, walking_in = _status(phone, now), _status(places, now)
    walk_in = _walk_in(offer, walking_in, walk_in_words(walking_in, now, near(places, now)))
    return Reach(
        phone=capfirst(phone_words(calling, now, near(phone, now))) if offer.phone else "",
        is_answering=bool(offer.phone) and isinstance(calling, Open),
        walk_in=walk_in,
        is_walk_in_open=isinstance(walking_in, Open),
        access=tuple(_access(_location(offer, walking_in))),
        ways=_ways(offer, ON_BUTTONS | {Channel.WALK_IN} if walk_in else ON_BUTTONS),
    )


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


def _status(timetable: Timetable, now: datetime) -> Status:
    return status(timetable, now) if timetable else Unknown()  # else it looks on sixty days


def _walk_in(offer: Offer, found: Status, words: str) -> str:
    if not words or isinstance(found, Unknown):
        return capfirst(words)
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

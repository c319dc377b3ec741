"""Makers of what tells how to reach an offer: locations, hours, declarations."""

from datetime import date, time
from typing import Any

from directory.enums import HourKind
from directory.models import (
    IndependenceDeclaration,
    Location,
    Offer,
    OpeningException,
    OpeningHour,
    Provider,
)


def make_location(offer: Offer, **facts: Any) -> Location:
    """Store a public location; what is not given is unsurprising."""
    defaults = {"name": "bibliotheek", "street": "Plein 1", "town": "Utrecht"}
    return Location.objects.create(offer=offer, **{**defaults, **facts})


def make_hour(offer: Offer, weekday: int, opens: str, closes: str, **facts: Any) -> OpeningHour:
    """Store hours, given as "9:00"; with a location to walk in, else to call."""
    kind = HourKind.WALK_IN if facts.get("location") else HourKind.PHONE
    return OpeningHour.objects.create(
        **{"offer": offer, "kind": kind, "weekday": weekday, **facts},
        opens=clock(opens),
        closes=clock(closes),
    )


def make_office_hours(offer: Offer, opens: str = "9:00", closes: str = "17:00") -> None:
    """Let somebody answer the telephone on every working day."""
    for weekday in range(1, 6):
        make_hour(offer, weekday, opens, closes)


def make_exception(
    owner: Offer | Provider, first: date, last: date | None = None, span: str = "", **facts: Any
) -> OpeningException:
    """Store that an offer or a whole organisation is closed, or there at a span as "9:00-12:00".

    It is about everything, or with a location about walking in there; times are of the telephone.
    """
    opens, closes = map(clock, span.split("-")) if span else (None, None)
    kind = HourKind.WALK_IN if facts.get("location") else HourKind.PHONE if span else ""
    whose = {"offer": owner} if isinstance(owner, Offer) else {"provider": owner}
    return OpeningException.objects.create(
        **{**whose, "kind": kind, **facts},
        first_day=first,
        last_day=last or first,
        opens=opens,
        closes=closes,
    )


def make_declaration(provider: Provider, **facts: Any) -> IndependenceDeclaration:
    """Store a declaration in which all that is not given is unknown."""
    defaults = {"declared_on": date(2026, 3, 3)}
    return IndependenceDeclaration.objects.create(provider=provider, **{**defaults, **facts})


def clock(words: str) -> time:
    """Return the time that "9:00" says."""
    hour, minute = words.split(":")
    return time(int(hour), int(minute))

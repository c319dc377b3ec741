"""How people reach an example: channels, languages, waiting, locations and opening hours."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from clientsupport.demo.examples.sampling import maybe, number, one, some
from clientsupport.demo.examples.who import Example
from directory.enums import Channel, HourKind, Occurrence, ProviderKind, SpokenLanguage, Weekday
from directory.models import Location, Municipality, Offer, OpeningException, OpeningHour

PHONE = "088 000 00 00"
BUILDINGS = ["Bibliotheek", "Wijkcentrum", "Gezondheidscentrum", "Buurthuis", "Gemeentehuis"]
ACCESS = ["", "", "Er is een lift.", "De deur gaat vanzelf open.", "Blindengeleidehonden welkom."]
OFTEN = [Channel.EMAIL, Channel.HOME, Channel.OFFICE]
SELDOM = [Channel.CHAT, Channel.VIDEO, Channel.WHATSAPP]
PRIVATE = 40  # one location in so many is a secret address
# One example in so many …
ON_HOLIDAYS = 9  # answers the telephone on holidays too
ALWAYS = 4  # of those for the whole country answers it day and night
DIFFERENT = 4  # is closed or there at other times on some days to come
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = list(Weekday)[:6]


@dataclass(frozen=True)
class Slot:
    """A time in the week, or on one of these days in the month."""

    day: Weekday
    opens: time
    closes: time
    occurrence: Occurrence = Occurrence.EVERY


def _on(opens: str, closes: str, *days: Weekday) -> list[Slot]:
    return [Slot(day, time.fromisoformat(opens), time.fromisoformat(closes)) for day in days]


def _monthly(occurrence: Occurrence, slots: list[Slot]) -> list[Slot]:
    return [replace(slot, occurrence=occurrence) for slot in slots]


WORKING_DAYS = (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
PHONE_HOURS = [
    _on("09:00", "17:00", *WORKING_DAYS),
    _on("08:30", "12:30", *WORKING_DAYS),
    _on("09:00", "12:00", *WORKING_DAYS) + _on("13:00", "16:30", *WORKING_DAYS),
    _on("10:00", "15:00", TUESDAY, THURSDAY) + _on("18:30", "20:30", WEDNESDAY),
    [],  # call for hours
]
WALK_IN_HOURS = [
    _on("10:00", "12:00", TUESDAY),
    _on("13:30", "15:30", MONDAY, THURSDAY),
    _on("09:30", "11:30", WEDNESDAY, FRIDAY),
    _on("10:00", "12:00", MONDAY) + _monthly(Occurrence.FIRST, _on("19:00", "21:00", THURSDAY)),
    _monthly(Occurrence.LAST, _on("10:00", "12:00", FRIDAY)),
    _monthly(Occurrence.SECOND, _on("11:00", "13:00", SATURDAY)),
    _monthly(Occurrence.FIRST, _on("14:00", "16:00", TUESDAY))
    + _monthly(Occurrence.THIRD, _on("14:00", "16:00", TUESDAY)),
    [],
]


def facts(example: Example, *, today: date) -> dict[str, Any]:
    """Return what the offer says about contact; some of it is unknown."""
    slug = example.slug
    channels = _channels(example)
    waiting = one([None, None, 0, 1, 2, 3, 5, 8], "waiting", slug)
    noted = None if waiting is None else today - timedelta(days=number("noted", slug, 20))
    return {
        "phone": PHONE,
        "email": f"{slug[:50].strip('-')}@voorbeeld.example" if Channel.EMAIL in channels else "",
        "channels": channels,
        "languages": _languages(slug),
        "has_interpreter": maybe("interpreter", slug),
        "has_lived_experience": example.kind is ProviderKind.EXPERTS or maybe("lived", slug),
        "response_days": one([None, 1, 1, 2, 3, 5], "response", slug),
        "waiting_weeks": waiting,
        "waiting_noted_on": noted,
        "takes_requests": example.is_general or number("requests", slug, 3) == 0,
    }


def _channels(example: Example) -> list[Channel]:
    slug = example.slug
    walk_in = [Channel.WALK_IN] if _walk_in_hours(example) else []
    often, seldom = some(OFTEN, 70, "often", slug), some(SELDOM, 25, "seldom", slug)
    return [Channel.PHONE, *often, *walk_in, *seldom]


def _languages(slug: str) -> list[SpokenLanguage]:
    dutch, english, *others = SpokenLanguage
    return [dutch, *some([english], 60, "english", slug), *some(others, 9, "languages", slug)]


def location(example: Example, offer: Offer) -> Location | None:
    """Return where people can come, near the middle of the municipality; not each has one."""
    slug, town = example.slug, example.area
    if not isinstance(town, Municipality) or not _has_place(slug):
        return None
    is_private = _is_private(slug)
    building = "Opvang" if is_private else one(BUILDINGS, "building", slug)
    return Location(
        offer=offer,
        name=f"Voorbeeld {building} {town.name}",
        street=f"Voorbeeldstraat {1 + number('house', slug, 99)}",
        town=town.name,
        latitude=_near(town.latitude, "latitude", slug),
        longitude=_near(town.longitude, "longitude", slug),
        has_step_free_access=maybe("step-free", slug),
        has_accessible_toilet=maybe("toilet", slug),
        accessibility=one(ACCESS, "access", slug),
        is_private=is_private,
    )


def _has_place(slug: str) -> bool:
    return number("location", slug, 10) < 7


def _is_private(slug: str) -> bool:
    return number("private", slug, PRIVATE) == 0


def _near(degrees: float | None, what: str, slug: str) -> float:
    """Return a point at most about a kilometre away."""
    return round((degrees or 0) + (number(what, slug, 181) - 90) / 10_000, 4)


def opening_hours(example: Example, offer: Offer, place: Location | None) -> Iterator[OpeningHour]:
    """Yield when people can call, and when they can walk in where there is a place for it."""
    on_holidays = number("holidays", example.slug, ON_HOLIDAYS) == 0
    for slot in _phone_hours(example):
        yield _hour(offer, slot, kind=HourKind.PHONE, on_holidays=on_holidays)
    for slot in _walk_in_hours(example):
        yield _hour(offer, slot, kind=HourKind.WALK_IN, location=place)


def exceptions(example: Example, offer: Offer, *, today: date) -> Iterator[OpeningException]:
    """Yield the days to come on which an example is different: not each has them."""
    slug = example.slug
    if number("different days", slug, DIFFERENT) or not _phone_hours(example):
        return
    first = today + timedelta(days=number("first day", slug, 9))
    last = first + timedelta(days=one([0, 0, 1, 4, 11], "days", slug))
    days = {"offer": offer, "first_day": first, "last_day": last}
    if maybe("closed", slug):
        yield OpeningException(**days)
    else:
        yield OpeningException(
            **days,
            kind=HourKind.PHONE,
            opens=time(10),
            closes=one([time(12), time(15)], "to", slug),
        )


def _phone_hours(example: Example) -> list[Slot]:
    if example.area is None and number("day and night", example.slug, ALWAYS) == 0:
        return _on("00:00", "00:00", *Weekday)
    return one(PHONE_HOURS, "phone hours", example.slug)


def _walk_in_hours(example: Example) -> list[Slot]:
    slug = example.slug
    is_public = (
        isinstance(example.area, Municipality) and _has_place(slug) and not _is_private(slug)
    )
    return one(WALK_IN_HOURS, "walk-in hours", slug) if is_public else []


def _hour(offer: Offer, slot: Slot, **facts: Any) -> OpeningHour:
    return OpeningHour(
        offer=offer,
        weekday=slot.day,
        occurrence=slot.occurrence,
        opens=slot.opens,
        closes=slot.closes,
        **facts,
    )

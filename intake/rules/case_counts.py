"""What each case, contact, change of law and incident adds to the numbers of an overview. Pure.

`facts` are those that the triggers write down (`clientsupport.changes`): columns by name, days as
"2026-11-30". A number belongs to an organisation, a supporter (0: nobody) and a month; what runs
belongs to no month. Each is counted for the organisation as a whole too (`EVERYBODY`).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from clientsupport.working_days import working_days_left

Facts = Mapping[str, Any]
RUNNING = date(2000, 1, 1)  # the month of what is counted now, whenever it began
NOBODY, EVERYBODY = 0, -1
MISTAKE, OPEN, CLOSED = "mistake", "open", "closed"
# Working days until somebody answered; the norm is the first one (NZa protocol Wlz 2015).
RESPONSE_BANDS = ((2, "0-2"), (5, "3-5"), (10, "6-10"))
LONGER_RESPONSE = "11+"
LEAD_BANDS = ((7, "0-7"), (31, "8-31"), (92, "32-92"))  # days from the beginning to the end
LONGER_LEAD = "93+"
FAR = 60  # days after which nobody has to count working days


@dataclass(frozen=True, order=True)
class Place:
    """To whom and when a number belongs, and what it counts: `measure`, and which of them."""

    provider: int
    supporter: int
    month: date
    measure: str
    value: str


Counted = tuple[Place, int]


def counted(kind: str, facts: Facts | None) -> Iterator[Counted]:
    """Yield what a row of this kind adds while it holds these facts; None: it is not there."""
    if facts is not None and kind in COUNTERS:
        yield from COUNTERS[kind](facts)


def response_band(opened: date, answered: date) -> str:
    """Return in which band the working days lie that somebody waited for an answer."""
    if (answered - opened).days > FAR:
        return LONGER_RESPONSE
    return _band(abs(working_days_left(answered, opened)), RESPONSE_BANDS, LONGER_RESPONSE)


def lead_band(opened: date, closed: date) -> str:
    """Return in which band the days lie that a case ran."""
    return _band((closed - opened).days, LEAD_BANDS, LONGER_LEAD)


def _band(number: int, bands: tuple[tuple[int, str], ...], longer: str) -> str:
    return next((name for most, name in bands if number <= most), longer)


def _case(facts: Facts) -> Iterator[Counted]:
    if facts["state"] == MISTAKE:
        return
    opened = date.fromisoformat(facts["opened_on"])
    began = _at(facts, opened)
    yield from began("opened")
    for name in ("referrer", "contact_form", "channel", "language", "first_time", "age_band"):
        yield from began(name, facts[name] or "")
    yield from began("municipality", str(facts["municipality_id"] or ""))
    for name in ("domains", "groups"):
        for code in facts[name]:
            yield from began(name, code)
    if facts["first_response_on"]:
        answered = date.fromisoformat(facts["first_response_on"])
        yield from began("response", response_band(opened, answered))
    yield from _end(facts, opened)


def _end(facts: Facts, opened: date) -> Iterator[Counted]:
    """Yield what an end adds; what has none still runs."""
    if facts["state"] != CLOSED:
        yield from _at(facts, RUNNING)("running")
        return
    closed = date.fromisoformat(facts["closed_on"])
    ended = _at(facts, closed)
    yield from ended("closed")
    yield from ended("close_reason", facts["close_reason"])
    yield from ended("follow_on", facts["follow_on"])
    yield from ended("lead", lead_band(opened, closed))


def _contact(facts: Facts) -> Iterator[Counted]:
    if not facts["is_mistake"]:
        that_day = _at(facts, date.fromisoformat(facts["on"]))
        yield from that_day("contacts", facts["activity"])
        yield from that_day("minutes", facts["activity"], facts["minutes"])


def _period(facts: Facts) -> Iterator[Counted]:
    """Yield a law, and a change of law; the one with which a case begins is no change."""
    if facts["is_mistake"]:
        return
    began = _at(facts, date.fromisoformat(facts["starts_on"]))
    yield from began("law", str(facts["law_id"]))
    if facts["reason"] != "start":
        kept = {True: "kept", False: "not_kept", None: "unknown"}[facts["kept_supporter"]]
        yield from began("law_change", kept)
        if facts["why_not_kept"]:
            yield from began("not_kept", facts["why_not_kept"])


def _incident(facts: Facts) -> Iterator[Counted]:
    if not facts["is_mistake"]:
        yield from _at(facts, date.fromisoformat(facts["on"]))("incident", facts["kind"])


def _at(facts: Facts, day: date) -> Callable[..., Iterator[Counted]]:
    """Return what counts at this organisation, for this supporter, in the month of a day."""
    supporter = facts.get("supporter_id") or facts.get("by_id") or NOBODY
    provider, month = facts["provider_id"], day.replace(day=1)

    def count(measure: str, value: str = "", number: int = 1) -> Iterator[Counted]:
        for whose in (supporter, EVERYBODY):
            yield Place(provider, whose, month, measure, value), number

    return count


COUNTERS: Mapping[str, Callable[[Facts], Iterator[Counted]]] = {
    "case": _case,
    "contact": _contact,
    "period": _period,
    "incident": _incident,
}

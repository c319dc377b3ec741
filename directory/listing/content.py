"""Everything that an offer says, as one value: what a draft keeps, a form edits, a log compares.

Pure. A draft may be incomplete, so nearly everything may be empty; `directory.listing.gaps` says
what is missing before residents may see it. As JSON it is one flat dict of facts: keys are those
of `OfferContent.facts`, texts have a key per language (`title_nl`). What is one value stands in
`directory.facts.table`; here are the texts, and the structures of their own.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Self

from directory.facts.table import PLAIN, TEXT_KEYS, PlainFacts

Facts = dict[str, Any]  # a value of JSON per key

NAMES = tuple(fact.name for fact in PLAIN)
MOST_ROWS = 60  # locations of an offer, its opening hours, and the exceptions to them
EVERYTHING = "all"  # what an exception is about when it names no telephone and no location
NEW = "n"  # begins the key of a location that is not stored yet


@dataclass(frozen=True, kw_only=True)
class AreaContent:
    """An area: `code` is a CBS code, the slug of a region, or a province; "" for the country."""

    kind: str
    code: str = ""


@dataclass(frozen=True, kw_only=True)
class LocationContent:
    """A location; `key` is its primary key as text, or `n1`, `n2` … while it is not stored."""

    key: str
    name: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    has_step_free_access: bool | None = None
    has_accessible_toilet: bool | None = None
    accessibility: str = ""  # Dutch
    is_private: bool = False

    @property
    def is_empty(self) -> bool:
        return self == LocationContent(key=self.key)


@dataclass(frozen=True, kw_only=True)
class HoursContent:
    """The same time on several days; `location` is the key of a location, "" is by telephone.

    Times are `HH:MM`, days of the calendar ISO 8601, weekdays 1 (Monday) to 7; "" is not known.
    """

    location: str = ""
    weekdays: tuple[int, ...] = ()
    occurrence: int = 0
    opens: str = ""
    closes: str = ""
    valid_from: str = ""
    valid_until: str = ""
    on_holidays: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.weekdays or self.opens or self.closes)


@dataclass(frozen=True, kw_only=True)
class ExceptionContent:
    """Closed, or other times, on a day or the days up to `last_day` ("": that one day).

    `location` is EVERYTHING, the key of a location, or "" by telephone. Days and times as of hours.
    """

    location: str = EVERYTHING
    first_day: str = ""
    last_day: str = ""
    is_closed: bool = False
    opens: str = ""
    closes: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.first_day or self.last_day or self.is_closed or self.opens or self.closes)

    @property
    def ends(self) -> str:
        return self.last_day or self.first_day

    def is_over(self, today: date) -> bool:
        """Tell whether all its days are past; with its days in the wrong order none may be."""
        return bool(self.ends) and max(self.first_day, self.ends) < today.isoformat()


@dataclass(frozen=True, kw_only=True)
class OfferContent(PlainFacts):
    """What an offer says. Lists of codes are in no order; the facts hold them sorted."""

    texts: Mapping[str, str] = field(default_factory=dict)  # keys of TEXT_KEYS; none is empty
    areas: tuple[AreaContent, ...] = ()
    locations: tuple[LocationContent, ...] = ()
    hours: tuple[HoursContent, ...] = ()
    exceptions: tuple[ExceptionContent, ...] = ()

    @classmethod
    def from_facts(cls, facts: Facts) -> Self:
        """Return the content of facts; what is missing is empty, what is unknown is left out."""
        plain: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in facts.items()
            if key in NAMES
        }
        return cls(
            texts={key: facts[key] for key in TEXT_KEYS if facts.get(key)},
            areas=tuple(AreaContent(**area) for area in facts.get("areas", ())),
            locations=tuple(LocationContent(**place) for place in facts.get("locations", ())),
            hours=tuple(
                HoursContent(**{**hours, "weekdays": tuple(hours["weekdays"])})
                for hours in facts.get("hours", ())
            ),
            exceptions=tuple(ExceptionContent(**other) for other in facts.get("exceptions", ())),
            **plain,
        )

    @cached_property
    def facts(self) -> Facts:
        """Return the content as JSON holds it, to read only; the same content, the same facts."""
        return {
            **{key: self.texts.get(key, "") for key in TEXT_KEYS},
            **{name: sorted(v) if isinstance(v, tuple) else v for name, v in self._plain()},
            "areas": [{**vars(area)} for area in sorted(self.areas, key=_area_order)],
            "locations": [{**vars(place)} for place in sorted(self.locations, key=_place_order)],
            "hours": [
                {**vars(hours), "weekdays": sorted(hours.weekdays)}
                for hours in sorted(self.hours, key=_hours_order)
            ],
            "exceptions": [{**vars(o)} for o in sorted(self.exceptions, key=_exception_order)],
        }

    @cached_property
    def fingerprint(self) -> str:
        """A short text that differs when the content does; the same in every release."""
        words = json.dumps(_of_every_release(self.facts), sort_keys=True)
        return hashlib.sha256(words.encode()).hexdigest()[:16]

    def settled(self) -> Self:
        """Return it without empty rows, with codes and rows in their order."""
        hours = [hours for hours in self.hours if not hours.is_empty]
        codes: dict[str, Any] = {
            name: tuple(sorted(value)) for name, value in self._plain() if isinstance(value, tuple)
        }
        return replace(
            self,
            **codes,
            texts={key: self.texts[key] for key in TEXT_KEYS if self.texts.get(key)},
            areas=tuple(sorted(self.areas, key=_area_order)),
            locations=tuple(
                sorted((p for p in self.locations if not p.is_empty), key=_place_order)
            ),
            hours=tuple(sorted(map(_in_order, hours), key=_hours_order)),
            exceptions=tuple(
                sorted(
                    (_of_one_day(o) for o in self.exceptions if not o.is_empty),
                    key=_exception_order,
                )
            ),
            has_no_fixed_hours=self.has_no_fixed_hours and not calls(hours),
        )

    @property
    def free_key(self) -> str:
        """The key of a location that is not stored yet and that none here has."""
        numbers = [int(p.key.removeprefix(NEW)) for p in self.locations if p.key.startswith(NEW)]
        return f"{NEW}{max(numbers, default=0) + 1}"

    def without_past(self, today: date) -> Self:
        """Return it without the exceptions that are over."""
        left = tuple(o for o in self.exceptions if not o.is_over(today))
        return replace(self, exceptions=left)

    def _plain(self) -> Iterator[tuple[str, Any]]:
        return ((name, getattr(self, name)) for name in NAMES)


def calls(hours: Iterable[HoursContent]) -> bool:
    """Tell whether any of these hours say when somebody answers the telephone."""
    return any(not row.location for row in hours)


def _of_every_release(facts: Facts) -> Facts:
    """Return the facts without what earlier releases did not know, where that says nothing.

    What waits over a release, as a spreadsheet for its yes, still fits to what is stored.
    """
    hours = [{k: v for k, v in row.items() if k != "on_holidays" or v} for row in facts["hours"]]
    known = {key: value for key, value in facts.items() if key != "exceptions" or value}
    return {**known, "hours": hours}


def _area_order(area: AreaContent) -> tuple[str, str]:
    return area.kind, area.code


def _place_order(place: LocationContent) -> tuple[bool, int]:
    return place.key.startswith(NEW), int(place.key.removeprefix(NEW))


def _in_order(hours: HoursContent) -> HoursContent:
    return replace(hours, weekdays=tuple(sorted(hours.weekdays)))


def _of_one_day(other: ExceptionContent) -> ExceptionContent:
    return replace(other, last_day="") if other.last_day == other.first_day else other


def _exception_order(other: ExceptionContent) -> tuple[Any, ...]:
    """The first day first; a new row last."""
    return other.is_empty, other.first_day, other.location, other.opens, other.last_day


def _hours_order(hours: HoursContent) -> tuple[Any, ...]:
    """Telephone first, then per location by day and time; a new row last."""
    return hours.is_empty, hours.location, sorted(hours.weekdays), hours.occurrence, hours.opens

"""What facts say, in words: for the change log, the diff of a review and that of a spreadsheet.

Pure: what codes are called comes in as `Names`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from directory.enums import (
    AreaKind,
    Occurrence,
    OfferState,
    ProviderKind,
    Province,
    Weekday,
)
from directory.facts.fact import Kind
from directory.facts.table import FACTS, TAXONOMIES, TEXT_KEYS, TEXTS
from directory.listing.content import EVERYTHING, Facts

TEXT_LABELS = {text.name: text.label for text in TEXTS}
SAID = {fact.name: fact for fact in FACTS if fact.kind is not Kind.TEXT}
LABELS: Mapping[str, str | Promise] = {
    "state": _("stand"),
    **{name: fact.label for name, fact in SAID.items()},
    # Of the organisation itself.
    "name": _("naam"),
    "kind": _("soort"),
    "chamber_number": _("KvK-nummer"),
}
CHOICES = {
    "state": OfferState.choices,
    "kind": ProviderKind.choices,
    **{name: fact.choices for name, fact in SAID.items()},
}

# The database keeps no order of keys. What is not named here comes last, as it came.
ORDER = {
    key: place for place, key in enumerate(("name", "kind", *TEXT_KEYS, *SAID, "chamber_number"))
}


@dataclass(frozen=True)
class Names:
    """What codes are called, in the language of the page."""

    laws: Mapping[str, str] = field(default_factory=dict)
    target_groups: Mapping[str, str] = field(default_factory=dict)
    life_domains: Mapping[str, str] = field(default_factory=dict)
    municipalities: Mapping[str, str] = field(default_factory=dict)  # CBS code → name
    regions: Mapping[str, str] = field(default_factory=dict)  # slug → name
    places: Mapping[str, str] = field(default_factory=dict)  # key of a location → name
    ended: frozenset[tuple[str, str]] = frozenset()  # list and code of terms that are switched off

    def of_terms(self, taxonomy: str) -> Mapping[str, str]:
        """Return what the terms of a fact are called."""
        called: Mapping[str, str] = getattr(self, taxonomy)
        return called

    def offered(self, taxonomy: str, chosen: Iterable[str]) -> Mapping[str, str]:
        """Return those that can be chosen, and what was chosen before they were switched off."""
        called, kept = self.of_terms(taxonomy).items(), {*chosen}
        return {c: name for c, name in called if c in kept or (taxonomy, c) not in self.ended}


@dataclass(frozen=True)
class Difference:
    """One fact that changed, in words; "" was or became empty."""

    label: str
    before: str
    after: str


def differences(before: Facts, after: Facts, names: Names) -> list[Difference]:
    """Return what a change changed, in the order of the page; both hold the same keys.

    A location that came or went in it is called as it is called there.
    """
    earlier, later = with_places(names, after, before), with_places(names, before, after)
    return [
        Difference(label(key), words(key, before[key], earlier), words(key, after[key], later))
        for key in sorted(after, key=lambda key: ORDER.get(key, len(ORDER)))
    ]


def label(key: str) -> str:
    """Return what a fact is called; a text also says in which language it is."""
    if key in LABELS:
        return str(LABELS[key])
    text, _sep, code = key.rpartition("_")
    if text in TEXT_LABELS:
        return f"{TEXT_LABELS[text]} ({Language(code).label})"
    return key


def words(key: str, value: Any, names: Names) -> str:
    """Return what a fact says; "" when it says nothing."""
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, bool):
        return gettext("ja") if value else gettext("nee")
    if key == "areas":
        return ", ".join(area_words(area["kind"], area["code"], names) for area in value)
    if key == "locations":
        return "; ".join(_location(place) for place in value)
    if key == "hours":
        return "; ".join(_hours(hours, names) for hours in value)
    if key == "exceptions":
        return "; ".join(_exception(other, names) for other in value)
    called = _codes(key, names)
    if isinstance(value, list):
        return ", ".join(called.get(code, code) for code in value)
    return called.get(str(value), str(value))


def area_words(kind: str, code: str, names: Names) -> str:
    """Return the name of an area."""
    called = {
        AreaKind.MUNICIPALITY: names.municipalities,
        AreaKind.REGION: names.regions,
        AreaKind.PROVINCE: {p.value: str(p.label) for p in Province},
        AreaKind.NATIONAL: {"": str(AreaKind.NATIONAL.label)},
    }[AreaKind(kind)]
    return called.get(code, code)


def date_words(day: date) -> str:
    """Return "30 december 2026"."""
    return date_format(day, pgettext("notatie datum", "j F Y"))


def days_words(weekdays: list[int] | tuple[int, ...]) -> str:
    """Return "maandag, dinsdag"; a row of three or more is "maandag t/m woensdag"."""
    days = sorted(weekdays)
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        ends = {"first": Weekday(days[0]).label, "last": Weekday(days[-1]).label}
        return gettext("%(first)s t/m %(last)s") % ends
    return ", ".join(str(Weekday(day).label) for day in days)


def with_places(names: Names, *said: Facts) -> Names:
    """Return the names with those of the locations in facts; the last wins."""
    places = [place for facts in said for place in facts.get("locations") or ()]
    return replace(names, places={**names.places, **{p["key"]: p["name"] for p in places}})


def _codes(key: str, names: Names) -> Mapping[str, str]:
    """Return what the codes of this fact are called."""
    if choices := CHOICES.get(key):
        return {str(value): str(label) for value, label in choices}
    return names.of_terms(key) if key in TAXONOMIES else {}


def _location(place: Mapping[str, Any]) -> str:
    town = " ".join(filter(None, [place["postcode"], place["town"]]))
    parts = [place["name"], place["street"], town, place["accessibility"]]
    parts += [gettext("zonder drempels")] if place["has_step_free_access"] else []
    parts += [gettext("aangepast toilet")] if place["has_accessible_toilet"] else []
    parts += [gettext("geheim adres")] if place["is_private"] else []
    return ", ".join(filter(None, parts))


def _hours(hours: Mapping[str, Any], names: Names) -> str:
    times = f"{hours['opens']}–{hours['closes']}"
    parts = [_purpose(hours["location"], names), days_words(hours["weekdays"]), times]
    if hours["occurrence"]:
        parts.append(str(Occurrence(hours["occurrence"]).label))
    if hours["valid_from"]:
        parts.append(gettext("vanaf %(day)s") % {"day": _day(hours["valid_from"])})
    if hours["valid_until"]:
        parts.append(gettext("tot en met %(day)s") % {"day": _day(hours["valid_until"])})
    if hours.get("on_holidays"):  # a log of an earlier release does not say it
        parts.append(gettext("ook op feestdagen"))
    return " ".join(parts)


def _exception(other: Mapping[str, Any], names: Names) -> str:
    parts = [_purpose(other["location"], names), _day(other["first_day"])]
    if other["last_day"]:
        parts.append(gettext("tot en met %(day)s") % {"day": _day(other["last_day"])})
    closed, times = gettext("dicht"), f"{other['opens']}–{other['closes']}"
    return " ".join([*parts, closed if other["is_closed"] else times])


def _purpose(location: str, names: Names) -> str:
    """Return what hours or an exception are for; a place that is long gone has no name."""
    if location in ("", EVERYTHING):
        return gettext("alles") if location else gettext("bellen")
    if place := names.places.get(location):
        return gettext("inlopen (%(place)s)") % {"place": place}
    return gettext("inlopen")


def _day(words: str) -> str:
    """Return a day of ISO 8601 in words; "" in a conflict is not filled in yet."""
    return date_words(date.fromisoformat(words)) if words else ""

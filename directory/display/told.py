"""What residents read of the facts that stand in a list: an icon, a term and words."""

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import get_language, gettext, ngettext

from directory.display.spoken import spoken
from directory.enums import SpokenLanguage
from directory.facts.fact import Fact, Kind, Words
from directory.facts.table import PLAIN
from directory.models import Offer
from directory.rules.freshness import WAITING_KEPT

TOLD = [(fact, fact.shown) for fact in PLAIN if fact.shown]


@dataclass(frozen=True)
class Told:
    """One fact; no words when it is unknown."""

    icon: str
    term: Words
    words: str


def told(offer: Offer, today: date) -> Iterator[Told]:
    """Yield the facts of an offer in the order of the table, known or not."""
    for fact, shown in TOLD:
        value = getattr(offer, fact.name)
        words = (
            OWN_WORDS[fact.name](offer, today) if fact.name in OWN_WORDS else _words(fact, value)
        )
        yield Told(shown.icon, shown.term, words)


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


def _words(fact: Fact, value: Any) -> str:
    """Return what a fact says; nothing when that is unknown."""
    if value is None:
        return ""
    if fact.kind in (Kind.ANSWER, Kind.BOX):
        own = fact.shown and (fact.shown.yes if value else fact.shown.no)
        return str(own or (gettext("ja") if value else gettext("nee")))
    if fact.kind is Kind.CODES:
        return ", ".join(name for code, name in _names(fact.name).items() if code in value)
    return _names(fact.name).get(value, str(value))


def _names(fact: str) -> Mapping[Any, str]:
    return _names_in(fact, get_language())


@functools.cache
def _names_in(fact: str, language: str | None) -> Mapping[Any, str]:
    """Return what codes are called; a page of results shows hundreds of these names."""
    choices = next(found.choices for found in PLAIN if found.name == fact)
    return {code: str(name) for code, name in choices}


def language_words(offer: Offer, _today: date) -> str:
    """Return which languages they speak, each by its own name; nothing when that is unknown."""
    return ", ".join(spoken(one) for one in SpokenLanguage if one in offer.languages)


# Facts that are said in words of their own.
OWN_WORDS: Mapping[str, Callable[[Offer, date], str]] = {
    "languages": language_words,
    "response_days": lambda offer, _today: response_words(offer),
    "waiting_weeks": waiting_words,
}

"""Which place somebody means: a postcode or a name in their own spelling → municipality."""

from dataclasses import replace
from functools import lru_cache
from itertools import islice
from threading import Lock

from clientsupport import stamp
from directory.criteria import SearchCriteria
from directory.places.answers import Answer, Choice, Kind
from directory.places.by_postcode import by_postcode
from directory.places.choices import choice, suggestion
from directory.places.finding import answer_to
from directory.places.index import Index
from directory.places.naming import OFFERED
from directory.places.queries.index import read_index
from directory.places.suggesting import likeliest
from directory.rules.plain_text import plain

__all__ = [
    *("Answer", "Choice", "Kind", "find", "find_in_address", "known", "namesakes", "place_name"),
    *("suggest",),
]

LONGEST = 1000  # characters read of what somebody typed
_one_at_a_time = Lock()


def find(text: str) -> Answer:
    """Say which place is meant; never fails, whatever was typed. At most one query, for the stamp.

    Found is a postcode, an exact name or one that people say; what is only alike is asked.
    After a change of the directory the first call reads all places anew (about 0.4 s).
    """
    return _find(text, by_digits=False)


def find_in_address(text: str) -> Answer:
    """Do the same for a text in an address, where a postcode is no more than four digits."""
    return _find(text, by_digits=True)


def suggest(text: str) -> Answer:
    """Return the likeliest places while somebody is still typing; never fails. As cheap as `find`.

    First who bears exactly this name, then whose name goes on after it, then who has it anywhere
    in the name, then who is a typing error away; in each the largest first. From two digits on
    the places of these postcodes. A postcode and a town that lies elsewhere are both offered, as
    `find` asks which is meant.
    """
    index, typed = _index(), plain(text[:LONGEST])
    asks = by_postcode(index, typed, by_digits=False)
    if asks and asks.kind is Kind.NEAR and len(asks.choices) > 1:
        targets = ((index.slugs[c.municipality_slug, c.place_slug], c) for c in asks.choices)
        return replace(asks, choices=tuple(suggestion(t, c.postcode) for t, c in targets))
    likely = likeliest(index, typed)
    unique = islice(dict.fromkeys(likely.targets), OFFERED)
    offered = tuple(suggestion(target, likely.postcode) for target in unique)
    return Answer(Kind.NEAR if offered else Kind.UNKNOWN, offered, topics=likely.topics)


def place_name(municipality: str, place: str) -> str:
    """Return the name of a place or former municipality by two slugs; "" when there is none."""
    target = _index().slugs.get((municipality, place)) if place else None
    return target.label if target and target.slug else ""


def namesakes(municipality: str, place: str = "") -> tuple[Choice, ...]:
    """Return the other places with the name of this one, which a results page should mention."""
    target = _index().slugs.get((municipality, place))
    if not target:
        return ()
    answer = find(target.label)
    return tuple(c for c in (*answer.choices, *answer.others) if c.query != choice(target).query)


def known(criteria: SearchCriteria) -> SearchCriteria:
    """Return the same without a place or postcode that is not in our tables.

    Pages repeat what an address asks for, and anybody can write an address.
    """
    index = _index()
    is_place = (criteria.municipality, criteria.place) in index.slugs
    return replace(
        criteria,
        place=criteria.place if is_place else "",
        postcode=criteria.postcode if criteria.postcode in index.postcodes else "",
    )


def _find(text: str, *, by_digits: bool) -> Answer:
    read = plain(text[:LONGEST])
    if not read.strip():
        return Answer(Kind.EMPTY)
    return answer_to(_index(), read, by_digits=by_digits)


def _index() -> Index:
    version = stamp.of("places")
    with _one_at_a_time:  # else every thread would build it after a change
        return _index_of(version)


@lru_cache(maxsize=1)
def _index_of(version: int) -> Index:
    return read_index()

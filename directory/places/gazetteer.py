"""Which place somebody means: a postcode or a name in their own spelling → municipality."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from threading import Lock

from django.utils.text import slugify
from django.utils.translation import gettext as _

from clientsupport import stamp
from directory.enums import Province
from directory.places.answers import Answer, Choice, Kind
from directory.places.index import Index, Target, heaviest
from directory.places.queries.index import read_index
from directory.places.suggesting import errors_allowed, likeliest
from directory.rules.place_names import PROVINCE_WORDS, joined, parse_postcode, words

__all__ = [
    *("Answer", "Choice", "Kind", "find", "namesakes", "place_name", "suggest", "without_letters"),
]

LONGEST = 100  # characters read of what somebody typed
CLEARLY = 10  # this many times the postcodes of the runner-up wins (docs/decisions/0009)
OFFERED = 8  # choices after a typing error, and while somebody types
_one_at_a_time = Lock()


def find(text: str) -> Answer:
    """Say which place is meant; never fails, whatever was typed. At most one query, for the stamp.

    After a change of the directory the first call reads all places anew (about 0.2 s).
    """
    text = text.replace("\0", " ")[:LONGEST]
    if not text.strip():
        return Answer(Kind.EMPTY)
    index, parts = _index(), words(text)
    return (
        _by_postcode(index, text)
        or _by_name(index, parts)
        or _by_mark(index, parts)
        or _by_likeness(index, parts)
        or Answer(Kind.UNKNOWN)
    )


def suggest(text: str) -> tuple[Choice, ...]:
    """Return the likeliest places while somebody is still typing; never fails. As cheap as `find`.

    First who bears exactly this name, then whose name goes on after it, then who has it anywhere
    in the name, then who is a typing error away; in each the largest first. From two digits on
    the places of these postcodes.
    """
    targets, postcode = likeliest(_index(), text.replace("\0", " ")[:LONGEST])
    unique = islice(dict.fromkeys(targets), OFFERED)
    return tuple(_suggestion(target, postcode) for target in unique)


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
    return tuple(c for c in (*answer.choices, *answer.others) if c.query != _choice(target).query)


def without_letters(text: str) -> str:
    """Return what was typed, with a postcode cut to its four digits."""
    typed = parse_postcode(text[:LONGEST])
    return typed.digits if typed else text


def _index() -> Index:
    version = stamp.of("places")
    with _one_at_a_time:  # else every thread would build it after a change
        return _index_of(version)


@lru_cache(maxsize=1)
def _index_of(version: int) -> Index:
    return read_index()


def _by_postcode(index: Index, text: str) -> Answer | None:
    typed = parse_postcode(text)
    if not typed:
        return None
    target = index.postcodes.get(typed.whole) or index.postcodes.get(typed.digits)
    if target:
        return Answer(Kind.FOUND, (_choice(target, typed.digits),))
    nearby = index.next_above(typed.digits)
    guess = (_choice(index.slugs[nearby.town.slug, ""]),) if nearby else ()
    return Answer(Kind.POSTCODE_UNKNOWN, guess)


def _by_name(index: Index, parts: Sequence[str]) -> Answer | None:
    key, said = joined(parts), PROVINCE_WORDS & set(parts)
    if said:
        key = joined([part for part in parts if part not in PROVINCE_WORDS])
    targets = index.names.get(key, ())
    province = index.province(key)
    if province and (said or not _has_municipality(targets)):
        return _province(index, province, targets)
    return _settled(targets)


def _by_mark(index: Index, parts: Sequence[str]) -> Answer | None:
    """Find "Nes Ameland" and "Bergen Limburg": a name, and behind it which of them."""
    for at in range(len(parts) - 1, 0, -1):
        mark = joined(parts[at:])
        named = index.names.get(joined(parts[:at]), ())
        if answer := _settled([t for t in named if t.is_marked(mark)]):
            return answer
    return None


def _settled(targets: Sequence[Target]) -> Answer | None:
    """Answer for places that bear exactly this name."""
    if not targets:
        return None
    first, *rest = ordered = heaviest(targets)
    if not rest or (_has_municipality(targets) and _clearly(first, rest)):
        return Answer(Kind.FOUND, _choices([first]), _choices(rest))
    return Answer(Kind.CHOOSE, _choices(ordered))


def _by_likeness(index: Index, parts: Sequence[str]) -> Answer | None:
    """Find what differs by a typing error, goes on after these letters, or has words behind it."""
    key = joined(parts)
    if not any(c.isalpha() for c in key):
        return None
    groups = index.alike(key, errors := errors_allowed(key))
    closest = groups[0][1] if groups else []
    province = index.province(key, errors=errors)
    if province and not _has_municipality(closest):
        return _province(index, province, closest)
    starting = index.starting(key) if len(key) > 1 else []
    if closest and _clearly(closest[0], [*closest[1:], *starting]):
        return Answer(Kind.FOUND, _choices(closest[:1]), _choices(closest[1:]))
    alike = [target for _errors, group in groups[1:] for target in group]
    within = index.containing(key) if len(key) > 3 else []
    nearest = heaviest([*closest, *starting])
    near = list(dict.fromkeys([*nearest, *alike, *_heads(index, parts), *within]))
    return Answer(Kind.NEAR, _choices(near[:OFFERED])) if near else None


def _heads(index: Index, parts: Sequence[str]) -> list[Target]:
    """Return the places that the first words name, as in "Utrecht centrum"."""
    heads = (index.names.get(joined(parts[:at]), ()) for at in range(len(parts) - 1, 0, -1))
    return heaviest(next(filter(None, heads), ()))


def _has_municipality(targets: Iterable[Target]) -> bool:
    return any(not target.slug for target in targets)


def _clearly(first: Target, rest: Iterable[Target]) -> bool:
    rivals = [target for target in rest if target.town is not first.town]
    return all(first.weight >= CLEARLY * rival.weight for rival in rivals)


def _province(index: Index, province: Province, others: Sequence[Target]) -> Answer:
    members = sorted(
        index.provinces[province], key=lambda target: slugify(target.town.everyday_name)
    )
    return Answer(Kind.PROVINCE, _choices(members), _choices(others))


def _choices(targets: Iterable[Target]) -> tuple[Choice, ...]:
    return tuple(_choice(target) for target in targets)


def _suggestion(target: Target, postcode: str) -> Choice:
    """Return a choice in few words: the list lies under somebody's thumb."""
    choice = _choice(target, postcode)
    if target.slug:
        return choice
    province = _("provincie %(name)s") % {"name": target.town.province.label}
    return replace(choice, detail=province)


def _choice(target: Target, postcode: str = "") -> Choice:
    town = target.town
    detail = _("gemeente %(name)s") if target.slug else _("gemeente in de provincie %(name)s")
    return Choice(
        municipality_code=town.code,
        municipality_name=town.name,
        municipality_slug=town.slug,
        label=target.label if target.slug else town.label,
        detail=detail % {"name": town.everyday_name if target.slug else town.province.label},
        place_slug=target.slug,
        postcode=postcode,
    )

"""Which places bear a name: exactly, shortened, with a word behind it, or nearly.

Only the first three are an answer. What is merely alike is a question to whoever typed it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.utils.text import slugify

from directory.enums import Province
from directory.places.answers import Answer, Kind
from directory.places.choices import choices
from directory.places.index import Index, Target, heaviest
from directory.places.suggesting import errors_allowed
from directory.places.vocabulary import OF_MANY_TOWNS
from directory.rules.place_names import PROVINCE_WORDS, joined

CLEARLY = 10  # this many times the postcodes of the runner-up wins (docs/decisions/0009)
OFFERED = 8  # choices when somebody has to choose
CONTRACTED = re.compile(r"\s*([a-z]{1,2})'([a-z]{3,})\s*", re.IGNORECASE | re.ASCII)
GENITIVE = {"s", "t", "d", "n"}  # 's-Gravenhage, 't Harde, d'Oude, 'n Daam: not the first of a name


def named(index: Index, parts: Sequence[str]) -> Answer | None:
    """Answer for a name; one that a place abroad bears, too, is asked: "Sint Maarten"."""
    answer, elsewhere = by_name(index, parts), index.elsewhere.get(joined(parts))
    if not (answer and elsewhere):
        return answer
    return replace(answer, kind=Kind.CHOOSE, elsewhere=elsewhere)


def by_name(index: Index, parts: Sequence[str]) -> Answer | None:
    """Answer for who bears exactly this name, in full or shortened."""
    return (
        _by_whole_name(index, parts)
        or _by_mark(index, parts)
        or _settled(index, "", index.abbreviated(parts)[:OFFERED])
    )


def by_contraction(index: Index, text: str) -> Answer | None:
    """Answer for "A'foort": the beginning and the end of a name."""
    found = CONTRACTED.fullmatch(text)
    if not found or found[1].lower() in GENITIVE:
        return None
    fitting = index.contracted(joined([found[1].lower()]), joined([found[2].lower()]))
    return _settled(index, "", fitting[:OFFERED])


def _by_whole_name(index: Index, parts: Sequence[str]) -> Answer | None:
    key, said = joined(parts), PROVINCE_WORDS & set(parts)
    if said:
        key = joined([part for part in parts if part not in PROVINCE_WORDS])
    targets = index.names.get(key, ())
    province = index.province(key)
    if province and (said or not _has_municipality(targets)):
        return in_province(index, province, targets)
    return _settled(index, key, targets)


def _by_mark(index: Index, parts: Sequence[str]) -> Answer | None:
    """Find "Nes Ameland" and "Bergen Limburg": a name, and behind it which of them."""
    for at in range(len(parts) - 1, 0, -1):
        key, mark = joined(parts[:at]), joined(parts[at:])
        marked = [target for target in index.names.get(key, ()) if target.is_marked(mark)]
        if answer := _settled(index, "", marked):
            return answer
    return None


def _settled(index: Index, key: str, targets: Sequence[Target]) -> Answer | None:
    """Answer for places that bear exactly this name.

    One that is much larger wins by its own name only. Where one elsewhere that is not much
    smaller has a name that goes on after this one, people may leave that off.
    """
    if not targets:
        return None
    first, *rest = ordered = heaviest(targets)
    by_mouth = index.everyday.get(key, frozenset())
    wins = not first.slug and clearly(first, rest) and by_mouth.isdisjoint(ordered)
    longer = index.going_on(key)
    if first in by_mouth and OF_MANY_TOWNS.fullmatch(key):
        return Answer(Kind.NEAR if len(ordered) == 1 else Kind.CHOOSE, choices(ordered))
    if any(is_rival(first, other) for other in longer) and not _has_municipality(targets):
        return Answer(Kind.CHOOSE, choices(heaviest([*ordered, *longer])[:OFFERED]))
    if rest and not wins:
        return Answer(Kind.CHOOSE, choices(ordered))
    return Answer(Kind.FOUND, choices([first]), choices(rest))


def is_rival(first: Target, other: Target) -> bool:
    """Say whether somebody may as well mean another, elsewhere and not much smaller."""
    return not clearly(first, [other])


def by_likeness(index: Index, parts: Sequence[str]) -> Answer | None:
    """Offer what has these words in its name, goes on after these letters, or is nearly the same.

    Who typed a whole word of a name made no typing error: nothing that is only alike is offered.
    """
    key = joined(parts)
    if not any(c.isalpha() for c in key):
        return None
    groups = index.alike(key, errors := errors_allowed(key))
    closest = groups[0][1] if groups else []
    province = index.province(key, errors=errors)
    if province and not _has_municipality(closest):
        return in_province(index, province, closest)
    starting = index.starting(key) if len(key) > 1 else []
    going_on, within = index.going_on(key), index.with_word(key)
    if going_on or within:
        return near([*going_on, *starting, *within])
    if closest and clearly(closest[0], [*closest[1:], *starting]):
        return near(closest)
    alike = [target for _errors, group in groups for target in group]
    return near([*starting, *alike])


def with_errors(index: Index, parts: Sequence[str]) -> Answer | None:
    """Offer only what differs by a typing error."""
    key = joined(parts)
    groups = index.alike(key, errors_allowed(key))
    return near(groups[0][1]) if groups else None


def near(targets: Iterable[Target]) -> Answer | None:
    """Ask whether one of these is meant, best first."""
    offered = list(dict.fromkeys(targets))[:OFFERED]
    return Answer(Kind.NEAR, choices(offered)) if offered else None


def in_province(index: Index, province: Province, others: Sequence[Target]) -> Answer:
    """Ask which municipality of a province is meant."""
    members = sorted(
        index.provinces[province], key=lambda target: slugify(target.town.everyday_name)
    )
    return Answer(Kind.PROVINCE, choices(members), choices(others))


def clearly(first: Target, rest: Iterable[Target]) -> bool:
    """Say whether one is so much larger than those in other municipalities."""
    rivals = [target for target in rest if target.town is not first.town]
    return all(first.weight >= CLEARLY * rival.weight for rival in rivals)


def _has_municipality(targets: Iterable[Target]) -> bool:
    return any(not target.slug for target in targets)

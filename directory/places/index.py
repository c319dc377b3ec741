"""All names of places in memory, and which place each of them means. Pure: no query, no request."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from directory.enums import Province
from directory.places.answers import PlaceElsewhere, Topic
from directory.rules.place_names import CONNECTORS, abbreviates, joined, province_keys

WITHIN = 30  # a PO box belongs to the next known code at most this far up (right for 612 of 614)


@dataclass(frozen=True, slots=True, eq=False)
class Town:
    """A current municipality; `marks` are the keys that may follow a name to say "the one here"."""

    code: str
    name: str
    slug: str
    province: Province
    marks: frozenset[str]
    called: str = ""  # what people say instead of the name; "" when they say the name

    @property
    def everyday_name(self) -> str:
        """Return what people say."""
        return self.called or self.name

    @property
    def label(self) -> str:
        """Return the name as a list shows it: "Den Haag ('s-Gravenhage)"."""
        return f"{self.called} ({self.name})" if self.called else self.name


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """What a name can mean: a municipality, or a place or former municipality in it."""

    town: Town
    label: str
    slug: str = ""  # "" is the municipality itself
    weight: int = 0  # postcodes of six characters
    mark: str = ""

    def is_marked(self, mark: str) -> bool:
        """Say whether this word behind the name means this one and not a namesake."""
        return mark in self.town.marks or mark == self.mark != ""

    def has_mark_like(self, start: str) -> bool:
        """Say whether a mark of this one starts so."""
        return any(mark.startswith(start) for mark in (*self.town.marks, self.mark))


def heaviest(targets: Iterable[Target]) -> list[Target]:
    """Return them without doubles, the one with most postcodes first."""
    return sorted(set(targets), key=lambda t: (-t.weight, t.label, t.town.slug, t.slug))


@dataclass(frozen=True)
class Index:
    """Everything that the gazetteer knows; never changed once built."""

    names: Mapping[str, Sequence[Target]]  # key → whom it can mean
    slugs: Mapping[tuple[str, str], Target]  # slugs of municipality and place
    postcodes: Mapping[str, Target]  # four digits, and the exceptions of six characters
    provinces: Mapping[Province, Sequence[Target]]
    everyday: Mapping[str, frozenset[Target]]  # key → whom it means in the mouths of people only
    phrases: Mapping[tuple[str, ...], Sequence[Target]]  # words of a name → whom it can mean
    topics: Mapping[str, Topic]  # key of a word → what it asks for
    elsewhere: Mapping[str, PlaceElsewhere]

    @cached_property
    def _keys(self) -> Sequence[str]:
        return sorted(self.names)

    @cached_property
    def _codes(self) -> Sequence[str]:
        return sorted(self.postcodes)

    @cached_property
    def _digits(self) -> Sequence[int]:
        return sorted(int(code) for code in self.postcodes if len(code) == 4)

    @cached_property
    def _provinces(self) -> Mapping[str, Province]:
        return {k: p for p in Province for k in province_keys(p) if len(k) > 3}

    @cached_property
    def _longer(self) -> Mapping[str, Sequence[Target]]:
        """Return whose name goes on with a small word and more: "Alphen aan den Rijn"."""
        found: defaultdict[str, list[Target]] = defaultdict(list)
        for phrase, targets in self.phrases.items():
            at = next((at for at, word in enumerate(phrase) if word in CONNECTORS), 0)
            if at and content(phrase[at:]):
                found[joined(phrase[:at])] += targets
        return {key: heaviest(targets) for key, targets in found.items()}

    @cached_property
    def _by_word(self) -> Mapping[str, Sequence[Target]]:
        """Return whose own name has this word behind its first one: "Den Helder"."""
        found: defaultdict[str, list[Target]] = defaultdict(list)
        for phrase, targets in self.phrases.items():
            spoken = self.everyday.get(joined(phrase), frozenset())
            for word in content(phrase[1:]):
                found[joined([word])] += [target for target in targets if target not in spoken]
        return {word: heaviest(targets) for word, targets in found.items()}

    @cached_property
    def _by_initial(self) -> Mapping[tuple[int, str], Sequence[tuple[tuple[str, ...], str]]]:
        """Return the words of names, in full and without small words: (words, key of the name)."""
        found: defaultdict[tuple[int, str], dict[tuple[tuple[str, ...], str], None]]
        found = defaultdict(dict)
        for phrase in self.phrases:
            for listed in {phrase, content(phrase)}:
                if len(listed) > 1:
                    found[len(listed), listed[0][0]][listed, joined(phrase)] = None
        return {start: list(phrases) for start, phrases in found.items()}

    def complete(self) -> None:
        """Build now what is otherwise built when it is first asked for."""
        for built in (self._keys, self._codes, self._digits, self._longer):
            len(built)
        for listed in (self._by_word, self._by_initial):
            len(listed)

    def going_on(self, key: str) -> Sequence[Target]:
        """Return whose name begins with this one and goes on: who says "Alphen" may mean those."""
        return self._longer.get(key, ())

    def with_word(self, key: str) -> Sequence[Target]:
        """Return whose own name has this word, and not first: "helder" in "Den Helder"."""
        return self._by_word.get(key, ())

    def abbreviated(self, parts: Sequence[str]) -> list[Target]:
        """Return whose name these words shorten: "Bergen op Z.", "Capelle IJssel".

        Small words may be left out, but those that are there come first.
        """
        for words in dict.fromkeys([tuple(parts), content(parts)]):
            phrases = self._by_initial.get((len(words), words[0][0]), ()) if words else ()
            if fitting := [key for phrase, key in phrases if abbreviates(words, phrase)]:
                return heaviest(target for key in fitting for target in self.names[key])
        return []

    def contracted(self, start: str, end: str) -> list[Target]:
        """Return whose name begins and ends so: "A'foort"."""
        least = len(start) + len(end) + 1
        fitting = (
            name
            for name in _starting(self._keys, start)
            if len(name) >= least and name.endswith(end)
        )
        return heaviest(target for name in fitting for target in self.names[name])

    def next_above(self, digits: str) -> Target | None:
        """Return where the next higher known code lies, if it is near."""
        place = bisect_right(self._digits, int(digits))
        if place == len(self._digits) or self._digits[place] - int(digits) > WITHIN:
            return None
        return self.postcodes[str(self._digits[place])]

    def province(self, key: str, *, errors: int = 0) -> Province | None:
        """Return the province with this name, spelt with at most so many errors."""
        found = _alike(key, tuple(self._provinces), errors)
        return self._provinces[found[0][0]] if found else None

    def alike(self, key: str, errors: int) -> list[tuple[int, list[Target]]]:
        """Return whom the key can mean with at most so many errors: (errors, targets), in order."""
        by_errors: defaultdict[int, list[Target]] = defaultdict(list)
        for name, distance in _alike(key, self._keys, errors):
            by_errors[distance] += self.names[name]
        return [(distance, heaviest(found)) for distance, found in sorted(by_errors.items())]

    def starting(self, key: str, *, in_mouths: bool = False) -> list[Target]:
        """Return those whose name starts with the key; `in_mouths` names that people only say."""
        return heaviest(
            target
            for name in _starting(self._keys, key)
            for target in self.names[name]
            if (target in self.everyday.get(name, ())) is in_mouths
        )

    def marked(self, base: str, mark: str) -> list[Target]:
        """Return those of this name whose mark starts so: "Nes Amel"."""
        return heaviest(t for t in self.names.get(base, ()) if t.has_mark_like(mark))

    def in_postcodes(self, start: str) -> list[Target]:
        """Return the places of the postcodes that start with these digits."""
        return heaviest(self.postcodes[code] for code in _starting(self._codes, start))

    def containing(self, key: str) -> list[Target]:
        """Return those whose own name contains the key."""
        return heaviest(
            target
            for name in self._keys
            if key in name
            for target in self.names[name]
            if target not in self.everyday.get(name, ())
        )


def content(parts: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a name without the small ones that connect them."""
    return tuple(word for word in parts if word not in CONNECTORS)


def _starting(ordered: Sequence[str], start: str) -> Sequence[str]:
    return ordered[bisect_left(ordered, start) : bisect_left(ordered, f"{start}\uffff")]


def _alike(key: str, keys: Sequence[str], errors: int) -> list[tuple[str, int]]:
    found = process.extract(
        key, keys, scorer=DamerauLevenshtein.distance, score_cutoff=errors, limit=None
    )
    return [(name, int(distance)) for name, distance, _place in found]


class Bond(IntEnum):
    """How closely a name belongs to a target."""

    MUNICIPALITY = 1
    PLACE = 2
    FORMER = 3
    PLACE_ALIAS = 4
    MUNICIPALITY_ALIAS = 5
    EVERYDAY = 6


class Names:
    """Collects names while an index is built."""

    def __init__(self) -> None:
        self._bonds: defaultdict[str, dict[Target, Bond]] = defaultdict(dict)

    def add(self, key: str, target: Target, bond: Bond) -> None:
        """Let a key mean a target, too."""
        if key:
            known = self._bonds[key].get(target, bond)
            self._bonds[key][target] = min(bond, known)

    def settled(self) -> dict[str, Sequence[Target]]:
        """Return whom each key can mean: per municipality only those closest to the name."""
        return {key: _closest(bonds) for key, bonds in self._bonds.items()}

    def everyday(self) -> dict[str, frozenset[Target]]:
        """Return whom each key means in the mouths of people only."""
        return {
            key: frozenset(target for target, bond in bonds.items() if bond is Bond.EVERYDAY)
            for key, bonds in self._bonds.items()
            if Bond.EVERYDAY in bonds.values()
        }


def _closest(bonds: Mapping[Target, Bond]) -> list[Target]:
    best: dict[Town, Bond] = {}
    for target, bond in bonds.items():
        best[target.town] = min(bond, best.get(target.town, bond))
    return heaviest(target for target, bond in bonds.items() if bond is best[target.town])

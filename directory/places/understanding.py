"""What words say together: places, what help is about, and words that say neither. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from directory.criteria import Facet
from directory.places.answers import PlaceElsewhere, Topic
from directory.places.index import Index, Target, Town, heaviest
from directory.places.vocabulary import (
    BETWEEN,
    DOUBTS,
    DOUBTS_BEHIND,
    OF_ASKING,
    OF_MANY_TOWNS,
    PARTS_OF_TOWN,
)
from directory.rules.place_names import joined

LONGEST_NAME = 6  # words


@dataclass(frozen=True)
class Named:
    """A name that was said, by its key: whom it can mean."""

    key: str
    targets: Sequence[Target]
    is_everyday: bool  # in the mouths of people only
    is_of_many_towns: bool

    def lies_in(self, town: Town) -> bool:
        """Say whether it fits there: a place or the province of this town, or a "Vogelwijk"."""
        in_it = any(target.town is town for target in self.targets) or self.key in town.marks
        return in_it or self.is_of_many_towns


@dataclass(frozen=True)
class Said:
    """What was understood of a row of words; `unknown` are the words left over, in their order."""

    topics: tuple[Topic, ...] = ()
    places: tuple[Named, ...] = ()
    in_doubt: bool = False  # not in a place, or only near it
    elsewhere: PlaceElsewhere | None = None
    about_places: tuple[str, ...] = ()  # the words without topics, and without small ones around
    unknown: tuple[str, ...] = ()
    of_topics: frozenset[str] = frozenset()  # the words that say what help is about

    @property
    def candidates(self) -> list[Target]:
        """Everybody whom one of the names can mean: towns before districts, the largest first."""
        by_name = sorted(self.places, key=lambda named: named.is_everyday)
        groups = groupby(by_name, key=lambda named: named.is_everyday)
        found = [heaviest(t for named in group for t in named.targets) for _is, group in groups]
        return list(dict.fromkeys(chain(*found)))


@dataclass
class _Reader:
    """Claims words, the longest names and topics first."""

    index: Index
    parts: Sequence[str]
    is_free: list[bool] = field(init=False)
    topics: dict[Topic, None] = field(default_factory=dict)
    of_topics: set[int] = field(default_factory=set)
    places: list[Named] = field(default_factory=list)
    in_doubt: bool = False
    elsewhere: PlaceElsewhere | None = None

    def __post_init__(self) -> None:
        self.is_free = [True] * len(self.parts)

    def read(self) -> None:
        for length in range(min(len(self.parts), LONGEST_NAME), 0, -1):
            for start in range(len(self.parts) - length + 1):
                here = range(start, start + length)
                if all(self.is_free[at] for at in here):
                    self._claim(here)

    def _claim(self, here: range) -> None:
        parts = [self.parts[at] for at in here]
        key = joined(parts)
        if len(parts) == 1 and parts[0] in OF_ASKING | PARTS_OF_TOWN:
            return
        if topic := self.index.topics.get(key):
            self.topics[topic] = None
            self.of_topics |= set(here)
        elif targets := self.index.names.get(key):
            by_mouth = self.index.everyday.get(key, frozenset())
            is_everyday = by_mouth.issuperset(targets)
            of_many = is_everyday and bool(OF_MANY_TOWNS.fullmatch(key))
            self.places.append(Named(key, targets, is_everyday, of_many))
            self.in_doubt |= is_doubted(self.parts[: here.start], self.parts[here.stop :])
        elif elsewhere := self.index.elsewhere.get(key):
            self.elsewhere = elsewhere
        else:
            return
        for at in here:
            self.is_free[at] = False


def understand(index: Index, parts: Sequence[str]) -> Said:
    """Say what these words name. A name of several words comes before its words alone."""
    reader = _Reader(index, parts)
    reader.read()
    free = [part for part, is_free in zip(parts, reader.is_free, strict=True) if is_free]
    others = [part for at, part in enumerate(parts) if at not in reader.of_topics]
    return Said(
        topics=_narrowest(reader.topics),
        places=_towns_first(reader.places),
        in_doubt=reader.in_doubt,
        elsewhere=reader.elsewhere,
        about_places=tuple(_without_ends(others)),
        of_topics=frozenset(parts[at] for at in reader.of_topics),
        unknown=tuple(part for part in free if part not in OF_ASKING | PARTS_OF_TOWN),
    )


def is_doubted(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Say whether the words beside a place say that it is not there, or only near it."""
    last = next((word for word in reversed(before) if word not in BETWEEN), "")
    following = next((word for word in behind if word not in BETWEEN), "")
    return last in DOUBTS or following in DOUBTS_BEHIND


def _towns_first(places: Sequence[Named]) -> tuple[Named, ...]:
    """Leave out districts that many towns have beside another name: "Vogelwijk Den Bosch"."""
    return tuple(named for named in places if not named.is_of_many_towns) or tuple(places)


def _narrowest(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Leave out fields of life beside a law or a group: "wmo zorg" is about the Wmo."""
    narrow = tuple(topic for topic in topics if topic[0] is not Facet.DOMAIN)
    return narrow or tuple(topics)


def _without_ends(parts: Sequence[str]) -> Sequence[str]:
    """Leave out the words of asking before and behind."""
    said = [at for at, part in enumerate(parts) if part not in OF_ASKING]
    return parts[said[0] : said[-1] + 1] if said else ()

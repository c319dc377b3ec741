"""Which places somebody may mean who is still typing. Pure: no query, no request."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from directory.places.answers import Topic
from directory.places.index import Index, Target, heaviest
from directory.places.understanding import understand
from directory.rules.place_names import joined, words
from directory.rules.postcodes import TypedPostcode, postcodes

FEWEST_DIGITS = 2  # of a postcode; one digit is a quarter of the country


@dataclass(frozen=True)
class Likely:
    """Whom the beginning of a text can mean, best first. One may come twice.

    Whoever is not asked for costs nothing. `postcode` are its four digits, when it is one.
    """

    targets: Iterable[Target] = ()
    postcode: str = ""
    topics: tuple[Topic, ...] = ()


def likeliest(index: Index, text: str) -> Likely:
    """Return whom the beginning of a plain text can mean, and what help is about."""
    for typed in postcodes(text):
        said = understand(index, words(typed.rest))
        if typed.letters or (typed.is_alone and not said.unknown and not said.places):
            return Likely(_in_postcode(index, typed), typed.digits, said.topics)
    parts = words(text)
    start = joined(parts)
    if start.isdigit():
        return Likely(index.in_postcodes(start) if FEWEST_DIGITS <= len(start) < 4 else ())
    if not start:
        return Likely()
    said = understand(index, parts)
    if said.topics and said.about_places:
        return Likely(_named(index, said.about_places), topics=said.topics)
    if not said.unknown and not said.places:  # words of asking, or the beginning of a name
        goes_on = index.starting(start) if len(start) > 1 else ()
        return Likely([*index.names.get(start, ()), *goes_on])
    return Likely(_named(index, parts))


def errors_allowed(key: str) -> int:
    """Return how many typing errors a name of this length may have."""
    return 2 if len(key) >= 7 else 1 if len(key) >= 4 else 0


def _in_postcode(index: Index, typed: TypedPostcode) -> list[Target]:
    main = index.postcodes.get(typed.whole) or index.postcodes.get(typed.digits)
    if not main:
        return []
    return [main] if typed.letters else [main, *index.in_postcodes(typed.digits)]


def _named(index: Index, parts: Sequence[str]) -> Iterator[Target]:
    """Yield who bears exactly this name, whose name goes on, who has it inside, who is alike."""
    start = joined(parts)
    yield from heaviest(index.names.get(start, ()))
    yield from index.going_on(start)
    yield from index.abbreviated(parts)
    for at in range(len(parts) - 1, 0, -1):
        yield from index.marked(joined(parts[:at]), joined(parts[at:]))
    if len(start) > 1:
        yield from index.starting(start)
    if len(start) > 2:
        yield from index.containing(start)
        yield from index.starting(start, in_mouths=True)
    for _errors, group in index.alike(start, errors_allowed(start)):
        yield from group

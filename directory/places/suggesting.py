"""Which places somebody may mean who is still typing. Pure: no query, no request."""

from collections.abc import Iterable, Iterator, Sequence

from directory.places.index import Index, Target, heaviest
from directory.rules.place_names import TypedPostcode, joined, parse_postcode, words

FEWEST_DIGITS = 2  # of a postcode; one digit is a quarter of the country


def likeliest(index: Index, text: str) -> tuple[Iterable[Target], str]:
    """Return whom the beginning of a text can mean, best first, and the postcode when it is one.

    A target may come twice; whoever is not asked for costs nothing.
    """
    if typed := parse_postcode(text):
        return _in_postcode(index, typed), typed.digits
    parts = words(text)
    start = joined(parts)
    if start.isdigit():
        return (index.in_postcodes(start) if FEWEST_DIGITS <= len(start) < 4 else ()), ""
    return _named(index, parts, start), ""


def errors_allowed(key: str) -> int:
    """Return how many typing errors a name of this length may have."""
    return 2 if len(key) >= 7 else 1 if len(key) >= 4 else 0


def _in_postcode(index: Index, typed: TypedPostcode) -> list[Target]:
    main = index.postcodes.get(typed.whole) or index.postcodes.get(typed.digits)
    if not main:
        return []
    return [main] if typed.letters else [main, *index.in_postcodes(typed.digits)]


def _named(index: Index, parts: Sequence[str], start: str) -> Iterator[Target]:
    """Yield who bears exactly this name, whose name goes on, who has it inside, who is alike."""
    yield from heaviest(index.names.get(start, ()))
    for at in range(len(parts) - 1, 0, -1):
        yield from index.marked(joined(parts[:at]), joined(parts[at:]))
    if len(start) > 1:
        yield from index.starting(start)
    if len(start) > 2:
        yield from index.containing(start)
    for _errors, group in index.alike(start, errors_allowed(start)):
        yield from group

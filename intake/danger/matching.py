"""Finding the phrases of a word list in a text. Pure; keeps nothing of the text."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from intake.enums import Danger
from intake.phrasing.folding import Token, read
from intake.phrasing.phrases import Phrase, Shape, parse

FORGIVING = 7  # letters from which one typing error is forgiven, or a space in the middle
VOWELS = frozenset("aeiouy")
Shapes = frozenset[Shape]
Spans = dict[Shapes, list[Token]]  # where a word with one of these shapes stands


@dataclass
class Lookup:
    """All shapes of a list, laid out so that each word of a text is looked up, not tried."""

    groups: dict[Shape, set[Shapes]] = field(default_factory=lambda: defaultdict(set))
    whole: dict[str, Shape] = field(default_factory=dict)
    beginnings: dict[str, Shape] = field(default_factory=dict)
    ends: dict[str, Shape] = field(default_factory=dict)
    inside: list[Shape] = field(default_factory=list)
    long: dict[str, list[Shape]] = field(default_factory=lambda: defaultdict(list))

    def add(self, group: Shapes) -> None:
        for shape in group:
            if shape not in self.groups:
                self._add(shape)
            self.groups[shape].add(group)

    def _add(self, shape: Shape) -> None:
        if shape.more_before and shape.more_after:
            self.inside.append(shape)
            return
        table = self.ends if shape.more_before else self.whole
        table = self.beginnings if shape.more_after else table
        table[shape.sound] = shape
        if len(shape.sound) >= FORGIVING and not shape.more_before:
            self.long[shape.sound[:2]].append(shape)

    def of(self, token: Token) -> set[Shapes]:
        """Return the groups of shapes to which a word belongs."""
        groups = [self.groups[shape] for shape in self._shapes(token)]
        return set().union(*groups) if groups else set()

    def _shapes(self, token: Token) -> Iterator[Shape]:
        body, whole = token.body, token.whole
        if shape := self.whole.get(whole):
            yield shape
        for size in range(1, len(body) + 1):
            if shape := self.beginnings.get(body[:size]):
                yield shape
            if shape := self.ends.get(whole[-size:]):
                yield shape
        yield from (shape for shape in self.inside if shape.sound in body)
        if len(body) >= FORGIVING - 1:
            near = self.long.get(body[:2], ())
            yield from (shape for shape in near if _is_misspelt(token, shape))


def _is_misspelt(token: Token, shape: Shape) -> bool:
    sound, size = shape.sound, len(shape.sound)
    if not shape.more_after:
        return _is_near(token.whole, sound)
    return any(_is_near(token.body[:length], sound) for length in (size - 1, size, size + 1))


def _is_near(typed: str, meant: str) -> bool:
    """Tell whether one slip lies between: a letter too many or missing, two swapped, a vowel."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if at is None:
        return True  # the last letter
    if len(typed) != len(meant):
        longer, shorter = sorted((typed, meant), key=len, reverse=True)
        return longer[at + 1 :] == shorter[at:]
    if typed[at + 1 :] == meant[at + 1 :]:
        return typed[at] in VOWELS and meant[at] in VOWELS
    swapped = typed[at : at + 2] == meant[at : at + 2][::-1]
    return swapped and typed[at + 2 :] == meant[at + 2 :]


@dataclass(frozen=True)
class WordList:
    """A word list made ready: what points at danger, and everyday phrases to pass over."""

    starting: Mapping[Shapes, list[tuple[str, Phrase]]]  # by the first word; "" is everyday
    lookup: Lookup

    def dangers(self, text: str) -> tuple[Danger, ...]:
        """Return what the words of a text may point at, in the order of `Danger`."""
        spans = self._spans(text)
        if everyday := self._everyday(spans):
            spans = {group: _left(found, everyday) for group, found in spans.items()}
        found: set[str] = set()
        for kind, phrase in self._begun(spans):
            if kind and kind not in found and any(_everywhere(phrase, spans)):
                found.add(kind)
        return tuple(danger for danger in Danger if danger in found)

    def _spans(self, text: str) -> Spans:
        spans: Spans = defaultdict(list)
        for token in read(text):
            for group in self.lookup.of(token):
                spans[group].append(token)
        return spans

    def _begun(self, spans: Spans) -> Iterator[tuple[str, Phrase]]:
        for group in spans:
            yield from self.starting.get(group, ())

    def _everyday(self, spans: Spans) -> set[int]:
        """Return the places of words that stand in an everyday phrase."""
        return {
            place
            for kind, phrase in self._begun(spans)
            if not kind
            for token in _everywhere(phrase, spans)
            for place in range(token.first, token.last + 1)
        }


def word_list(rows: Iterable[tuple[str, str]]) -> WordList:
    """Make a list ready from phrases and kinds; "" is an everyday phrase."""
    lookup = Lookup()
    starting: dict[Shapes, list[tuple[str, Phrase]]] = defaultdict(list)
    for text, kind in rows:
        phrase = parse(text)
        starting[phrase.parts[0].shapes].append((kind, phrase))
        for part in phrase.parts:
            lookup.add(part.shapes)
    return WordList(dict(starting), lookup)


def _left(found: list[Token], masked: set[int]) -> list[Token]:
    return [token for token in found if token.first not in masked and token.last not in masked]


def _everywhere(phrase: Phrase, spans: Spans) -> Iterator[Token]:
    """Yield the words of a text that make up a phrase, wherever it stands."""
    places = [spans.get(part.shapes, []) for part in phrase.parts]
    if all(places):
        yield from _near(phrase, places) if phrase.any_order else _in_order(phrase, places)


def _in_order(phrase: Phrase, places: list[list[Token]]) -> Iterator[Token]:
    ways: list[tuple[Token, ...]] = [(token,) for token in places[0]]
    for part, found in zip(phrase.parts[1:], places[1:], strict=True):
        follow: dict[Token, tuple[Token, ...]] = {}
        for way in ways:
            start = way[-1].last + 1
            for token in _between(found, start, start + part.between):
                follow.setdefault(token, (*way, token))
        ways = list(follow.values())
    for way in ways:
        yield from way


def _near(phrase: Phrase, places: list[list[Token]]) -> Iterator[Token]:
    room = phrase.room - 1
    for rare in min(places, key=len):
        around = [_between(found, rare.first - room, rare.first + room) for found in places]
        for start in {token.first for found in around for token in found}:
            chosen = [_between(found, start, start + room) for found in around]
            if all(chosen) and _distinct(chosen):
                yield from (token for found in chosen for token in found[:1])


def _between(found: list[Token], first: int, last: int) -> list[Token]:
    """Return those that begin at these places."""
    start = bisect_left(found, first, key=_first)
    return found[start : bisect_right(found, last, key=_first)]


def _distinct(chosen: list[list[Token]], taken: frozenset[int] = frozenset()) -> bool:
    """Tell whether each part can have a word of its own."""
    if not chosen:
        return True
    return any(
        _distinct(chosen[1:], taken | {token.first})
        for token in chosen[0]
        if token.first not in taken
    )


def _first(token: Token) -> int:
    return token.first

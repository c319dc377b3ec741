"""Finding the phrases of a word list in a text. Pure; keeps nothing of the text."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from intake.danger.misspelling import FORGIVING, Misspelt
from intake.enums import Danger
from intake.phrasing.folding import Token, read
from intake.phrasing.phrases import Phrase, Shape, parse

COMMON = 5  # letters; the shorter a word, the more sentences it stands in
Shapes = frozenset[Shape]
ByWord = dict[Shapes, list[tuple[str, Phrase]]]  # phrases and their kinds by their rarest word
Spans = dict[Shapes, list[Token]]  # where a word with one of these shapes stands


@dataclass
class Lookup:
    """All shapes of a list, laid out so that each word of a text is looked up, not tried."""

    groups: dict[Shape, set[Shapes]] = field(default_factory=lambda: defaultdict(set))
    whole: dict[str, Shape] = field(default_factory=dict)
    beginnings: dict[str, Shape] = field(default_factory=dict)
    ends: dict[str, Shape] = field(default_factory=dict)
    inside: dict[bool, list[Shape]] = field(default_factory=lambda: defaultdict(list))  # by ASCII
    sizes_of_ends: set[int] = field(default_factory=set)
    sizes: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))  # of beginnings
    long: Misspelt = field(default_factory=Misspelt)
    long_beginnings: Misspelt = field(default_factory=Misspelt)

    def add(self, group: Shapes) -> None:
        for shape in group:
            if shape not in self.groups:
                self._add(shape)
            self.groups[shape].add(group)

    def _add(self, shape: Shape) -> None:
        if shape.more_before and shape.more_after:
            self.inside[shape.sound.isascii()].append(shape)
            return
        if shape.more_before:
            self.sizes_of_ends.add(len(shape.sound))
        if shape.more_after:
            self.sizes[shape.sound[:2]].add(len(shape.sound))
        table = self.ends if shape.more_before else self.whole
        table = self.beginnings if shape.more_after else table
        table[shape.sound] = shape
        if len(shape.sound) >= FORGIVING and not shape.more_before:
            (self.long_beginnings if shape.more_after else self.long).add(shape)

    def of(self, token: Token) -> set[Shapes]:
        """Return the groups of shapes to which a word belongs."""
        groups = [self.groups[shape] for shape in self._shapes(token)]
        return set().union(*groups) if groups else set()

    def _shapes(self, token: Token) -> Iterator[Shape]:
        body, whole = token.body, token.whole
        if shape := self.whole.get(whole):
            yield shape
        for size in self.sizes.get(body[:2], ()):
            if shape := self.beginnings.get(body[:size]):
                yield shape
        for size in self.sizes_of_ends:
            if shape := self.ends.get(whole[-size:]):
                yield shape
        yield from [shape for shape in self.inside.get(body.isascii(), ()) if shape.sound in body]
        if len(body) >= FORGIVING - 1:
            yield from self.long.of(whole)
            yield from self.long_beginnings.beginning(body)


@dataclass(frozen=True)
class WordList:
    """A word list made ready: what points at danger, and everyday phrases to pass over."""

    dangerous: ByWord
    everyday: ByWord
    lookup: Lookup

    def dangers(self, text: str) -> tuple[Danger, ...]:
        """Return what the words of a text may point at, in the order of `Danger`."""
        spans = self._spans(text)
        if masked := _masked(self.everyday, spans):
            spans = {group: _left(found, masked) for group, found in spans.items()}
        found: set[str] = set()
        for kind, phrase in _possible(self.dangerous, spans):
            if kind not in found and any(_everywhere(phrase, spans)):
                found.add(kind)
        return tuple(danger for danger in Danger if danger in found)

    def _spans(self, text: str) -> Spans:
        spans: Spans = defaultdict(list)
        for token in read(text):
            for group in self.lookup.of(token):
                spans[group].append(token)
        return spans


def word_list(rows: Iterable[tuple[str, str]]) -> WordList:
    """Make a list ready from phrases and kinds; "" is an everyday phrase."""
    lookup = Lookup()
    dangerous: ByWord = defaultdict(list)
    everyday: ByWord = defaultdict(list)
    for text, kind in rows:
        phrase = parse(text)
        rarest = min((part.shapes for part in phrase.parts), key=_often)
        (dangerous if kind else everyday)[rarest].append((kind, phrase))
        for part in phrase.parts:
            lookup.add(part.shapes)
    return WordList(dangerous, everyday, lookup)


def _masked(everyday: ByWord, spans: Spans) -> set[int]:
    """Return the places of words that stand in an everyday phrase."""
    return {
        place
        for _kind, phrase in _possible(everyday, spans)
        for token in _everywhere(phrase, spans)
        for place in range(token.first, token.last + 1)
    }


def _possible(phrases: ByWord, spans: Spans) -> Iterator[tuple[str, Phrase]]:
    """Yield the phrases of which the rarest word stands in the text."""
    for group in spans:
        yield from phrases.get(group, ())


def _often(shapes: Shapes) -> int:
    """Guess how often a word with one of these shapes stands in a text."""
    return sum(10 ** max(0, COMMON - len(shape.sound)) for shape in shapes)


def _left(found: list[Token], masked: set[int]) -> list[Token]:
    return [token for token in found if token.first not in masked and token.last not in masked]


def _everywhere(phrase: Phrase, spans: Spans) -> Iterator[Token]:
    """Yield the words of a text that make up a phrase, wherever it stands."""
    if all(spans.get(part.shapes) for part in phrase.parts):
        places = [spans[part.shapes] for part in phrase.parts]
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

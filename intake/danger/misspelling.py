"""Words with one slip in them: a letter too many or missing, two swapped, another vowel. Pure.

The first two letters are right. Which words lie near is laid out beforehand, except for a letter
too many, which is left out of what was typed.
"""

from collections import defaultdict
from collections.abc import Iterator

from intake.phrasing.phrases import Shape

FORGIVING = 7  # letters from which one typing error is forgiven, or a space in the middle
RIGHT = 2  # letters at the start
VOWELS = "aeiouy"


class Misspelt:
    """Long words (or beginnings of words) of a list, and what is typed for them by a slip."""

    def __init__(self) -> None:
        self._near: dict[str, list[Shape]] = defaultdict(list)
        self._meant: dict[str, Shape] = {}
        self._sizes: dict[str, set[int]] = defaultdict(set)  # by how the words start

    def add(self, shape: Shape) -> None:
        self._meant[shape.sound] = shape
        self._sizes[shape.sound[:RIGHT]].add(len(shape.sound))
        for typed in _near(shape.sound):
            self._near[typed].append(shape)

    def of(self, typed: str) -> Iterator[Shape]:
        """Yield the words that may be meant; never the word itself."""
        yield from self._near.get(typed, ())
        if len(typed) - 1 in self._sizes.get(typed[:RIGHT], ()):
            for shorter in {typed[:at] + typed[at + 1 :] for at in range(RIGHT, len(typed))}:
                if shape := self._meant.get(shorter):
                    yield shape

    def beginning(self, typed: str) -> Iterator[Shape]:
        """Yield the beginnings that may be meant by how this word begins."""
        sizes = self._sizes.get(typed[:RIGHT])
        for size in range(min(sizes) - 1, max(sizes) + 2) if sizes else ():
            if size <= len(typed):
                yield from self.of(typed[:size])


def _near(sound: str) -> set[str]:
    places = range(RIGHT, len(sound))
    near = {sound[:at] + sound[at + 1 :] for at in places}
    near |= {sound[:at] + sound[at + 1] + sound[at] + sound[at + 2 :] for at in places[:-1]}
    for at in places:
        if sound[at] in VOWELS:
            near |= {sound[:at] + vowel + sound[at + 1 :] for vowel in VOWELS}
    return near - {sound}

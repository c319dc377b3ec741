"""How the word list is written, and reading it. Pure; explained to editors in docs/danger.md.

wil dood           these words in this order, with at most three other words between
bij +de +keel      + directly after the word before; ++ with at most one other between
~ man slaat mij    ~ in any order, near each other
mishandel*         * any other ending (or beginning)
slaat/sloeg        / either
@kind              a group of words (`groups`)
wil niet meer +$   $ the end of the sentence
bang ... durf      ... at most twelve other words between
"""

from dataclasses import dataclass
from functools import cache

from django.utils.translation import gettext as _

from intake.phrasing.folding import END, ended, folded, heard
from intake.phrasing.groups import GROUPS

BETWEEN, FAR_BETWEEN = 3, 12  # other words
ROOM = 7  # other words among all those in any order


class WrongPhrase(ValueError):
    """A phrase that cannot be read; the message says what is wrong, to an editor."""


@dataclass(frozen=True)
class Shape:
    """How one word must sound: whole, or as a beginning, an end, or a part of it."""

    sound: str
    more_before: bool = False
    more_after: bool = False


@dataclass(frozen=True)
class Part:
    """One place in a phrase: any of these words, and how many others may stand before it."""

    shapes: frozenset[Shape]
    between: int


@dataclass(frozen=True)
class Phrase:
    """Words that must stand together."""

    parts: tuple[Part, ...]
    any_order: bool

    @property
    def room(self) -> int:
        return len(self.parts) + ROOM


@cache  # of our own list, never of what somebody typed
def parse(text: str) -> Phrase:
    """Read a phrase; raises WrongPhrase."""
    words = text.split()
    any_order = words[:1] == ["~"]
    parts: list[Part] = []
    far = False
    for word in words[any_order:]:
        if word == "...":
            far = True
            continue
        bare = word.lstrip("+")
        close = len(word) - len(bare)  # the number of plus signs
        between = close - 1 if close else FAR_BETWEEN if far else BETWEEN
        parts.append(Part(_shapes(bare), between))
        far = False
    if not parts or far or (len(parts) == 1 and parts[0].shapes == {Shape(END)}):
        raise WrongPhrase(_("Vul minstens één woord in."))
    return Phrase(tuple(parts), any_order)


@cache  # and one object for each group, so that comparing them costs nothing
def _shapes(word: str) -> frozenset[Shape]:
    shapes: set[Shape] = set()
    for choice in word.split("/"):
        if choice.startswith("@"):
            if choice[1:] not in GROUPS:
                raise WrongPhrase(_("De groep %(name)s bestaat niet.") % {"name": choice})
            shapes |= _shapes(GROUPS[choice[1:]])
        else:
            shapes.add(_shape(choice))
    return frozenset(shapes)


def _shape(choice: str) -> Shape:
    if choice == END:
        return Shape(END)
    before, after = choice.startswith("*"), choice.endswith("*")
    plain = folded(choice.strip("*"))
    if not plain.isalnum():
        raise WrongPhrase(_("Dit is geen woord: %(word)s") % {"word": choice})
    body = heard(plain)
    return Shape(body if after else ended(body), before, after)

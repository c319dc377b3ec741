"""How well the words do on sentences: what they find, and where they show up for nothing. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from intake.enums import Danger


@dataclass(frozen=True)
class Sentence:
    """A made-up sentence and what it points at; "" is nothing."""

    text: str
    kind: str


@dataclass(frozen=True)
class Score:
    """What came out: sentences, and those that went wrong."""

    total: dict[str, int]
    missed: tuple[Sentence, ...]  # another danger may have been found
    alarmed: tuple[Sentence, ...]

    def recall(self, kind: Danger | None = None) -> float:
        """Return which part of the dangerous sentences was found, of one kind or of all."""
        kinds = [kind] if kind else list(Danger)
        total = sum(self.total.get(k, 0) for k in kinds)
        missed = sum(sentence.kind in kinds for sentence in self.missed)
        return 1 - missed / total if total else 1.0

    def false_alarms(self) -> float:
        """Return in which part of the ordinary sentences something was seen."""
        ordinary = self.total.get("", 0)
        return len(self.alarmed) / ordinary if ordinary else 0.0


def score(sentences: Iterable[Sentence], spot: Callable[[str], tuple[Danger, ...]]) -> Score:
    """Try all sentences."""
    total: dict[str, int] = {}
    missed: list[Sentence] = []
    alarmed: list[Sentence] = []
    for sentence in sentences:
        total[sentence.kind] = total.get(sentence.kind, 0) + 1
        found = spot(sentence.text)
        if sentence.kind and sentence.kind not in found:
            missed.append(sentence)
        if not sentence.kind and found:
            alarmed.append(sentence)
    return Score(total, tuple(missed), tuple(alarmed))

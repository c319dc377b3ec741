"""The model beside the word list: it weighs a text by the sentences it was trained on. Pure.

Two questions: is there danger at all, and which kind is likeliest. What it was trained on, how,
and how well it does: docs/danger.md.
"""

import json
import math
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from intake.danger.features import BUCKETS, features
from intake.enums import Danger

MODEL = Path(__file__).resolve().parent.parent / "data" / "danger_model.bin"
KINDS = tuple(Danger)
Weights = Sequence[Sequence[float]]  # of danger at all, then of each kind; for each bucket
SURE = 0.65  # how likely danger must be; `train_danger_model --try` shows what others would give
ALSO = 0.25  # how likely a kind must be that is shown beside the likeliest
FEW = 150  # features: those of some six words
FINEST = 127  # a weight is kept as a whole number up to this
LEAST = 4  # words: what is shorter is left to the list
STRETCH, STRIDE = 30, 10  # words that are weighed together; a long text has many such stretches


@dataclass(frozen=True)
class Model:
    """Weights as whole numbers, what one of them stands for, and what they were made from."""

    rows: "tuple[array[int], ...]"
    units: tuple[float, ...]
    made_from: str

    def dangers(self, text: str) -> tuple[Danger, ...]:
        """Return what a text may point at, in the order of `Danger`."""
        found = self.likeliest(text)
        return kinds_of(found[1:]) if likelihood(found[0]) >= SURE else ()

    def likeliest(self, text: str) -> list[float]:
        """Return what danger and each kind weigh in the most dangerous stretch of a text."""
        words = features(text)
        sizes = [0, *accumulate(map(len, words))]
        danger = list(self._totals(0, words))
        stretches = [
            ((danger[end] - danger[start]) / size_of(sizes[end] - sizes[start]), start, end)
            for start, end in _stretches(len(words))
        ]
        if not stretches:
            return [-math.inf] + [0.0] * len(KINDS)
        weight, start, end = max(stretches)
        kinds = range(1, len(self.rows))
        sums = [list(self._totals(kind, words[start:end]))[-1] for kind in kinds]
        return [weight, *(total / size_of(sizes[end] - sizes[start]) for total in sums)]

    def _totals(self, row: int, words: list[list[int]]) -> Iterator[float]:
        weights, unit = self.rows[row], self.units[row]
        sums = accumulate((sum([weights[b] for b in brings]) for brings in words), initial=0)
        return (total * unit for total in sums)


def _stretches(words: int) -> Iterator[tuple[int, int]]:
    last = max(1, words - STRETCH + STRIDE) if words >= LEAST else 0
    for start in range(0, last, STRIDE):
        yield start, min(words, start + STRETCH)


def size_of(features_said: int) -> float:
    """Return by what a sum of weights is divided: a few words alone can hardly be sure."""
    return math.sqrt(features_said + FEW)


def kinds_of(sums: Sequence[float]) -> tuple[Danger, ...]:
    """Return the likeliest kind, and those that are not much less likely."""
    found = shares(sums)
    return tuple(
        kind for kind, share in zip(KINDS, found, strict=True) if share >= min(ALSO, max(found))
    )


def likelihood(total: float) -> float:
    """Return how likely something is, from what its words weigh together."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def shares(sums: Sequence[float]) -> list[float]:
    """Return how likely each of these is when it is one of them."""
    odds = [math.exp(max(-30.0, min(30.0, total))) for total in sums]
    return [odd / sum(odds) for odd in odds]


def rounded(weights: Weights, made_from: str) -> Model:
    """Make the model from weights, as it is kept."""
    units = tuple(max(1e-9, *map(abs, row)) / FINEST for row in weights)
    rows = [
        array("b", (round(w / unit) for w in row)) for row, unit in zip(weights, units, strict=True)
    ]
    return Model(tuple(rows), units, made_from)


def write(model: Model, path: Path = MODEL) -> None:
    """Keep a model in a file: a line with its units, then a byte for each weight."""
    head = json.dumps({"made_from": model.made_from, "units": model.units})
    path.write_bytes(head.encode() + b"\n" + b"".join(row.tobytes() for row in model.rows))


def read(path: Path = MODEL) -> Model:
    """Read a model from its file."""
    head, _, body = path.read_bytes().partition(b"\n")
    told = json.loads(head)
    rows = tuple(
        array("b", body[at * BUCKETS : (at + 1) * BUCKETS]) for at in range(len(told["units"]))
    )
    return Model(rows, tuple(told["units"]), told["made_from"])

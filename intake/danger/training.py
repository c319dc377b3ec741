"""Making the model from sentences. Pure, without chance: the same sentences give the same model.

Two questions are learnt apart, step by step (logistic regression): is there danger at all, from all
sentences, and which kind is it, from the dangerous ones. The first finds more by not telling kinds
apart: what stories of violence and of a child have in common counts for both.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import mul
from zlib import crc32

from intake.danger.features import BUCKETS, features
from intake.danger.weighing import KINDS, Weights, likelihood, shares, size_of

ROUNDS = 12
STEP = 0.1  # of the first round; it shrinks
SETTLED = 0.02  # a sentence that is weighed this well already teaches nothing


Buckets = tuple[tuple[int, float], ...]
Wrong = Callable[[Sequence[float], int], list[float]]


@dataclass(frozen=True)
class Lesson:
    """A sentence as the model sees it, and which kind it is (-1: none)."""

    buckets: Buckets
    kind: int


def lesson(text: str, kind: str) -> Lesson:
    """Turn a sentence into what can be learnt from."""
    counted = Counter(bucket for brings in features(text) for bucket in brings)
    size = size_of(counted.total())
    answer = KINDS.index(kind) if kind else -1
    return Lesson(tuple((bucket, n / size) for bucket, n in sorted(counted.items())), answer)


def train(lessons: Sequence[Lesson]) -> Weights:
    """Return the weights of danger at all, and then of each kind, for each bucket."""
    rare = _rarity(lessons)
    scaled = [replace(one, buckets=_scaled(one.buckets, rare)) for one in lessons]
    dangers = [one for one in scaled if one.kind >= 0]
    weights = [*_learn(scaled, 1, _wrong_about_danger), *_learn(dangers, len(KINDS), _wrong_kinds)]
    return [list(map(mul, row, rare)) for row in weights]


def _learn(lessons: Sequence[Lesson], rows: int, wrong: Wrong) -> list[list[float]]:
    weights = [[0.0] * BUCKETS for _row in range(rows)]
    for number in range(ROUNDS):
        for one in _mixed(lessons, number):
            sums = [sum([row[bucket] * n for bucket, n in one.buckets]) for row in weights]
            for row, off in zip(weights, wrong(sums, one.kind), strict=True):
                if abs(off) > SETTLED:
                    _step(row, one, off * STEP / (1 + number / 4))
    return weights


def _mixed(lessons: Sequence[Lesson], number: int) -> list[Lesson]:
    """Return the sentences in an order that is another one in each round, always the same."""
    order = sorted(range(len(lessons)), key=lambda at: crc32(f"{number} {at}".encode()))
    return [lessons[at] for at in order]


def _wrong_about_danger(sums: Sequence[float], kind: int) -> list[float]:
    """Return how much too likely danger is made."""
    return [likelihood(sums[0]) - (kind >= 0)]


def _wrong_kinds(sums: Sequence[float], kind: int) -> list[float]:
    """Return for each kind how much too likely it is made."""
    return [share - (at == kind) for at, share in enumerate(shares(sums))]


def _rarity(lessons: Sequence[Lesson]) -> list[float]:
    """Return for each bucket how much it tells: more, the fewer sentences have it."""
    seen = Counter(bucket for one in lessons for bucket, _n in one.buckets)
    return [1 + math.log((1 + len(lessons)) / (1 + seen[bucket])) for bucket in range(BUCKETS)]


def _scaled(buckets: Buckets, rare: Sequence[float]) -> Buckets:
    return tuple((bucket, n * rare[bucket]) for bucket, n in buckets)


def _step(row: list[float], one: Lesson, by: float) -> None:
    for bucket, n in one.buckets:
        row[bucket] -= by * n

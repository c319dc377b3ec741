"""What the model sees of a text: words, pairs of words, parts of words, and senses. Pure.

A feature is a number below BUCKETS; two may share one, which costs little. Everything a word brings
stands with that word, so that any stretch of words can be weighed by adding up.
"""

import csv
import re
from collections import deque
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

from intake.phrasing.folding import LONGEST, plain

BUCKETS = 100_000
SENSES = Path(__file__).resolve().parent.parent / "data" / "danger_senses.csv"
PARTS = (2, 3, 4, 5)  # letters
LONGEST_WORD = 24  # letters; what comes after tells nothing
NEAR = 12  # words between which two senses make a pair
SENSE_SAID, WORD_SAID = 3, 2  # what tells more is said more often

WORD = re.compile(r"[^\W_]+")


def features(text: str) -> list[list[int]]:
    """Return for each word of a text, in order, the buckets of what it brings."""
    before = ""
    senses: deque[tuple[str, ...]] = deque(maxlen=NEAR)
    known: dict[str, tuple[list[int], tuple[str, ...]]] = {}  # of this text, and only of it
    found: list[list[int]] = []
    for word in WORD.findall(plain(text[:LONGEST])):
        word = word[:LONGEST_WORD]
        if word not in known:
            known[word] = _alone(word)
        brings, means = known[word]
        pairs = [_pair(a, b) for a in means for earlier in senses for b in earlier]
        found.append([*brings, *[_bucket(f"{before} {word}")] * WORD_SAID, *pairs])
        before = word
        senses.append(means)
    return found


def _alone(word: str) -> tuple[list[int], tuple[str, ...]]:
    """Return what a word brings wherever it stands, and its senses."""
    edged, means = f"<{word}>", senses_of(word)
    parts = {edged[at : at + size] for size in PARTS for at in range(len(edged) - size + 1)}
    said = [*parts, *[f"={word}"] * WORD_SAID, *[f"@{sense}" for sense in means] * SENSE_SAID]
    return sorted(map(_bucket, said)), means


def senses_of(word: str) -> tuple[str, ...]:
    """Return the senses in which a plain word may be meant: "mes" → ("weapon",)."""
    whole, beginnings, sizes = _senses()
    means = set(whole.get(word, ()))
    for size in sizes:
        means |= beginnings.get(word[:size], set()) if size <= len(word) else set()
    return tuple(sorted(means))


@cache
def _pair(one: str, other: str) -> int:
    return _bucket("~".join(sorted((one, other))))


@cache
def _senses() -> tuple[dict[str, set[str]], dict[str, set[str]], tuple[int, ...]]:
    """Read whole words, beginnings of words (`mes*`), and how long beginnings are."""
    whole: dict[str, set[str]] = {}
    beginnings: dict[str, set[str]] = {}
    for sense, word in _words_with_senses():
        table = beginnings if word.endswith("*") else whole
        table.setdefault(plain(word.rstrip("*")), set()).add(sense)
    return whole, beginnings, tuple(sorted({len(word) for word in beginnings}))


def _words_with_senses() -> Iterator[tuple[str, str]]:
    with SENSES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield from ((row["sense"], word) for word in row["words"].split())


def _bucket(feature: str) -> int:
    return crc32(feature.encode()) % BUCKETS

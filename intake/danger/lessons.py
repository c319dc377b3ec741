"""What the model is made from: our own sentences, by the hand that wrote them. Reads our files."""

import csv
import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake.danger.features import SENSES
from intake.danger.training import Lesson, lesson, train
from intake.danger.weighing import Model, rounded

DATA = Path(__file__).resolve().parent.parent / "data"
SENTENCES, STORIES = DATA / "danger_sentences.csv", DATA / "danger_stories.csv"
ROUND = 100  # sentences of the first file that count as one hand: they were written in rounds
PARTS = 10  # in which all hands are divided when the model is tried


@dataclass(frozen=True)
class Told:
    """A sentence to learn from, what it points at ("" is nothing), and who wrote it."""

    text: str
    kind: str
    writer: str


def told() -> list[Told]:
    """Return all sentences to learn from; none of those that are held out."""
    tuned = [row for row in _rows(SENTENCES) if row["half"] == "tuned"]
    first = [Told(r["text"], r["kind"], f"round {n // ROUND}") for n, r in enumerate(tuned)]
    return first + [Told(row["text"], row["kind"], row["writer"]) for row in _rows(STORIES)]


def made_from() -> str:
    """Return a digest of the files that the model is made from."""
    files = (SENTENCES, STORIES, SENSES)
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def make() -> Model:
    """Make the model: some seconds of work."""
    return rounded(train([lesson(one.text, one.kind) for one in told()]), made_from())


def by_strangers(report: Callable[[int], None]) -> Iterator[tuple[Told, list[float]]]:
    """Weigh each sentence by a model that saw nothing of its writer; tells which part is done."""
    sentences = told()
    lessons = [lesson(one.text, one.kind) for one in sentences]
    writers = sorted({one.writer for one in sentences}, key=_shuffled)
    for part in range(PARTS):
        away = set(writers[part::PARTS])
        model = _without(away, sentences, lessons)
        yield from ((one, model.likeliest(one.text)) for one in sentences if one.writer in away)
        report(part + 1)


def _without(away: set[str], sentences: Sequence[Told], lessons: Sequence[Lesson]) -> Model:
    pairs = zip(sentences, lessons, strict=True)
    return rounded(train([learnt for one, learnt in pairs if one.writer not in away]), "")


def _shuffled(writer: str) -> str:
    return hashlib.sha256(writer.encode()).hexdigest()


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)

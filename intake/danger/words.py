"""Bringing the words that point at danger, and the sentences to try them on, from our files."""

import csv
from collections.abc import Iterator
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from intake.models import DangerSentence, DangerWord

DATA = Path(__file__).resolve().parent.parent / "data"
WORDS, SENTENCES = DATA / "danger_words.csv", DATA / "danger_sentences.csv"
HELD_OUT = "held_out"  # in the column `half`


class WrongRow(ValueError):
    """A row that cannot be read; the message names the file and what is wrong."""


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


@transaction.atomic
def load_danger_words(words: Path = WORDS, sentences: Path = SENTENCES) -> int:
    """Add what is not there yet and return how many rows; what an editor changed stays.

    Raises WrongRow, and then nothing is changed.
    """
    added = _add_words(words) + _add_sentences(sentences)
    if added:
        record(
            AuditAction.LOADED,
            by=None,
            object_type=DangerWord._meta.label_lower,
            reason=f"danger words and sentences: {added} added",
        )
    return added


def _add_words(path: Path) -> int:
    known = set(DangerWord.objects.values_list("phrase", "kind"))
    missing = [DangerWord(**row) for row in rows(path) if (row["phrase"], row["kind"]) not in known]
    for word in missing:
        _check(word, path)
    return len(DangerWord.objects.bulk_create(missing))


def _add_sentences(path: Path) -> int:
    known = set(DangerSentence.objects.values_list("text", flat=True))
    missing = [
        DangerSentence(text=row["text"], kind=row["kind"], is_held_out=row["half"] == HELD_OUT)
        for row in rows(path)
        if row["text"] not in known
    ]
    for sentence in missing:
        _check(sentence, path)
    return len(DangerSentence.objects.bulk_create(missing))


def _check(row: DangerWord | DangerSentence, path: Path) -> None:
    try:
        row.clean_fields()
    except ValidationError as error:
        raise WrongRow(f"{path.name}: {row}: {' '.join(error.messages)}") from error

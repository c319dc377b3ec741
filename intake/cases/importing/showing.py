"""What the pages say of a file of cases that was handed in."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext

from clientsupport.background.progress import progress_of
from clientsupport.sheets.problem import Problem
from directory.enums import ImportState
from directory.models import Provider
from intake.cases.importing.known import known_at
from intake.cases.sheet.columns import Column, columns
from intake.cases.sheet.plan import CHANGED, NEW
from intake.models import CaseImport

BUSY = (ImportState.PLANNING, ImportState.STARTED, ImportState.UNDOING)
TOO_LONG = timedelta(minutes=10)  # then a page stops looking: perhaps no job will come
# How long the largest file takes at most, as a rule: 20,000 rows with five contacts each took half
# a minute to look at and do on two shared processors, and as long to undo.
USUALLY = timedelta(minutes=2)


@dataclass(frozen=True)
class ShownRow:
    """What one row of a file would do, in words."""

    row: int
    reference: str
    does: str
    facts: str  # headings of the columns that change something


def shown_rows(kept: CaseImport) -> list[ShownRow]:
    """Return what the rows would do, what changes something first."""
    words: Mapping[str, str] = {NEW: gettext("nieuw"), CHANGED: gettext("gewijzigd")}
    headings = _headings(kept.provider)
    found = json.loads(kept.decrypt("found") or "[]")
    return [
        ShownRow(
            row,
            reference,
            words.get(kind, gettext("hetzelfde")),
            ", ".join(headings.get(fact, fact) for fact in facts),
        )
        for row, reference, kind, facts in found
    ]


def problems_of(kept: CaseImport) -> list[Problem]:
    """Return what is wrong in a file, the first of it."""
    return [Problem(*found) for found in json.loads(kept.decrypt("found") or "[]")]


def is_busy(kept: CaseImport) -> bool:
    """Tell whether a job is at it."""
    return kept.state in BUSY


def is_late(kept: CaseImport) -> bool:
    """Tell whether that takes longer than it should."""
    return is_busy(kept) and timezone.now() - (kept.started_at or kept.read_at) > TOO_LONG


def how_far(kept: CaseImport) -> tuple[int, int, str]:
    """Return how many rows of how many were looked at, done or undone, and that in words."""
    if kept.state == ImportState.PLANNING:
        words = ngettext(
            "%(done)s van %(number)s rij bekeken",
            "%(done)s van %(number)s rijen bekeken",
            kept.number,
        )
        return kept.looked_at, kept.number, _in_words(words, kept.looked_at, kept.number)
    number, done = kept.new + kept.changed, progress_of(kept.pk)
    words = ngettext(
        "%(done)s van %(number)s zaak verwerkt", "%(done)s van %(number)s zaken verwerkt", number
    )
    return done, number, _in_words(words, done, number)


def _in_words(words: str, *numbers: int) -> str:
    done, number = (number_format(number, force_grouping=True) for number in numbers)
    return words % {"done": done, "number": number}


def template_rows(provider: Provider) -> tuple[list[list[str]], list[list[str]]]:
    """Return the headings of an empty file, and the rows of the sheet that explains them."""
    known = columns(known_at(provider))
    head = [gettext("kolom"), gettext("moet"), gettext("voorbeeld"), gettext("wat er kan staan")]
    return [[column.heading for column in known]], [head, *map(_explained, known)]


def _explained(column: Column) -> list[str]:
    needed = gettext("ja") if column.is_needed else ""
    return [column.heading, needed, column.example, "; ".join(filter(None, column.named.values()))]


def explanation(provider: Provider) -> Sequence[Column]:
    """Return the columns, for the page that explains them in the language of the reader."""
    return columns(known_at(provider))


def _headings(provider: Provider) -> dict[str, str]:
    return {column.fact: column.heading for column in columns(known_at(provider))}

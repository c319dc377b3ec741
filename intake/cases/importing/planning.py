"""What a file would do, kept until somebody says yes; of many rows a job looks first."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import astuple
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language, override

from clientsupport.documents.rows import Row
from clientsupport.models import User
from clientsupport.sheets.cell import bare
from directory.enums import ImportState
from directory.models import Provider
from intake.cases.importing.known import columns_at, may_read_in, surroundings
from intake.cases.sheet.columns import Column
from intake.cases.sheet.plan import CHANGED, NEW, SAME, Planner, RowPlan, headings_of
from intake.models import CaseImport

KEPT = timedelta(hours=24)  # since it was read, or done
PROBLEMS_KEPT = 200
TOLD_EACH = 250  # rows: then the page is told how far it is
UNASKED = (ImportState.PLANNING, ImportState.WRONG, ImportState.SAME, ImportState.READ)
Seeing = Callable[[], AbstractContextManager[None]]


@transaction.atomic
def keep_rows(*, provider: Provider, rows: Sequence[Row], by: User) -> CaseImport:
    """Keep the rows of a file, encrypted; an earlier file of theirs that waits goes."""
    CaseImport.objects.filter(provider=provider, read_by=by, state__in=UNASKED).delete()
    kept = CaseImport(
        provider=provider,
        read_by=by,
        language=get_language() or settings.LANGUAGE_CODE,
        number=len(rows) - 1,
    )
    kept.encrypt(rows=json.dumps(rows))
    kept.save(force_insert=True)
    return kept


def plan_import(*, key: UUID | str, seeing: Seeing) -> None:
    """Look what the rows would do, in the language of their headings; once.

    How far it is can be seen meanwhile: `seeing` is entered for each statement or few. It stops
    when another file took its place.
    """
    with seeing():
        kept = CaseImport.objects.filter(pk=key, state=ImportState.PLANNING).first()
        if kept is None:
            return
        made = planner(kept)
    with override(kept.language):
        for number in made.steps():
            if number % TOLD_EACH == 0:
                with seeing():
                    if not _tell(kept, number):
                        return
    with seeing():
        _settle(kept, made)


def planner(kept: CaseImport) -> Planner:
    """Return who looks what the rows of a file do now; all that it needs is read."""
    with override(kept.language):
        rows = rows_of(kept)
        known = columns_at(kept.provider)
        around = surroundings(kept.provider, kept.read_by, _references(rows, known))
        return Planner(rows, known, around)


def _tell(kept: CaseImport, number: int) -> bool:
    """Write down how many rows were looked at; return whether anybody still waits for it."""
    waiting = CaseImport.objects.filter(pk=kept.pk, state=ImportState.PLANNING)
    return bool(waiting.update(looked_at=number))


def rows_of(kept: CaseImport) -> list[Row]:
    """Return the cells of a file that waits."""
    rows: list[Row] = json.loads(kept.decrypt("rows") or "[]")
    return rows


def purge_imports() -> int:
    """Delete what was read or done a day ago, whatever became of it; return how many."""
    before = timezone.now() - KEPT
    old = Q(done_at__lt=before) | Q(done_at=None, read_at__lt=before)
    return CaseImport.objects.filter(old).delete()[1].get(CaseImport._meta.label, 0)


def mark(rows: Sequence[RowPlan]) -> str:
    """Return what tells whether rows would do the same as when somebody looked."""
    told = [
        [row.row, row.kind, *row.facts, *sorted(row.minutes.items()), _version(row)] for row in rows
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _version(row: RowPlan) -> int:
    return row.stored.version if row.stored else 0


@transaction.atomic
def _settle(kept: CaseImport, made: Planner) -> None:
    found = CaseImport.objects.select_for_update().filter(pk=kept.pk).first()
    if found is None or found.state != ImportState.PLANNING:
        return
    if not may_read_in(found.read_by, found.provider):
        found.state = ImportState.REFUSED  # removed since they handed it in
        found.encrypt(rows=None)
    elif made.problems:
        found.state, found.wrong = ImportState.WRONG, len(made.problems)
        problems = [astuple(problem) for problem in made.problems[:PROBLEMS_KEPT]]
        found.encrypt(rows=None, found=json.dumps(problems))
    else:
        kinds = Counter(row.kind for row in made.rows)
        found.new, found.changed, found.same = kinds[NEW], kinds[CHANGED], kinds[SAME]
        found.state = ImportState.READ if found.new or found.changed else ImportState.SAME
        found.seen = mark(made.rows)
        found.encrypt(found=json.dumps([_told(row) for row in made.rows]))
    found.save()


def _told(row: RowPlan) -> list[object]:
    minutes = [f"minutes_{activity}" for activity in row.minutes if row.kind == CHANGED]
    return [row.row, row.said.reference, row.kind, [*row.facts, *minutes]]


def _references(rows: Sequence[Row], known: Sequence[Column]) -> set[str]:
    heading = next(column.heading for column in known if column.fact == "reference")
    places = [place for place, ours in headings_of(rows, known).at.items() if ours == heading]
    return {bare(row[place]) for place in places for row in rows[1:] if place < len(row)} - {""}

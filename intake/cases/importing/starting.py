"""Handing in a file of cases, saying yes to it, and undoing it: many rows are done by a job."""

from collections.abc import Sequence
from contextlib import nullcontext

from django.db import transaction
from django.utils import timezone

from clientsupport.documents.rows import Row
from clientsupport.models import User
from directory.enums import ImportState
from directory.models import Provider
from intake.cases.importing.applying import apply_import
from intake.cases.importing.jobs import apply_case_import, plan_case_import, undo_case_import
from intake.cases.importing.planning import keep_rows, plan_import
from intake.cases.importing.undoing import undo_import
from intake.models import CaseImport

AT_ONCE = 200  # rows; what has more is done by a job


@transaction.atomic
def start_planning(*, provider: Provider, rows: Sequence[Row], by: User) -> CaseImport:
    """Keep the rows of a file, and look what they would do, in the unit of work of the team."""
    kept = keep_rows(provider=provider, rows=rows, by=by)
    if kept.number > AT_ONCE:
        plan_case_import.defer(spreadsheet=str(kept.pk))
    else:
        plan_import(key=kept.pk, seeing=nullcontext)
    return kept


@transaction.atomic
def start_import(*, kept: CaseImport) -> bool:
    """Do what a file says, once; return whether somebody else did not do so before."""
    waiting = CaseImport.objects.filter(pk=kept.pk, state=ImportState.READ)
    if not waiting.update(state=ImportState.STARTED, started_at=timezone.now()):
        return False
    if kept.number > AT_ONCE:
        apply_case_import.defer(spreadsheet=str(kept.pk))
    else:
        apply_import(kept=kept)
    return True


@transaction.atomic
def start_undoing(*, kept: CaseImport, by: User) -> bool:
    """Undo what a file did, once; return whether somebody else did not do so before."""
    waiting = CaseImport.objects.filter(pk=kept.pk, state=ImportState.DONE)
    if not waiting.update(state=ImportState.UNDOING, started_at=timezone.now()):
        return False
    if kept.number > AT_ONCE:
        undo_case_import.defer(spreadsheet=str(kept.pk), user=by.pk)
    else:
        undo_import(kept=kept, by=by)
    return True

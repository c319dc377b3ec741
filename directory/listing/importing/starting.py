"""Handing in a spreadsheet that takes long, and saying yes to it: a job does it."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from clientsupport.documents.rows import Row
from clientsupport.models import User
from directory.enums import ImportState
from directory.listing.importing.jobs import (
    apply_spreadsheet,
    plan_spreadsheet,
    undo_spreadsheet,
)
from directory.listing.importing.planning import keep_cells
from directory.models import ListingImport, Provider


@transaction.atomic
def start_planning(*, provider: Provider, rows: Sequence[Row], by: User) -> ListingImport:
    """Let a job look what the rows of a file would change."""
    kept = keep_cells(provider=provider, rows=rows, by=by)
    plan_spreadsheet.defer(spreadsheet=str(kept.pk))
    return kept


@transaction.atomic
def start_import(*, kept: ListingImport) -> None:
    """Let a job do what a spreadsheet says, in the name of who read it; once."""
    waiting = ListingImport.objects.filter(pk=kept.pk, state=ImportState.READ)
    if waiting.update(state=ImportState.STARTED, started_at=timezone.now()):
        apply_spreadsheet.defer(spreadsheet=str(kept.pk))


@transaction.atomic
def start_undoing(*, kept: ListingImport, by: User) -> None:
    """Let a job undo what a spreadsheet changed; once."""
    waiting = ListingImport.objects.filter(pk=kept.pk, state=ImportState.DONE)
    if waiting.update(state=ImportState.UNDOING, started_at=timezone.now()):
        undo_spreadsheet.defer(spreadsheet=str(kept.pk), user=by.pk)

"""Saying yes to a spreadsheet that takes long: a job does it."""

from django.db import transaction
from django.utils import timezone

from directory.enums import ImportState
from directory.listing.importing.jobs import apply_spreadsheet
from directory.models import ListingImport


@transaction.atomic
def start_import(*, kept: ListingImport) -> None:
    """Let a job do what a spreadsheet says, in the name of who read it; once."""
    waiting = ListingImport.objects.filter(pk=kept.pk, state=ImportState.READ)
    if waiting.update(state=ImportState.STARTED, started_at=timezone.now()):
        apply_spreadsheet.defer(spreadsheet=str(kept.pk))

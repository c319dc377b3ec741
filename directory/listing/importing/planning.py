"""What a spreadsheet would change, kept until somebody says yes; of many rows a job looks first."""

from collections.abc import Sequence
from dataclasses import asdict

from django.conf import settings
from django.db import transaction
from django.utils.translation import get_language, override

from clientsupport.documents.rows import Row
from clientsupport.models import User
from directory.enums import ImportState
from directory.listing.importing.spreadsheet import PER_STATEMENT, planner
from directory.listing.queries.listing import names
from directory.listing.sheet.plan import Plan
from directory.models import ImportedRow, ListingImport, Provider
from directory.permissions import can_coordinate

PROBLEMS_KEPT = 100
TOLD_EACH = 50  # rows: then the page is told how far it is
UNASKED = (ImportState.PLANNING, ImportState.WRONG, ImportState.SAME, ImportState.READ)


@transaction.atomic
def keep_import(*, provider: Provider, made: Plan, by: User) -> ListingImport:
    """Keep the changes of a plan until somebody says yes; an earlier one of theirs goes."""
    _forget_earlier(provider, by)
    kept = ListingImport.objects.create(provider=provider, read_by=by)
    _take(kept, made)
    return kept


@transaction.atomic
def keep_cells(*, provider: Provider, rows: Sequence[Row], by: User) -> ListingImport:
    """Keep a file with many rows until a job has looked; an earlier one of theirs goes."""
    _forget_earlier(provider, by)
    return ListingImport.objects.create(
        provider=provider,
        read_by=by,
        language=get_language() or settings.LANGUAGE_CODE,
        state=ImportState.PLANNING,
        cells=rows,
        number=len(rows) - 1,
    )


def plan_import(*, kept: ListingImport) -> None:
    """Look what the rows of a file would change, in the language of its headings; once.

    How far it is can be seen meanwhile. It stops when another file took its place.
    """
    if kept.state != ImportState.PLANNING:
        return
    with override(kept.language):
        at = planner(provider=kept.provider, rows=kept.cells, names=names())
        for number in at.steps():
            if number % TOLD_EACH == 0 and not _tell(kept, number):
                return
        _settle(kept, at.made)


def _tell(kept: ListingImport, number: int) -> bool:
    """Write down how many rows were looked at; return whether anybody still waits for it."""
    waiting = ListingImport.objects.filter(pk=kept.pk, state=ImportState.PLANNING)
    return bool(waiting.update(looked_at=number))


@transaction.atomic
def _settle(kept: ListingImport, made: Plan) -> None:
    waiting = ListingImport.objects.select_for_update().filter(state=ImportState.PLANNING)
    found = waiting.filter(pk=kept.pk).first()
    if found is None:
        return
    found.cells = []
    if can_coordinate(found.read_by, found.provider):
        _take(found, made)
    else:
        found.state = ImportState.REFUSED  # removed since they handed it in
        found.save()


def _forget_earlier(provider: Provider, by: User) -> None:
    earlier = ListingImport.objects.filter(provider=provider, read_by=by)
    earlier.filter(state__in=UNASKED).delete()


def _take(kept: ListingImport, made: Plan) -> None:
    """Take over what is wrong, or else what would change."""
    if made.problems:
        kept.state = ImportState.WRONG
        kept.problems = [asdict(problem) for problem in made.problems[:PROBLEMS_KEPT]]
        kept.number = len(made.problems)
    else:
        kept.state = ImportState.READ if made.changes else ImportState.SAME
        kept.number = len(made.changes)
        ImportedRow.objects.bulk_create(
            (
                ImportedRow(
                    spreadsheet=kept,
                    number=change.row,
                    slug=change.slug,
                    facts=change.content.facts,
                    seen=change.seen,
                    over=change.over,
                )
                for change in made.changes
            ),
            batch_size=PER_STATEMENT,
        )
    kept.save()

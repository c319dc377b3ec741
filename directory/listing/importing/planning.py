"""What a spreadsheet would change, kept until somebody says yes; of many rows a job looks first."""

from collections.abc import Sequence
from dataclasses import asdict

from django.conf import settings
from django.db import transaction
from django.utils.translation import get_language, override

from clientsupport.documents.rows import Row
from clientsupport.models import User
from directory.enums import ImportState
from directory.listing.importing.spreadsheet import read_import
from directory.listing.queries.listing import names
from directory.listing.sheet.plan import Plan
from directory.models import ListingImport, Provider
from directory.permissions import can_coordinate

PROBLEMS_KEPT = 100
SAID_YES = (ImportState.STARTED, ImportState.DONE, ImportState.REFUSED)


@transaction.atomic
def keep_import(*, provider: Provider, made: Plan, by: User) -> ListingImport:
    """Keep the changes of a plan until somebody says yes; an earlier one of theirs goes."""
    _forget_earlier(provider, by)
    kept = ListingImport(provider=provider, read_by=by)
    _take(kept, made)
    kept.save()
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


@transaction.atomic
def plan_import(*, kept: ListingImport) -> None:
    """Look what the rows of a file would change, in the language of its headings; once."""
    kept = ListingImport.objects.select_for_update().get(pk=kept.pk)
    if kept.state != ImportState.PLANNING:
        return
    if not can_coordinate(kept.read_by, kept.provider):
        kept.state = ImportState.REFUSED  # removed since they handed it in
    else:
        with override(kept.language):
            _take(kept, read_import(provider=kept.provider, rows=kept.cells, names=names()))
    kept.cells = []
    kept.save()


def _forget_earlier(provider: Provider, by: User) -> None:
    earlier = ListingImport.objects.filter(provider=provider, read_by=by)
    earlier.exclude(state__in=SAID_YES).delete()


def _take(kept: ListingImport, made: Plan) -> None:
    """Take over what is wrong, or else what would change."""
    if made.problems:
        kept.state = ImportState.WRONG
        kept.problems = [asdict(problem) for problem in made.problems[:PROBLEMS_KEPT]]
        kept.number = len(made.problems)
        return
    kept.state = ImportState.READ if made.changes else ImportState.SAME
    kept.number = len(made.changes)
    kept.rows = [
        {
            "row": change.row,
            "slug": change.slug,
            "facts": change.content.facts,
            "seen": change.seen,
            "over": change.over,
        }
        for change in made.changes
    ]

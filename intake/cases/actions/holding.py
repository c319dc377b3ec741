"""What every deed in a case begins and ends with: the row as it is now, and a new version.

The caller's unit of work sees it (`intake.seeing.team_of`). NotYours when this person may not do
it; Changed when the page was made before somebody else changed the case. Nothing was stored then.
"""

from collections.abc import Callable

from django.db.models import F

from clientsupport.models import User
from intake.lifecycle.appointments import follow
from intake.models import Case
from intake.permissions import Access, access_of
from intake.workplace.actions.supporting import NotYours


class Changed(Exception):
    """Somebody changed the case since the page was made."""


def checked_case(
    case: Case, by: User, may: Callable[[Access, Case], bool], *, seen: int | None = None
) -> Case:
    """Return the row as it is now, held until the end of the transaction.

    `seen` is the version that the page was made of; None: nothing is compared.
    Case.DoesNotExist when it went meanwhile.
    """
    found = Case.objects.select_for_update(of=("self",)).select_related("provider")
    row = found.get(pk=case.pk)
    if not may(access_of(by), row):
        raise NotYours
    if seen is not None and seen != row.version:
        raise Changed
    return row


def store(row: Case, *fields: str) -> None:
    """Store what a deed changed, as a new version; appointments follow whoever has it now."""
    row.version = F("version") + 1
    row.save(update_fields=[*fields, "version"])
    row.refresh_from_db(fields=["version"])
    if "supporter" in fields:
        follow(row)

"""A coordinator gives a case to somebody of the team: nobody has to say yes."""

from django.db import transaction

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.people.queries import Heir
from intake.cases.actions.holding import checked_case, store
from intake.cases.actions.proposing import withdraw_proposals
from intake.cases.events import note_event
from intake.models import Case
from intake.permissions import Access, access_of
from intake.workplace.actions.privacy import in_words, tell
from intake.workplace.actions.supporting import NotYours
from intake.workplace.queries.team import will_read


@transaction.atomic
def give_case(*, case: Case, to: User | None, by: User, reason: str = "") -> None:
    """Give a case to a colleague, or to the whole team; it is not read for that.

    ReasonMissing when whoever gives it gets to read what a colleague works on.
    """
    row = checked_case(case, by, Access.can_give_case)
    if to and not access_of(to).can_see_case(row):
        raise NotYours
    move_case(row, Heir(to), by=by, reason=reason)


def move_case(row: Case, heir: Heir, *, by: User, reason: str) -> None:
    """Let somebody else have a case that is held; what was proposed of it ends."""
    could_read = access_of(by).can_open_case(row) or row.supporter_id in {None, by.pk}
    withdraw_proposals(row)
    row.supporter = heir.user
    store(row, "supporter")
    if could_read or not will_read(by, provider=row.provider_id, holder=heir.user):
        note_event(AuditAction.MOVED, row, by=by, reason=str(heir))
        return
    tell(note_event(AuditAction.OPENED, row, by=by, reason=in_words(str(heir), reason)))

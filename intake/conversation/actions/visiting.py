"""Coming in with a code, and going out. A visit is a session of its own kind, for one request."""

from uuid import UUID

from clientsupport.privacy.codes import Code, visits
from clientsupport.privacy.codes.door import Door
from clientsupport.privacy.codes.kept import KeptInTable
from intake.models import HelpRequest, SubmittedForm, Visit
from intake.seeing import one_locator, one_request

DOOR = Door(HelpRequest.objects.all, by_locator=one_locator, by_uuid=one_request)
KEPT = KeptInTable(SubmittedForm, opens="request")


def come_in(code: Code) -> str | None:
    """Return the token of a visit to the request of this code; None when there is none.

    Costs the same either way; may raise `Busy`.
    """
    return DOOR.enter(code, lambda found: begin_visit(found.uuid))


def begin_visit(request: UUID) -> str:
    """Return the token of a new visit; only its hash is stored."""
    return visits.begin(Visit.objects.all(), request_id=request)


def continue_visit(token: str) -> UUID | None:
    """Return the request that a visit is about, and note that somebody is there; None when over."""
    visit = visits.go_on(Visit.objects.all(), token)
    return visit.request_id if visit else None


def end_visit(token: str) -> None:
    """End a visit; the cookie that holds the token leads nowhere any more."""
    visits.end(Visit.objects.all(), token)


def end_other_visits(*, request: UUID, token: str) -> None:
    """End all visits to a request but this one."""
    visits.end_all_but(Visit.objects.filter(request=request), token)


def forget_visits() -> int:
    """Delete the visits that are over, and return how many."""
    return visits.forget_ended(Visit.objects.all())

"""Who hears that requests wait: marked here, mailed by the jobs. The role of the jobs sees all.

Each returns whom to mail, each person once, however many requests there are.
"""

from collections.abc import Callable, Iterable
from datetime import date

from clientsupport.database.rows import all_rows
from clientsupport.models import User
from directory.freshness.queries import coordinators, editors
from directory.models import Provider
from intake.models import HelpRequest
from intake.models.request import HelpRequestQuerySet
from intake.rules import deadlines
from intake.workplace.queries.team import colleagues, on_duty


def announce_requests(today: date) -> set[User]:
    """Mark what is new as told: new requests, and new messages of residents."""
    with all_rows():
        return _mark(_waiting().filter(announced_on=None), "announced_on", _workers, today)


def remind_of_requests(today: date) -> set[User]:
    """Mark what has waited for a working day, and tell who works on it."""
    with all_rows():
        found = _having_waited(deadlines.REMIND_AFTER, today).filter(reminded_on=None)
        return _mark(found, "reminded_on", _workers, today)


def tell_coordinators(today: date) -> set[User]:
    """Mark what has waited for too long, and tell who leads the team."""
    with all_rows():
        found = _having_waited(deadlines.COORDINATOR_AFTER, today).filter(coordinator_on=None)
        return _mark(found, "coordinator_on", lambda r: _leads(r.provider), today)


def tell_desk(today: date) -> set[User]:
    """Mark what has waited for five working days, and tell the portal's desk that it waits.

    At once where nobody is left who could read it.
    """
    with all_rows():
        unread = _waiting().filter(provider__has_reader=False)
        found = _having_waited(deadlines.DESK_AFTER, today) | unread
        return _mark(found.filter(desk_on=None), "desk_on", lambda _request: editors(), today)


def _waiting() -> HelpRequestQuerySet:
    return HelpRequest.objects.waiting_for_us().select_related("provider", "supporter")


def _having_waited(days: int, today: date) -> HelpRequestQuerySet:
    due = set(HelpRequest.objects.waiting_for_us().values_list("due_on", flat=True))
    long = [day for day in due if day and deadlines.has_waited(day, days, today)]
    return _waiting().filter(due_on__in=long)


def _mark(
    requests: HelpRequestQuerySet,
    column: str,
    whom: Callable[[HelpRequest], Iterable[User]],
    today: date,
) -> set[User]:
    found = list(requests.select_for_update(of=("self",)))
    HelpRequest.objects.filter(pk__in=[r.pk for r in found]).update(**{column: today})
    return {user for request in found for user in whom(request)}


def _workers(request: HelpRequest) -> Iterable[User]:
    """Who works on it, or whoever replaces them; of what nobody took up, the whole team."""
    return on_duty(request) or colleagues(request.provider)


def _leads(provider: Provider) -> Iterable[User]:
    return coordinators(provider) or colleagues(provider)

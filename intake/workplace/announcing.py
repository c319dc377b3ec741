"""Who hears that requests wait: marked here, and told in their next digest.

The role of the jobs sees all. Each thing is marked with a day in the same transaction, so that a
second run finds nothing.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from clientsupport.database.rows import all_rows
from clientsupport.digests.actions import tell
from clientsupport.models import User
from directory.freshness.queries import coordinators, editors
from directory.models import Provider
from intake.enums import PassingState
from intake.models import HelpRequest, Passing
from intake.models.request import HelpRequestQuerySet
from intake.rules import deadlines
from intake.workplace import news
from intake.workplace.queries.team import colleagues, on_duty, works_at

NEWS_FOR = timedelta(days=7)  # what a resident decided longer ago, tells nobody anything


def gather(today: date) -> None:
    """Tell whatever is new, due or late on a working day; DIGEST_QUEUES names it."""
    tell_decided(today)
    announce_requests(today)
    tell_due(today)
    remind_of_requests(today)
    tell_desk(today)


def tell_decided(today: date) -> None:
    """Tell what residents said to a proposal to pass their request on.

    A yes hears who proposed it; a no who has the request now, and for them that is the news of it.
    """
    with all_rows():
        decided = Passing.objects.filter(told_on=None, decided_on__gte=today - NEWS_FOR)
        found = decided.filter(state__in=[PassingState.ACCEPTED, PassingState.REFUSED])
        waiting = found.select_for_update(of=("self",)).select_related(
            "request__provider", "request__supporter", "proposed_by", "from_provider"
        )
        for passing in waiting:
            _tell_decided(passing, today)
        Passing.objects.filter(pk__in=[passing.pk for passing in waiting]).update(told_on=today)


def _tell_decided(passing: Passing, today: date) -> None:
    if passing.state == PassingState.REFUSED:
        HelpRequest.objects.filter(pk=passing.request_id).update(announced_on=today)
        _tell([passing.request], news.PASSING_NO, _workers)
        return
    author, provider = passing.proposed_by, passing.from_provider
    if author and provider and works_at(author, provider.pk):
        tell([author], news.PASSING_YES, organisation=provider.audit_key)


def announce_requests(today: date) -> None:
    """Mark what is new as told: new requests, new messages of residents, changes of hands."""
    with all_rows():
        found = _locked(_waiting().filter(announced_on=None))
        _tell(found, news.NEW, _workers)
        _mark(found, announced_on=today)


def remind_of_requests(today: date) -> None:
    """Mark what has waited for a working day and is not due yet, and tell who works on it."""
    with all_rows():
        waited = _having_waited(deadlines.REMIND_AFTER, today).filter(reminded_on=None)
        found = [r for r in _locked(waited) if r.due_on and not news.how_late(r.due_on, today)]
        _tell(found, news.WAITING, _workers)
        _mark(found, reminded_on=today)


def tell_due(today: date) -> None:
    """Tell who works on it and who leads the team what is due today or late: daily, until done."""
    with all_rows():
        long = _having_waited(deadlines.COORDINATOR_AFTER, today).exclude(coordinator_on=today)
        found = _locked(long)
        for kind in (news.TODAY, news.LATE_ONE, news.LATE_MORE):
            so_late = [r for r in found if r.due_on and news.how_late(r.due_on, today) == kind]
            _tell(so_late, kind, lambda r: {*_workers(r), *_leads(r.provider)})
        _mark(found, coordinator_on=today)


def tell_desk(today: date) -> None:
    """Mark what has waited for five working days, and tell the portal's desk that it waits.

    At once where nobody is left who could read it.
    """
    with all_rows():
        unread = _waiting().filter(provider__has_reader=False)
        long = _having_waited(deadlines.DESK_AFTER, today) | unread
        found = _locked(long.filter(desk_on=None))
        if found:
            tell(editors(), news.DESK, number=len(found))
        _mark(found, desk_on=today)


def _waiting() -> HelpRequestQuerySet:
    return HelpRequest.objects.waiting_for_us().select_related("provider", "supporter")


def _having_waited(days: int, today: date) -> HelpRequestQuerySet:
    due = set(HelpRequest.objects.waiting_for_us().values_list("due_on", flat=True))
    long = [day for day in due if day and deadlines.has_waited(day, days, today)]
    return _waiting().filter(due_on__in=long)


def _locked(requests: HelpRequestQuerySet) -> list[HelpRequest]:
    return list(requests.select_for_update(of=("self",)))


def _mark(requests: Iterable[HelpRequest], **day: date) -> None:
    HelpRequest.objects.filter(pk__in=[request.pk for request in requests]).update(**day)


def _tell(
    requests: Iterable[HelpRequest], kind: str, whom: Callable[[HelpRequest], Iterable[User]]
) -> None:
    numbers = Counter((r.provider.audit_key, user) for r in requests for user in whom(r))
    for (organisation, user), number in numbers.items():
        tell([user], kind, organisation=organisation, number=number)


def _workers(request: HelpRequest) -> Iterable[User]:
    """Who works on it, or whoever replaces them; of what nobody took up, the whole team."""
    return on_duty(request) or colleagues(request.provider)


def _leads(provider: Provider) -> Iterable[User]:
    return coordinators(provider) or colleagues(provider)

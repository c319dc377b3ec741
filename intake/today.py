"""What supporters and coordinators find on their first page: one unit of work for all of it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from clientsupport.models import User
from clientsupport.site.today import Queue
from intake.cases.today import cases
from intake.permissions import Access, access_on_page, is_supporter
from intake.seeing import team_on_page
from intake.workplace.today import requests

MAKERS: Sequence[Callable[[Access, date], Iterable[Queue]]] = (requests, cases)


def at_work(user: User, today: date) -> Iterable[Queue]:
    """Return the queues of the team and of the cases, of what is equally urgent the first first."""
    if not is_supporter(user):
        return []
    with team_on_page(user):
        access = access_on_page(user)
        return [queue for make in MAKERS for queue in make(access, today)]

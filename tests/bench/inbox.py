"""The inbox of an organisation with very many requests, as one of its supporters asks for it."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from uuid import uuid4

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clientsupport.models import User
from directory.models import LifeDomain, Municipality, Offer
from intake.enums import Author, RequestState
from intake.models import HelpRequest, Message
from intake.rules.deadlines import KEPT
from intake.seeing import team
from tests.bench.directory import analyse
from tests.bench.table import say
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.helpers.staff import signed_in

REQUESTS, SUPPORTERS, BATCH = 20_000, 50, 2_000
AIM = "aim: at most 15 ms of the processor, 6 ms of the database, 14 statements"
PAGES = {
    "inbox": "/werkplek/",
    "asked again": "/werkplek/lijst/",
    "mine": "/werkplek/?lijst=van-mij",
    "waits for us": "/werkplek/?lijst=wacht-op-ons",
    "waits for them": "/werkplek/?lijst=wacht-op-inwoner",
    "closed": "/werkplek/?lijst=afgerond",
    "closed, page 30": "/werkplek/?lijst=afgerond&bladzijde=30",
    "one municipality": "/werkplek/?lijst=afgerond&gemeente=utrecht",
    "one handle": "/werkplek/?lijst=afgerond&kenmerk=2222",
}


def measure_inbox(rounds: int) -> None:
    """Print what each list costs: medians of what both processes took, whoever else is busy."""
    offer = make_offer(takes_requests=True)
    people = [make_supporter(offer.provider) for _ in range(SUPPORTERS)]
    with team(offer.provider):
        for start in range(0, REQUESTS, BATCH):
            _store(offer, people, range(start, start + BATCH))
    analyse()
    browser = signed_in(people[0])
    say(f"{'inbox':<18}{'page':>10}{'database':>10}{'SQL':>5}   {REQUESTS} requests; {AIM}")
    for name, address in PAGES.items():
        page, database, statements = _cost(browser, address, rounds)
        say(f"{name:<18}{page:>10.1f}{database:>10.1f}{statements:>5}")


def _cost(browser: Client, address: str, rounds: int) -> tuple[float, float, int]:
    """Return the milliseconds of this process and of the database's, and the statements."""
    pid = connection.connection.info.backend_pid
    used, asked = [], []
    for _ in range(rounds):
        before, start = worked(pid), time.process_time()
        _get(browser, address)
        used.append(time.process_time() - start)
        asked.append(worked(pid) - before)
    with CaptureQueriesContext(connection) as captured:
        _get(browser, address)
    return median(used) * 1000, median(asked) * 1000, len(captured)


def _get(browser: Client, address: str) -> None:
    answer = browser.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered {answer.status_code}")


def worked(pid: int) -> float:
    """Return the seconds that a process had the processor (Linux only)."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def _store(offer: Offer, people: list[User], numbers: range) -> None:
    requests = list(_requests(offer, people, numbers))
    HelpRequest.objects.bulk_create(requests)
    Message.objects.bulk_create(
        _message(request, number, author)
        for request in requests
        for number, author in enumerate((Author.RESIDENT, Author.SUPPORTER, Author.RESIDENT), 1)
    )


def _message(request: HelpRequest, number: int, author: Author) -> Message:
    message = Message(request=request, number=number, author=author)
    message.encrypt(text="Komt u morgen?")
    return message


def _requests(offer: Offer, people: list[User], numbers: range) -> Iterator[HelpRequest]:
    """Yield requests of all kinds: half of them wait, a tenth of these for somebody to take up."""
    towns, domains = list(Municipality.objects.current()), list(LifeDomain.objects.all())
    today = timezone.localdate()
    for n in numbers:
        day = today - timedelta(days=n % 80)
        closed, waits = n % 4 == 1, n % 2 == 0
        yield HelpRequest(
            uuid=uuid4(),
            provider=offer.provider,
            offer=offer,
            municipality=towns[n % len(towns)],
            domain=domains[n % len(domains)],
            state=RequestState.CLOSED if closed else RequestState.IN_PROGRESS,
            supporter=None if n % 20 == 0 else people[n % len(people)],
            code_locator=_locator(n),
            code_salt=b"",
            received_on=day,
            last_activity_on=day,
            due_on=day + timedelta(days=2) if waits else None,
            closed_on=day if closed else None,
            delete_on=day + KEPT,
        )


def _locator(number: int) -> str:
    return f"{number:04x}"

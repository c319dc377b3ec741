"""Cases of a large organisation among very many: their overview, their list and quick entry."""

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

from django.conf import settings
from django.db import connection
from django.test import Client
from django.urls import reverse

from directory.enums import MemberRole
from tests.bench.directory import analyse
from tests.bench.inbox import worked
from tests.bench.many_cases import store_counted, store_uncounted
from tests.bench.measure import Page
from tests.bench.server import server
from tests.bench.table import compared, say, statements
from tests.factories.directory import make_provider
from tests.factories.people import join, make_supporter, make_user
from tests.helpers.forms import Filled, filled_in
from tests.helpers.staff import signed_in

ALL, SMALL, LARGE = 1_000_000, 1_000, 20_000  # cases
OTHERS = 500  # organisations
TEAMS = {SMALL: 5, LARGE: 50}  # people
ROUNDS = 30  # of what is measured in this process
YEAR = "/werkplek/overzicht/?periode=12"
ENTRY_AIM = 60  # milliseconds of the processor


def measure_cases(rounds: int) -> None:
    """Print the overview of two organisations, the list of the larger one, and quick entry."""
    begun = time.perf_counter()
    others = [make_provider() for _ in range(OTHERS)]
    store_uncounted(others, ALL - SMALL - LARGE)
    browsers = {number: _organisation(number) for number in TEAMS}
    analyse()
    say(f"{ALL} cases, stored in {time.perf_counter() - begun:.0f} s")
    small, large = browsers[SMALL], browsers[LARGE]
    _say_overviews(small, large)
    _say_entry(large)
    _say_list(large, rounds)


def _organisation(number: int) -> Client:
    provider = make_provider()
    people = [make_supporter(provider, password=None) for _ in range(TEAMS[number] - 1)]
    coordinator = make_user(password=None)
    join(coordinator, provider, role=MemberRole.COORDINATOR)
    store_counted(provider, [coordinator, *people], number)
    return signed_in(coordinator)


def _say_overviews(small: Client, large: Client) -> None:
    """Print what both processes need: this one, and that of the database."""
    for name, address in {"this quarter": "/werkplek/overzicht/", "twelve months": YEAR}.items():
        few, many = (_both(browser, address) for browser in (small, large))
        say(
            f"overview, {name}: {few:.1f} ms with {SMALL} cases, {many:.1f} ms with {LARGE}: "
            f"{many / few:.2f} × (aim: at most 1.5)"
        )


def _both(browser: Client, address: str) -> float:
    return _took(lambda: _get(browser, address)) + _asked(lambda: _get(browser, address))


def _took(ask: Callable[[], object]) -> float:
    """Return the milliseconds of this process, the median of many times."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        ask()
        times.append((time.process_time() - start) * 1000)
    return median(times)


def _asked(ask: Callable[[], object]) -> float:
    """Return the milliseconds of the database's process, the median of many times."""
    pid = connection.connection.info.backend_pid
    times = []
    for _ in range(ROUNDS):
        start = worked(pid)
        ask()
        times.append((worked(pid) - start) * 1000)
    return median(times)


def _get(browser: Client, address: str) -> None:
    answer = browser.get(address)
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered {answer.status_code}")


def _say_entry(browser: Client) -> None:
    """Print what saving a new case takes; the form is filled in before."""
    address = reverse("intake:case_new")
    forms = [_form(browser, address) for _ in range(ROUNDS)]
    took = _took(lambda: _send(browser, address, forms.pop()))
    say(f"quick entry saved: {took:.0f} ms of the processor (aim: at most {ENTRY_AIM})")


def _form(browser: Client, address: str) -> Filled:
    return filled_in(
        browser.get(address),
        municipality="onbekend",
        domain="wonen",
        law="wmo",
        activity="A",
        minutes="30",
        text="Samen de brief van de gemeente gelezen.",
    )


def _send(browser: Client, address: str, form: Filled) -> None:
    answer = browser.post(address, form)
    if answer.status_code != 302:
        raise RuntimeError(f"{address} answered {answer.status_code}")


def _say_list(browser: Client, rounds: int) -> None:
    cookie = browser.cookies[settings.SESSION_COOKIE_NAME].value
    headers = {"Cookie": f"{settings.SESSION_COOKIE_NAME}={cookie}"}
    page = Page("/werkplek/zaken/?lijst=team", headers=headers, holds="c-inbox__row")
    bare = Page("/kaal/zaken/", headers=headers, holds="c-inbox__row")
    counted = statements(page, page)
    connection.close()
    with server() as portal:
        line = compared(portal.port, "cases", [page], [bare], rounds)
    say(replace(line, label=f"{LARGE} cases", sql=counted))

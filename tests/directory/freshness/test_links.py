"""The weekly look at websites: what an answer means, whom it may ask, and who hears of it."""

import http.server
import ipaddress
import socket
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from pytest_socket import enable_socket, socket_allow_hosts

from clientsupport.models import News
from directory.enums import LinkState, OfferState
from directory.freshness.links import asking, jobs
from directory.freshness.links.actions import check_links
from directory.freshness.links.asking import Answer, Pace, Unreachable
from directory.freshness.links.looking import look
from directory.freshness.links.rules import Address, Found, is_public, judge
from directory.models import LinkCheck, Offer, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor
from tests.factories.reach import make_declaration
from tests.helpers.jobs import run_digests, waiting_jobs

DEAD = Found(LinkState.DEAD, 404)
FINE = Found(LinkState.FINE, 200)
SUBJECT = "Een link op Naast u werkt niet meer"


# --- Whom it may ask -----------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_public_machines_may_be_asked(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1"),
        *("169.254.169.254", "100.64.0.1", "198.18.0.1", "224.0.0.1", "240.0.0.1"),
        *("255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fec0::1", "ff02::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1"),
    ],
)
def test_our_own_and_our_neighbours_machines_may_not(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://2130706433/",  # 127.0.0.1 as one number
        "http://0x7f.1/",
        "file:///etc/passwd",
        "gopher://voorbeeld.example/",
        "https:///weg",
        "http://voorbeeld.example:99999/",
        "http://" + "a" * 70 + ".example/",
    ],
)
def test_never_asks_what_it_may_not(
    no_network: None, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    enable_socket()
    find = socket.getaddrinfo

    def without_asking_around(host: str, port: int, **_options: Any) -> Any:
        return find(host, port, flags=socket.AI_NUMERICHOST)

    monkeypatch.setattr(socket, "getaddrinfo", without_asking_around)
    monkeypatch.setattr(socket, "create_connection", None)  # nothing is connected to

    with pytest.raises(Unreachable):
        asking.ask(url, "HEAD")


def test_one_address_of_a_name_that_is_not_public_is_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[Any] = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443))
        for address in ("93.184.215.14", "10.0.0.1")
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_given, **_options: found)
    monkeypatch.setattr(socket, "create_connection", None)

    with pytest.raises(Unreachable):
        asking.ask("https://voorbeeld.example/", "HEAD")


def test_waits_a_second_before_it_asks_one_website_again() -> None:
    slept: list[float] = []
    pace = Pace(clock=lambda: 100.0, sleep=slept.append)

    for host in ["een.example", "twee.example", "een.example", "een.example"]:
        pace.wait(host)

    assert slept == [1.0, 2.0]


# --- What an answer means ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (200, LinkState.FINE),
        (204, LinkState.FINE),
        (403, LinkState.FINE),  # closed to machines only
        (429, LinkState.FINE),
        (404, LinkState.DEAD),
        (410, LinkState.DEAD),
        (400, LinkState.AWAY),
        (500, LinkState.AWAY),
        (503, LinkState.AWAY),
    ],
)
def test_status(status: int, state: LinkState) -> None:
    assert judge(status, has_moved=False) == Found(state, status)


class Web:
    """Answers by address; notes what was asked."""

    def __init__(self, **answers: Answer | None) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def __call__(self, url: str, method: str) -> Answer:
        self.asked.append(f"{method} {url}")
        name = url.replace("https://", "s_").replace("http://", "").replace(".example/", "_")
        answer = self.answers.get(f"{method}_{name}", self.answers.get(name))
        if answer is None:
            raise Unreachable
        return answer


def test_asks_the_safe_address_first() -> None:
    web = Web(s_een_=Answer(200), een_=Answer(200))

    assert look("http://een.example/", ask=web) == FINE
    assert web.asked == ["HEAD https://een.example/"]


def test_without_a_safe_one_the_plain_address_will_do() -> None:
    web = Web(een_=Answer(200))

    assert look("http://een.example/", ask=web) == FINE


def test_asks_for_the_page_where_its_headers_are_refused() -> None:
    web = Web(HEAD_s_een_=Answer(405), GET_s_een_=Answer(200))

    assert look("https://een.example/", ask=web) == FINE
    assert web.asked == ["HEAD https://een.example/", "GET https://een.example/"]


def test_another_name_is_a_move_another_page_is_not() -> None:
    web = Web(
        s_een_=Answer(301, "https://twee.example/"),
        s_drie_=Answer(301, "/welkom"),
        s_drie_welkom=Answer(200),
        s_twee_=Answer(200),
    )

    assert look("https://een.example/", ask=web) == Found(LinkState.MOVED, 200)
    assert look("https://drie.example/", ask=web) == FINE


def test_follows_five_redirects_and_no_more() -> None:
    steps = {f"s_een_{n}": Answer(302, f"/{n + 1}") for n in range(1, 6)}

    assert look("https://een.example/1", ask=Web(**steps, s_een_6=Answer(200))) == FINE
    longer = {**steps, "s_een_6": Answer(302, "/7"), "s_een_7": Answer(200)}
    assert look("https://een.example/1", ask=Web(**longer)) == Found(LinkState.AWAY, 302)


# --- A real website ------------------------------------------------------------------------------


class Site(http.server.BaseHTTPRequestHandler):
    """Each address answers in its own way."""

    asked: list[tuple[str, str, str]] = []

    def do_GET(self) -> None:
        self.asked.append((self.command, self.path, self.headers["User-Agent"]))
        if self.path == "/stil":
            self.rfile.read(1)  # until the other side gives up
            return
        redirects = {"/oud": (301, "/goed?x=1"), "/rondje": (302, "/rondje"), "/naar": (302, "")}
        status, leads_to = redirects.get(self.path, (404 if self.path == "/weg" else 200, ""))
        self.send_response(status)
        if self.path == "/naar":
            _host, _, port = self.headers["Host"].partition(":")
            leads_to = f"http://localhost:{port}/goed"
        if leads_to:
            self.send_header("Location", leads_to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def site(no_network: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a website on this machine, without the waiting."""
    enable_socket()
    socket_allow_hosts(["127.0.0.1"], allow_unix_socket=True)
    monkeypatch.setattr(asking, "pace", Pace(sleep=lambda _seconds: None))
    Site.asked.clear()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def here_only(address: Address) -> bool:
    return str(address) == "127.0.0.1"


def ask_here(url: str, method: str) -> Answer:
    return asking.ask(url, method, may_ask=here_only, timeout=0.3)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/goed", FINE),
        ("/oud", FINE),
        ("/weg", DEAD),
        ("/rondje", Found(LinkState.AWAY, 302)),
        ("/stil", Found(LinkState.AWAY)),
    ],
)
def test_what_a_website_answers(site: str, path: str, found: Found) -> None:
    assert look(f"{site}{path}", ask=ask_here) == found


def test_says_who_is_asking(site: str, settings: Any) -> None:
    settings.SITE_URL = "https://naastu.example"

    look(f"{site}/oud", ask=ask_here)

    agent = "NaastU-links/1.0 (+https://naastu.example/contact/)"
    assert Site.asked == [("HEAD", "/oud", agent), ("HEAD", "/goed?x=1", agent)]


def test_redirect_may_not_lead_inside_either(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    find = socket.getaddrinfo

    def find_inside(host: str, *given: Any, **options: Any) -> Any:
        return find("127.0.0.2" if host == "localhost" else host, *given, **options)

    monkeypatch.setattr(socket, "getaddrinfo", find_inside)

    assert look(f"{site}/naar", ask=ask_here) == Found(LinkState.AWAY, 302)
    assert [path for _method, path, _agent in Site.asked] == ["/naar"]


def test_machine_that_is_not_there_gives_no_answer(site: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    assert look(f"http://127.0.0.1:{port}/", ask=ask_here) == Found(LinkState.AWAY)


# --- What is stored, and who hears of it ---------------------------------------------------------


@pytest.fixture
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T02:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider(clock: time_machine.Traveller) -> Provider:
    provider = make_provider(name="Voorbeeld Huis", website="https://huis.example/")
    make_offer(provider=provider)
    return provider


def test_looks_at_all_addresses_once(provider: Provider) -> None:
    make_offer(provider=provider, website="https://huis.example/")
    make_offer(provider=provider, website="https://huis.example/aanbod/")
    draft = OfferState.DRAFT
    make_offer(provider=provider, website="https://huis.example/concept/", state=draft)
    make_declaration(provider, complaint_route="https://huis.example/klacht/")
    asked: list[str] = []

    def note(url: str) -> Found:
        asked.append(url)
        return FINE

    check_links(provider=provider, look=note)

    assert asked == [f"https://huis.example/{path}" for path in ("", "aanbod/", "klacht/")]
    assert LinkCheck.objects.count() == 3


def test_address_that_is_gone_from_the_listing_is_forgotten(provider: Provider) -> None:
    check_links(provider=provider, look=lambda _url: DEAD)
    Provider.objects.update(website="https://nieuw.example/")
    provider.refresh_from_db()

    check_links(provider=provider, look=lambda _url: FINE)

    assert list(LinkCheck.objects.values_list("url", flat=True)) == ["https://nieuw.example/"]


def test_two_failing_weeks_are_told_once(provider: Provider, clock: time_machine.Traveller) -> None:
    make_coordinator(provider, email="een@voorbeeld.example")
    make_editor(email="redactie@voorbeeld.example")
    offer = Offer.objects.values().get()
    told = {}
    for day in ("2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"):
        clock.move_to(f"{day}T02:00:00+01:00")
        check_links(provider=provider, look=lambda _url: DEAD)
        jobs.tell_about_dead_links(0)
        clock.shift(timedelta(hours=7))
        told[day] = [email for email, subject in run_digests() if subject == SUBJECT]

    assert told == {
        "2026-11-23": [],
        "2026-11-30": [],
        "2026-12-07": ["een@voorbeeld.example", "redactie@voorbeeld.example"],
        "2026-12-14": [],
    }
    assert LinkCheck.objects.get().failing_since == date(2026, 11, 23)
    assert Offer.objects.values().get() == offer  # the listing itself stays as it is


def test_mail_says_how_many_and_who_else_keeps_them_reads_none(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider, email="een@voorbeeld.example")
    make_coordinator(make_provider(), email="ander@voorbeeld.example")
    check_links(provider=provider, look=lambda _url: DEAD)
    clock.move_to("2026-12-07T02:00:00+01:00")
    check_links(provider=provider, look=lambda _url: DEAD)

    jobs.tell_about_dead_links(0)
    clock.shift(timedelta(hours=7))

    run_digests()
    told = {message.to[0]: message.body for message in mail.outbox}
    assert "- 1 link werkt al een tijd niet meer.\n" in told["een@voorbeeld.example"]
    assert "link werkt" not in told["ander@voorbeeld.example"]


def test_one_good_week_begins_anew(provider: Provider, clock: time_machine.Traveller) -> None:
    make_coordinator(provider)
    for day, found in [("11-23", DEAD), ("11-30", FINE), ("12-07", DEAD), ("12-14", DEAD)]:
        clock.move_to(f"2026-{day}T02:00:00+01:00")
        check_links(provider=provider, look=lambda _url, found=found: found)  # type: ignore[misc]
        jobs.tell_about_dead_links(0)

    assert not News.objects.exists()


def test_link_that_works_again_is_no_longer_dead(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    for day, found, dead in [("11-23", DEAD, 0), ("12-07", DEAD, 1), ("12-14", FINE, 0)]:
        clock.move_to(f"2026-{day}T02:00:00+01:00")
        check_links(provider=provider, look=lambda _url, found=found: found)  # type: ignore[misc]
        jobs.tell_about_dead_links(0)
        assert LinkCheck.objects.dead().count() == dead


def test_every_provider_gets_a_job_of_its_own(provider: Provider) -> None:
    make_offer()
    make_offer(state=OfferState.DRAFT)

    jobs.check_all_links(0)

    assert waiting_jobs() == ["directory.jobs.check_links_of"] * 2

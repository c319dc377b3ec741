"""Starts the product itself, and gives every journey a visitor of its own.

Each process of the tests (`-n 2`) has a portal, a database and a browser of its own.
"""

import http.server
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pytest_socket import socket_allow_hosts
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from clientsupport.demo.embedded import reaper
from tests.helpers.backstage import leave
from tests.helpers.browser import ARGUMENTS, PHONE, Inspector, Visitor, Witness, chromium
from tests.helpers.processes import (
    ROOT,
    STOP_WITHIN,
    directory_for_servers,
    environment,
    free_port,
    serving,
    until,
)

# What takes longest begins first, and what goes page by page fills the gaps at the end.
FIRST = ("test_under_fire.py", "test_conversation.py", "test_workplace.py", "test_accounts.py")
LAST = ("test_accessibility.py",)
PATIENCE = 20_000  # milliseconds that something on a page may take; a quick one costs none of it


class Companions(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Keeps the journeys of a file in one process; those along all pages go page by page."""

    def _split_scope(self, nodeid: str) -> str:
        file, _, test = nodeid.partition("::")
        page = test.partition("[")[2]
        return page if page and file.endswith("/test_accessibility.py") else file


@pytest.hookimpl
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Divide the journeys over the processes, in the order in which they were collected."""
    config.option.loadscopereorder = False
    return Companions(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let no process wait at the end for a long file of the other."""
    items.sort(key=lambda item: _rank(item.path.name))


def _rank(file: str) -> int:
    ranks = {name: rank for rank, name in enumerate(FIRST)} | dict.fromkeys(LAST, len(FIRST) + 1)
    return ranks.get(file, len(FIRST))


@pytest.fixture(scope="session", autouse=True)
def no_network() -> None:
    """Only this machine may be reached."""
    socket_allow_hosts(["127.0.0.1", "::1"], allow_unix_socket=True)


@pytest.fixture(scope="session", autouse=True)
def patience() -> None:
    """A slow machine is not a fault of the page."""
    expect.set_options(timeout=PATIENCE)


class Weather(http.server.BaseHTTPRequestHandler):
    """Every address is a page that says nothing of who came from where; one sets a cookie."""

    def do_GET(self) -> None:
        page = b"<!doctype html><html lang=nl><title>Het weer</title><h1>Het weer</h1></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        if self.path.endswith("/cookie"):
            self.send_header("Set-Cookie", "who=me; Max-Age=0")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def weather() -> Iterator[str]:
    """The address of a page elsewhere, to which the exit leads."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Weather) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/weer"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def home() -> Iterator[Path]:
    """The directory in which the portal keeps everything, its database above all."""
    with directory_for_servers() as place:
        yield place / "var"


@pytest.fixture(scope="session")
def portal(weather: str, home: Path) -> Iterator[str]:
    """The address of a portal with example offers. What journeys change is their own affair."""
    port = free_port()
    env = environment(home, PORT=str(port), NAASTU_EXIT_URL=weather, NAASTU_PG_UNSAFE="1")
    with serving([sys.executable, ROOT / "manage.py", "serve"], port=port, env=env) as address:
        yield address
        leave(env)
    until(lambda: not reaper.server_processes(home / "pg"), within=STOP_WITHIN)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    return {"executable_path": chromium(), "args": ARGUMENTS}


@pytest.fixture(scope="session")
def browser_context_args() -> dict[str, Any]:
    """Each test has a new context. Without motion, so that no check meets half a change."""
    return {"locale": "nl-NL", "reduced_motion": "reduce"}


@pytest.fixture(scope="session")
def inspector() -> Inspector:
    return Inspector()


@pytest.fixture
def visitor(
    page: Page, portal: str, weather: str, inspector: Inspector, request: pytest.FixtureRequest
) -> Iterator[Visitor]:
    """Somebody with an empty browser. At the end nothing may have gone wrong on any page."""
    marker = request.node.get_closest_marker("browser_context_args")
    witness = Witness(page, portal=portal, elsewhere=(weather,))
    yield Visitor(
        page,
        portal=portal,
        inspector=inspector,
        witness=witness,
        runs_scripts=marker is None or marker.kwargs.get("java_script_enabled", True),
    )
    assert witness.complaints() == []


@dataclass
class Residents:
    """Makes residents, each with a browser of their own."""

    new_context: Any
    portal: str
    inspector: Inspector
    elsewhere: tuple[str, ...] = ()  # where else they may go
    people: list[Visitor] = field(default_factory=list)

    def __call__(self, **options: Any) -> Visitor:
        page = self.new_context(**{"viewport": PHONE, **options}).new_page()
        person = Visitor(
            page,
            portal=self.portal,
            inspector=self.inspector,
            witness=Witness(page, portal=self.portal, elsewhere=self.elsewhere),
            runs_scripts=options.get("java_script_enabled", True),
        )
        self.people.append(person)
        return person

    def complaints(self) -> list[str]:
        """Return what no page may do and one did, but for the cookie that a form may set."""
        found = [c for person in self.people for c in person.witness.complaints()]
        return [c for c in found if not c.startswith(("cookie:", "Set-Cookie:"))]


@pytest.fixture
def residents(new_context: Any, portal: str, weather: str, inspector: Inspector) -> Residents:
    """Makes residents who may leave for the weather; who asks for them looks at the complaints."""
    return Residents(new_context, portal, inspector, elsewhere=(weather,))


@pytest.fixture
def somebody(new_context: Any, portal: str, inspector: Inspector) -> Iterator[Residents]:
    """Makes residents who may get a cookie from a form. Nothing else may go wrong."""
    made = Residents(new_context, portal, inspector)
    yield made
    assert made.complaints() == []

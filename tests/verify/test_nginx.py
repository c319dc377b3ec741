"""The example of docs/deploy/nginx.conf, tried: before an echo, and before the portal itself."""

import http.client
import json
import socket
import ssl
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_socket import enable_socket, socket_allow_hosts

from clientsupport.demo.embedded import machine
from tests.helpers.nginx import Proxy, nginx
from tests.helpers.own_server import own_server
from tests.helpers.processes import (
    ROOT,
    START_WITHIN,
    directory_for_servers,
    free_port,
    manage,
    running,
    until,
)

HOST = "naastu.example"
SLOW = 200  # senders at once
FORM = "POST /vraag/ HTTP/1.1\r\nHost: naastu.example\r\nContent-Length: 400\r\n\r\nhalf a for"
HEADERS = "GET / HTTP/1.1\r\nHost: naastu.example\r\nX-Half-a-hea"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def told(self) -> Any:
        return json.loads(self.body)


@pytest.fixture(autouse=True)
def this_machine_only(no_network: None) -> None:
    enable_socket()
    socket_allow_hosts(["127.0.0.1"], allow_unix_socket=True)


@pytest.fixture(scope="module")
def proxy() -> Iterator[Proxy]:
    """nginx before a server that tells what reached it."""
    port = free_port()
    with (
        directory_for_servers() as place,
        running([sys.executable, "-m", "tests.helpers.echo", str(port)], cwd=ROOT),
        nginx(place, upstream=port) as proxy,
    ):
        yield proxy


def connected(proxy: Proxy) -> ssl.SSLSocket:
    """Return a connection as a browser's, which knows the certificate."""
    trust = ssl.create_default_context(cafile=str(proxy.certificate))
    plain = socket.create_connection(("127.0.0.1", proxy.port), timeout=30)
    return trust.wrap_socket(plain, server_hostname=HOST)


def ask(
    proxy: Proxy, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
) -> Answer:
    connection = http.client.HTTPSConnection(HOST)
    connection.sock = connected(proxy)
    try:
        connection.request(method, path, body=body or None, headers=headers or {})
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def answers(proxy: Proxy) -> bool:
    return ask(proxy, "GET", "/").status == 200


def test_what_a_visitor_claims_does_not_reach_the_portal(proxy: Proxy) -> None:
    until(lambda: answers(proxy))
    claims = {"X-Forwarded-For": "203.0.113.9, 10.0.0.1", "X-Forwarded-Proto": "http"}

    headers = ask(proxy, "GET", "/", headers=claims).told()["headers"]

    assert headers["X-Forwarded-For"] == "127.0.0.1"
    assert headers["X-Forwarded-Proto"] == "https"
    assert headers["Host"] == HOST


def test_without_tls_there_is_only_the_way_to_it(proxy: Proxy) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", proxy.plain)
    connection.request("GET", "/zoeken/?gemeente=utrecht", headers={"Host": HOST})
    answer = connection.getresponse()

    assert answer.status == 308
    assert answer.headers["Location"] == f"https://{HOST}/zoeken/?gemeente=utrecht"
    assert answer.headers.get_all("X-Frame-Options") == ["DENY"]
    connection.close()


@pytest.mark.parametrize(
    ("path", "size", "status"),
    [
        ("/vraag/", 400_000, 200),
        ("/vraag/", 600_000, 413),
        ("/organisatiebeheer/organisatie/huis/rekenblad/", 5_000_000, 200),
        ("/organisatiebeheer/organisatie/huis/rekenblad/", 7_000_000, 413),
    ],
)
def test_more_than_a_form_may_hold_is_refused_before_the_portal(
    proxy: Proxy, path: str, size: int, status: int
) -> None:
    until(lambda: answers(proxy))
    before = ask(proxy, "GET", "/").told()["before"]

    answer = ask(proxy, "POST", path, b"x" * size)

    assert answer.status == status
    assert answer.headers.get_all("X-Frame-Options") == ["DENY"]
    assert ask(proxy, "GET", "/").told()["before"] == before + (status == 200)


@pytest.mark.parametrize("begun", [FORM, HEADERS])
def test_slow_senders_wait_in_nginx(proxy: Proxy, begun: str) -> None:
    until(lambda: answers(proxy))
    before = ask(proxy, "GET", "/").told()["before"]
    with ExitStack() as slow:
        for _ in range(SLOW):
            slow.enter_context(connected(proxy)).sendall(begun.encode())
        found = [ask(proxy, "GET", "/") for _ in range(20)]

    assert {answer.status for answer in found} == {200}
    assert found[-1].told()["before"] == before  # not one of them reached the portal


def test_nothing_of_a_visit_is_written_down(proxy: Proxy) -> None:
    until(lambda: answers(proxy))
    ask(proxy, "POST", "/vraag/?geheim", b"x" * 600_000)
    with connected(proxy) as broken:
        broken.sendall(b"GEHEIM\r\n\r\n")

    logs = [path.read_text() for path in proxy.log.parent.glob("*.log")]
    assert logs
    assert not [text for text in logs if "127.0.0.1" in text or "geheim" in text.lower()]


# --- The portal itself ---------------------------------------------------------------------------


def test_portal_behind_it_as_in_production(tmp_path: Path) -> None:
    port = free_port()
    gunicorn = [sys.executable, "-m", "gunicorn", "-c", "python:clientsupport.gunicorn_conf"]
    with (
        directory_for_servers() as place,
        own_server(machine.binaries(), place) as server,
        nginx(place, upstream=port) as proxy,
    ):
        env = server.production(tmp_path)
        server.migrate(tmp_path)
        assert manage("collectstatic", "--noinput", env=env).returncode == 0
        assert ask(proxy, "GET", "/").status == 502  # nobody is there yet
        with running([*gunicorn, "--bind", f"127.0.0.1:{port}"], env=env, cwd=ROOT, stdout=None):
            until(lambda: ask(proxy, "GET", "/privacy/").status == 200, within=START_WITHIN)
            found = {path: ask(proxy, "GET", path) for path in ("/privacy/", "/bestaat-niet/")}

    assert [answer.status for answer in found.values()] == [200, 404]
    for answer in found.values():
        assert answer.headers.get_all("X-Frame-Options") == ["DENY"]
        assert answer.headers.get_all("Strict-Transport-Security") == [
            "max-age=63072000; includeSubDomains; preload"
        ]
        assert "Server" not in answer.headers or "/" not in answer.headers["Server"]

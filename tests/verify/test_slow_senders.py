"""Our web server beside those who send slowly: they cost it no thread. Every request arrives."""

import http.client
import sys
import time
from collections.abc import Iterator

import pytest
from pytest_socket import enable_socket, socket_allow_hosts

from tests.helpers.processes import ROOT, free_port, running, until
from tests.helpers.slow_senders import BEGUN, slow_senders

SLOW = 200
PAGES = 20
SOON = 2  # seconds for each page, on a machine that does more at the same time
PIECE = 64 * 1024  # bytes


@pytest.fixture(autouse=True)
def this_machine_only(no_network: None) -> None:
    enable_socket()
    socket_allow_hosts(["127.0.0.1"], allow_unix_socket=True)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The settings of our web server, before a page that costs nothing."""
    port = free_port()
    server = [sys.executable, "-m", "gunicorn", "-c", "python:clientsupport.gunicorn_conf"]
    app = "tests.helpers.small_app:application"
    with running([*server, "--bind", f"127.0.0.1:{port}", app], cwd=ROOT, stdout=None) as process:
        yield port
        process.terminate()
        process.wait(20)


def ask(port: int, body: bytes = b"") -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("POST" if body else "GET", "/", body=body or None)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def answers(port: int) -> bool:
    try:
        return ask(port)[0] == 200
    except OSError:
        return False


@pytest.mark.parametrize("kind", BEGUN)
def test_pages_come_beside_those_who_send_slowly(port: int, kind: str) -> None:
    until(lambda: answers(port))
    took = []
    with slow_senders(port, SLOW, BEGUN[kind]):
        for _ in range(PAGES):
            began = time.monotonic()
            assert ask(port) == (200, b"0")
            took.append(time.monotonic() - began)

    assert max(took) < SOON


@pytest.mark.parametrize("size", [1, 400_000, 499_999, 500_000, 500_001, 5_000_000])
def test_every_byte_of_a_form_arrives(port: int, size: int) -> None:
    until(lambda: answers(port))

    assert ask(port, b"x" * size) == (200, b"%d" % size)


def test_requests_on_one_connection_come_one_after_the_other(port: int) -> None:
    until(lambda: answers(port))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    sizes = [3, PIECE, 0, 7]
    for size in sizes:
        connection.request("POST", "/", body=b"x" * size)
        assert connection.getresponse().read() == b"%d" % size
    connection.sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" * 3)  # before the first answer
    got = b""
    while got.count(b"HTTP/1.1 200") < 3:
        got += connection.sock.recv(PIECE)
    connection.close()

"""Asking a website one thing, carefully: only machines on the public internet, and not too often.

With the standard library and not with `requests`: a name is looked up once, the address that came
out is checked, and that same address is then connected to. No second look-up can lead elsewhere.
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.encoding import iri_to_uri

from directory.freshness.links.rules import Address, is_public

TIMEOUT = 10.0  # seconds for each step of an answer
DEADLINE = 30.0  # seconds for all of it
GAP = 1.0  # seconds between two questions to one website
PORTS = {"http": 80, "https": 443}


class Unreachable(Exception):
    """No answer, or none that may be asked for."""


@dataclass(frozen=True)
class Answer:
    """Status and, of a redirect, where it leads to (may be relative)."""

    status: int
    location: str = ""


@dataclass
class Pace:
    """Makes everybody in this process wait until a website may be asked again."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _next: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, host: str) -> None:
        """Return when it is this caller's turn."""
        with self._lock:
            now = self.clock()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + GAP
        if turn > now:
            self.sleep(turn - now)


pace = Pace()


def ask(
    url: str,
    method: str,
    *,
    may_ask: Callable[[Address], bool] = is_public,
    timeout: float = TIMEOUT,
) -> Answer:
    """Return how a website answers; never its content. Unreachable for every kind of failure."""
    try:
        parts = urlsplit(iri_to_uri(url))
        host = (parts.hostname or "").encode("idna").decode()
        port = parts.port or PORTS[parts.scheme]
        address = _address(host, port, may_ask)
        pace.wait(host)
        connection = _connection(parts.scheme, host, port, address, timeout)
        with contextlib.closing(connection), _ended_in_time(connection):
            target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
            connection.request(method, target, headers=_headers())
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers.get("Location", ""))
    except (OSError, http.client.HTTPException, ValueError, KeyError) as error:
        raise Unreachable from error


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"NaastU-links/1.0 (+{settings.SITE_URL}/contact/)",
        "Accept": "text/html,*/*;q=0.5",
        "Connection": "close",
    }


def _address(host: str, port: int, may_ask: Callable[[Address], bool]) -> str:
    """Return the address to connect to; when one of a name is not public, none is."""
    if not host:
        raise Unreachable
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(address[0]) for *_kind, address in found]
    if not all(may_ask(ipaddress.ip_address(a.partition("%")[0])) for a in addresses):
        raise Unreachable
    return addresses[0]


def _connection(
    scheme: str, host: str, port: int, address: str, timeout: float
) -> http.client.HTTPConnection:
    plain = socket.create_connection((address, port), timeout)
    connection = http.client.HTTPConnection(host, port, timeout=timeout)
    try:
        connection.sock = (
            ssl.create_default_context().wrap_socket(plain, server_hostname=host)
            if scheme == "https"
            else plain
        )
    except BaseException:
        plain.close()
        raise
    return connection


@contextlib.contextmanager
def _ended_in_time(connection: http.client.HTTPConnection) -> Iterator[None]:
    """End a connection that goes on and on, a few bytes at a time."""
    timer = threading.Timer(DEADLINE, connection.sock.shutdown, [socket.SHUT_RDWR])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()

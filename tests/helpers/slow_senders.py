"""Clients that begin a request and go on a byte at a time, as long as they are let."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

PAUSE = 1.0  # seconds between two bytes of each
HOST = "Host: 127.0.0.1\r\n"
FORM = f"POST /plaats/ HTTP/1.1\r\n{HOST}Content-Type: application/x-www-form-urlencoded\r\n"
BEGUN = {
    "headers": f"GET / HTTP/1.1\r\n{HOST}X-Slow: ",
    "bodies": f"{FORM}Content-Length: 400\r\n\r\nplaats=",
    "chunks": f"{FORM}Transfer-Encoding: chunked\r\n\r\n190\r\nplaats=",
    "second requests": f"GET /healthz HTTP/1.1\r\n{HOST}\r\nGET / HTTP/1.1\r\n{HOST}X-Slow: ",
}


@contextlib.contextmanager
def slow_senders(
    port: int, number: int, begun: str, trust: ssl.SSLContext | None = None
) -> Iterator[None]:
    """Let so many send slowly, meanwhile; one that is closed comes again. `trust` means: by TLS."""

    def begin() -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", port), timeout=30)
        if trust:
            connection = trust.wrap_socket(connection)
        connection.sendall(begun.encode())
        return connection

    over = threading.Event()
    connections = [begin() for _ in range(number)]
    dripping = threading.Thread(target=_drip, args=[connections, begin, over])
    dripping.start()
    try:
        yield
    finally:
        over.set()
        dripping.join()
        for connection in connections:
            connection.close()


def _drip(
    connections: list[socket.socket], begin: Callable[[], socket.socket], over: threading.Event
) -> None:
    while not over.wait(PAUSE):
        for number, connection in enumerate(connections):
            try:
                connection.sendall(b"x")
            except OSError:
                connection.close()
                connections[number] = begin()

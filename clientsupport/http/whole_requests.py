"""gunicorn's worker with threads, which gives a thread only to a request that is there as a whole.

Threads are for those who wait for an answer. Whoever sends a header or a form slowly, or stops
halfway, costs a few bytes of memory until their time is up. Behind a proxy that does the same there
is nothing to wait for. TLS ends before us: what is gathered here is plain text.
"""

import re
import struct
import time
from concurrent.futures import Future
from functools import partial
from selectors import EVENT_READ
from socket import SO_RCVTIMEO, SO_SNDTIMEO, SOL_SOCKET, socket
from typing import Any

from gunicorn.workers.gthread import STOP_KEEPALIVE_LINGER, TConn, ThreadWorker

SECONDS = 20  # until a request is whole
MOST_HEAD = 64 * 1024  # bytes of a head without an end; gunicorn takes less, and refuses it
MOST_GATHERED = 500_000  # bytes of one request; a larger one gets a thread with what came so far
MOST_TOGETHER = 64_000_000  # bytes of all requests that are on their way
STALLED = struct.pack("ll", 10, 0)  # seconds that a thread waits for a byte to come or to go
PIECE = 64 * 1024  # bytes
END = b"\r\n\r\n"
LAST_CHUNK = b"0\r\n\r\n"
LENGTH = re.compile(rb"^content-length:[ \t]*([0-9]{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
CHUNKED = re.compile(rb"^transfer-encoding:", re.IGNORECASE | re.MULTILINE)


class WholeRequests(ThreadWorker):
    """Gathers each request in the loop of the worker, without a thread."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self.gathered: dict[TConn, bytearray] = {}

    def accept(self, listener: socket) -> None:
        """Take a new connection, and wait for what it says."""
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return  # another worker was faster, or it is gone
        self.nr_conns += 1
        for way in (SO_RCVTIMEO, SO_SNDTIMEO):
            client.setsockopt(SOL_SOCKET, way, STALLED)
        self._gather(TConn(self.cfg, client, address, listener.getsockname()))

    def on_client_socket_readable(self, conn: TConn, client: socket) -> None:
        """Gather the next request of a connection that was kept."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._gather(conn)

    def on_pending_socket_readable(self, conn: TConn, client: socket) -> None:
        """Take what came; give the request to a thread when it is whole."""
        if conn not in self.gathered:
            return  # dropped a moment ago, for another one
        try:
            piece = client.recv(PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self._drop(conn)
            return
        said = self.gathered[conn]
        said += piece
        if is_whole(said):
            self._hand_over(conn)
        elif sum(map(len, self.gathered.values())) > MOST_TOGETHER:
            self._drop(self.pending_conns[0])  # whoever takes longest

    def murder_pending(self) -> None:
        """Close what was not whole in time; there is less of it when the worker stops."""
        late = time.monotonic() + (0 if self.alive else SECONDS - STOP_KEEPALIVE_LINGER)
        while self.pending_conns and self.pending_conns[0].timeout <= late:
            self._drop(self.pending_conns[0])

    def finish_request(self, conn: TConn, done: Future[Any]) -> None:
        """Gather what came with the request before: no thread waits for the rest of it."""
        is_kept = not done.cancelled() and not done.exception() and done.result() is True
        begun = conn.parser.unreader.take_buffered() if is_kept else b""
        if begun:
            self._gather(conn, begun)
        else:
            super().finish_request(conn, done)

    def _gather(self, conn: TConn, begun: bytes = b"") -> None:
        conn.sock.setblocking(False)
        conn.timeout = time.monotonic() + SECONDS
        self.gathered[conn] = bytearray(begun)
        self.pending_conns.append(conn)
        readable = partial(self.on_pending_socket_readable, conn)
        self.poller.register(conn.sock, EVENT_READ, readable)
        if is_whole(begun):
            self._hand_over(conn)

    def _hand_over(self, conn: TConn) -> None:
        said = self._let_go(conn)
        conn.init()
        conn.parser.unreader.unread(said)
        conn.data_ready = True
        self.enqueue_req(conn)

    def _drop(self, conn: TConn) -> None:
        self._let_go(conn)
        self.nr_conns -= 1
        conn.close()

    def _let_go(self, conn: TConn) -> bytes:
        self.poller.unregister(conn.sock)
        self.pending_conns.remove(conn)
        return bytes(self.gathered.pop(conn))


def is_whole(said: bytes | bytearray) -> bool:
    """Tell whether a thread has something to do: for a request, or for more than we gather."""
    end = said.find(END)
    if end < 0:
        return len(said) > MOST_HEAD
    head, size = bytes(said[:end]), len(said) - end - len(END)
    if CHUNKED.search(head):
        return said.endswith(LAST_CHUNK) or size > MOST_GATHERED
    length = LENGTH.search(head)
    needed = int(length[1]) if length else 0
    return size >= needed or needed > MOST_GATHERED

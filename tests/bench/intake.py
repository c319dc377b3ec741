"""Sending a request, reading a conversation, and 64 who come back with their code at once."""

import time
from dataclasses import replace
from statistics import median

from django.db import connection

from clientsupport.privacy import codes
from clientsupport.privacy.codes.submissions import new_submission, open_submission
from tests.bench import residents
from tests.bench.directory import analyse
from tests.bench.guessing import measure_guessing
from tests.bench.logins import AT_ONCE, measure_logins
from tests.bench.server import server
from tests.bench.table import compared, say, statements

SPARE = 600  # forms for those who send at the same time: each can be sent once
HASHES = 10


def measure_intake(rounds: int) -> None:
    """Print a line for sending, for reading and for coming in."""
    residents.make_takers()
    asked = list(residents.conversations(AT_ONCE))
    checked, entry = residents.check_page(), residents.login_page()
    warming, counted, *sending = residents.submissions(checked, rounds + SPARE)
    reading = [residents.visit(one) for one in asked]
    coming = residents.logins(entry, asked)
    pages = {
        "submit": (sending, [checked.sent("/kaal/versturen/", 0, holds=residents.CODE)]),
        "read": (reading, [replace(reading[0], address="/kaal/gesprek/")]),
    }
    counts = {
        "submit": statements(warming, counted),
        "read": statements(reading[0], reading[0]),
    }
    login_statements = statements(coming[0], coming[0])
    analyse()
    connection.close()
    with server() as portal:
        for name, (page, bare) in pages.items():
            line = compared(portal.port, name, page, bare, rounds)
            say(replace(line, label="intake", sql=counts[name]))
        measure_logins(portal, "intake", coming, login_statements)
        measure_guessing(portal.port, residents.guess(entry), coming[0])
    say(f"one hash of a code, alone: {one_hash():.1f} ms (part of submit and login, not of bare)")


def one_hash() -> float:
    """Return the milliseconds that a hash takes when nothing else is asked."""
    _draw, code = open_submission(new_submission("bench"), "bench").free_code(lambda _: False)
    return median(_timed(code) for _ in range(HASHES))


def _timed(code: codes.Code) -> float:
    start = time.perf_counter()
    codes.seal(code)
    return (time.perf_counter() - start) * 1000

"""Signed times that travel in a form: when it began, and from when it may be sent. Pure."""

import time

from django.core import signing
from django.utils.crypto import salted_hmac

BEGUN, TICKET = "codes.begun", "codes.ticket"  # purposes of the signatures
AT_LEAST, AT_MOST = 3, 24 * 60 * 60  # seconds that a person takes to fill in a form
WAIT = 20  # seconds


def begin() -> str:
    """Return the signed moment at which somebody opens a form."""
    return signing.dumps(int(time.time()), salt=BEGUN)


def was_filled_in_by_hand(begun: str) -> bool:
    """Tell whether the form was open for as long as a person needs."""
    try:
        began_at: int = signing.loads(begun, salt=BEGUN, max_age=AT_MOST)
    except signing.BadSignature:
        return False
    return time.time() - began_at >= AT_LEAST


def new_ticket(number: str) -> str:
    """Return leave to send the form with this number, valid after `WAIT` seconds."""
    return signing.dumps([_mark(number), int(time.time()) + WAIT], salt=TICKET)


def seconds_left(ticket: str, number: str) -> int | None:
    """Return how long a ticket is not valid yet; None when it is not for this form."""
    try:
        mark, ripe_at = signing.loads(ticket, salt=TICKET)
    except signing.BadSignature:
        return None
    return max(0, ripe_at - int(time.time())) if mark == _mark(number) else None


def waiting(ticket: str, number: str) -> tuple[int, str]:
    """Return how long to wait, and the ticket to come with then: the own one, or a new one."""
    left = seconds_left(ticket, number)
    return (WAIT, new_ticket(number)) if left is None else (left, ticket)


def _mark(number: str) -> str:
    return salted_hmac(TICKET, number, algorithm="sha256").hexdigest()

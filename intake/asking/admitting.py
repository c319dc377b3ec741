"""Whether a form may be sent now, has to wait, or has to come back later.

Nobody is turned away for what others do: a busy site or a busy network makes people wait, and only
a network that sends far more than a library or a shelter would is stopped (security.md §6.1).
"""

from datetime import timedelta
from enum import StrEnum

from django.conf import settings

from clientsupport.http import limits
from intake.asking import tickets

HOUR = timedelta(hours=1)
FREE, MOST = 5, 20  # forms an hour from one network: without waiting, and at all


class Admission(StrEnum):
    """What may happen with a form."""

    NOW = "now"
    WAIT = "wait"
    LATER = "later"


def admit(*, address: str, form: str, ticket: str, looks_made: bool) -> Admission:
    """Count a form that is about to be sent, and say whether it may.

    `looks_made`: a machine may have filled it in. Call it outside a transaction.
    """
    has_waited = tickets.seconds_left(ticket, form) == 0
    if not has_waited and (looks_made or _is_busy(address)):
        return Admission.WAIT
    if limits.count("ask", address, HOUR) > MOST:
        return Admission.LATER
    limits.count("ask-all", "", HOUR)  # no address: one count for the whole site
    return Admission.NOW


def _is_busy(address: str) -> bool:
    usual = settings.REQUESTS_USUAL_PER_HOUR * settings.REQUESTS_TIMES_USUAL
    return (
        limits.so_far("ask", address, HOUR) >= FREE or limits.so_far("ask-all", "", HOUR) >= usual
    )

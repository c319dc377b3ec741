"""Asking somebody to come back in a moment, because too many slow hashes wait at once."""

import logging

from django.http import HttpResponse
from django.utils.log import log_response

BUSY_FOR = 10  # seconds: a full queue is empty by then
logger = logging.getLogger(__name__)


def busy(response: HttpResponse) -> HttpResponse:
    """Make a page one that asks for patience: 503, and when to come back.

    It is the gate that does its work: a warning, and not the error that Django makes of any 503.
    """
    response.status_code = 503
    response.headers["Retry-After"] = str(BUSY_FOR)
    log_response(
        "Too many codes at once, or passwords: somebody was asked to come back.",
        response=response,
        logger=logger,
        level="warning",
    )
    return response

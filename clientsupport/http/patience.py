"""Asking somebody to come back in a moment, because too many codes are made or checked at once."""

import logging

from django.http import HttpResponse
from django.utils.log import log_response

BUSY_FOR = 10  # seconds: a full queue is empty by then
logger = logging.getLogger(__name__)


def busy(response: HttpResponse) -> HttpResponse:
    """Make a page with status 503 ask for patience.

    It is the gate that does its work: a warning, and not the error that Django makes of any 503.
    """
    response.headers["Retry-After"] = str(BUSY_FOR)
    log_response(
        "Too many codes at once: somebody was asked to come back.",
        response=response,
        logger=logger,
        level="warning",
    )
    return response

"""The portal as it is served, at the moment that a request names: for the journeys alone.

The product itself knows no other clock than the machine's. One request at a time: the clock is
that of the whole process.
"""

import contextlib
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import time_machine

from clientsupport.wsgi import application as portal

MOMENT = "HTTP_X_MOMENT"  # the header X-Moment: ISO 8601, with the distance to UTC
Clock = contextlib.AbstractContextManager[object]


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer a request while the clock stands still."""
    with _clock(environ.get(MOMENT, "")):
        response = portal(environ, start_response)
        try:
            return [b"".join(response)]
        finally:
            getattr(response, "close", lambda: None)()


def _clock(moment: str) -> Clock:
    if not moment:  # whoever waits until we answer
        return contextlib.nullcontext()
    return time_machine.travel(datetime.fromisoformat(moment), tick=False)

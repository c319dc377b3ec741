"""How the log tells about pages: which one and where in our code, and nothing of who asked what.

An exception's own text is left out, as that of a database quotes the values of the row; so are
addresses, which visitors type. Of what was refused there is one line, whatever was sent: neither a
host, nor where somebody came from, nor a line break that would begin a line of their making.
"""

import copy
import logging
import traceback
from collections.abc import Iterator
from http import HTTPStatus
from types import TracebackType
from typing import Any

from django.http import HttpRequest

from clientsupport.wording.lines import one_line

NO_ROUTE = "(no page of ours)"
ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class RouteOnly(logging.Formatter):
    """Names the route instead of the address, and the kind of an error instead of its text."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another formatter may have left the text of the error here
        request, status = getattr(record, "request", None), getattr(record, "status_code", None)
        if isinstance(request, HttpRequest) and isinstance(status, int):
            record.msg, record.args = f"{HTTPStatus(status).phrase}: {_route(request)}", None
            if status < HTTPStatus.INTERNAL_SERVER_ERROR:
                record.exc_info = None
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:
        return one_line(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        info: ExceptionInfo = ei
        return places(info[1])


def places(error: BaseException) -> str:
    """Return where it went wrong, cause by cause, the last one at the end."""
    return "\n".join(reversed([*_causes(error)]))


def _route(request: HttpRequest) -> str:
    return request.resolver_match.view_name if request.resolver_match else NO_ROUTE


def _causes(error: BaseException | None) -> Iterator[str]:
    while error:
        frames = "".join(traceback.format_tb(error.__traceback__))
        yield f"{frames}{type(error).__module__}.{type(error).__qualname__}"
        error = error.__cause__ or error.__context__

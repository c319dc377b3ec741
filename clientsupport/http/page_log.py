"""How the log tells about pages: which one and where in our code, and nothing of who asked what.

An exception's own text is left out, as that of a database quotes the values of the row; so are
addresses, which visitors type.
"""

import copy
import logging
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import Any

from django.http import HttpRequest

NO_ROUTE = "(no page of ours)"
ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class RouteOnly(logging.Formatter):
    """Names the route instead of the address, and the kind of an error instead of its text."""

    def format(self, record: logging.LogRecord) -> str:
        request = getattr(record, "request", None)
        if isinstance(request, HttpRequest) and isinstance(record.args, tuple):
            record = copy.copy(record)
            record.args = tuple(_told(request, part) for part in record.args or ())
        return super().format(record)

    def formatException(self, ei: Any) -> str:
        """Return where it went wrong, cause by cause, the last one at the end."""
        info: ExceptionInfo = ei
        return "\n".join(reversed([*_causes(info[1])]))


def _told(request: HttpRequest, part: object) -> object:
    if part != request.path:
        return part
    return request.resolver_match.view_name if request.resolver_match else NO_ROUTE


def _causes(error: BaseException | None) -> Iterator[str]:
    while error:
        frames = "".join(traceback.format_tb(error.__traceback__))
        yield f"{frames}{type(error).__module__}.{type(error).__qualname__}"
        error = error.__cause__ or error.__context__

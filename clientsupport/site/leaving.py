"""What ends when somebody presses "Snel weg".

The kernel knows no app. An app adds the dotted name of a function to `names` in
`AppConfig.ready()`; it gets the request and the answer that leads away.
"""

import logging
from collections.abc import Callable
from typing import cast

from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string

names: list[str] = []
logger = logging.getLogger(__name__)


def end_everything(request: HttpRequest, response: HttpResponse) -> None:
    """End what there is to end. The way out stays open when the database is away."""
    for name in names:
        end = cast(Callable[[HttpRequest, HttpResponse], None], import_string(name))
        try:
            end(request, response)
        except Error:
            logger.error("Somebody left, and %s could not be done.", name)

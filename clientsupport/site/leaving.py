"""What ends when somebody presses "Snel weg".

ON_LEAVING of the settings names functions of the apps: each gets the request and the answer that
leads away.
"""

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string

logger = logging.getLogger(__name__)


def end_everything(request: HttpRequest, response: HttpResponse) -> None:
    """End what there is to end. The way out stays open when the database is away."""
    for name in settings.ON_LEAVING:
        end: Callable[[HttpRequest, HttpResponse], None] = import_string(name)
        try:
            end(request, response)
        except Error:
            logger.error("Somebody left, and %s could not be done.", name)

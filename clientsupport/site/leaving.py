"""What ends when somebody presses "Snel weg", and who can make it end.

ON_LEAVING of the settings names functions of the apps: each gets the request and the answer that
leads away. What another site does in somebody's browser (a picture, a frame, sending them here)
ends nothing.
"""

import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.utils.module_loading import import_string

from clientsupport.http.csrf import forget_token

logger = logging.getLogger(__name__)
OWN = {"same-origin", "none"}  # from a page of ours, or typed, or out of the bookmarks


def is_surely_theirs(request: HttpRequest) -> bool:
    """Tell whether somebody went here themselves, as far as the browser says it.

    Browsers that say nothing of it do send the page of ours that they come from.
    """
    said = request.headers
    if "Sec-Fetch-Site" not in said:
        return urlsplit(said.get("Referer", "")).netloc == request.get_host()
    goes_to_page = said.get("Sec-Fetch-Mode") == "navigate"
    goes_to_page = goes_to_page and said.get("Sec-Fetch-Dest") == "document"
    return goes_to_page and said["Sec-Fetch-Site"] in OWN


def may_be_theirs(request: HttpRequest) -> bool:
    """Tell the same where the browser says nothing at all: then it is not known.

    What ends is then only what the browser itself brings along, and those cookies are `Strict`.
    """
    says_nothing = not {"Sec-Fetch-Site", "Referer"} & set(request.headers)
    return says_nothing or is_surely_theirs(request)


def end_everything(request: HttpRequest, response: HttpResponse) -> None:
    """End what there is to end. The way out stays open when the database is away."""
    forget_token(request, response)
    for name in settings.ON_LEAVING:
        end: Callable[[HttpRequest, HttpResponse], None] = import_string(name)
        try:
            end(request, response)
        except Error:
            logger.error("Somebody left, and %s could not be done.", name)

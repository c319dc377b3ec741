"""How long answers may be kept: public pages by anybody, pages with somebody's words by nobody.

What a page says can depend on the clock ("nu open tot 17.00 uur"). An app names in `moments` what
its pages go by: a function whose answer changes exactly when such a page would. It is part of the
ETag of the pages that show the clock, and those may be kept for a minute at most. So a page is
never wrong for longer than that, and in between an unchanged one still costs nothing.
"""

import functools
import hashlib
from collections.abc import Callable
from datetime import timedelta
from math import ceil
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import condition

from clientsupport import stamp
from clientsupport.http import moments

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
ETag = Callable[..., str]

PUBLIC_SECONDS = 300
CLOCK_SECONDS = 60
# How soon everybody sees a change: the stamps may be old, and then a page that was kept.
SEEN_WITHIN = timedelta(minutes=ceil((stamp.SECONDS + CLOCK_SECONDS) / 60))


@functools.cache
def release() -> str:
    """Return a short fingerprint of this release: its templates, texts and static files.

    It is part of every ETag, so that a new release is seen at once, and it is the same on every
    machine that runs the same release.
    """
    digest = hashlib.sha256()
    folders = [(settings.BASE_DIR / "templates", "*.html"), (settings.BASE_DIR / "locale", "*.mo")]
    for folder, pattern in folders:
        for file in sorted(folder.rglob(pattern)):
            digest.update(file.read_bytes())
    digest.update(staticfiles_storage.url("css/site.css").encode())
    return digest.hexdigest()[:16]


def etag(request: HttpRequest, *_args: object, **_kwargs: object) -> str:
    """Return the ETag of a public page: it changes with the data, the release and the address."""
    return _etag(request)


def etag_by_the_clock(request: HttpRequest, *_args: object, **_kwargs: object) -> str:
    """Return the ETag of a page that also changes when something opens or closes."""
    return _etag(request, moments.current())


def _etag(request: HttpRequest, *more: object) -> str:
    parts = (release(), stamp.current(), get_language(), request.get_full_path(), *more)
    return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'


def public_page(view: View[P]) -> View[P]:
    """Make a page that any cache may keep for five minutes, compressed, with an ETag."""
    return _cacheable(view, etag, public=True, max_age=PUBLIC_SECONDS)


def public_page_by_the_clock(view: View[P]) -> View[P]:
    """Make a public page that shows what is open now: any cache may keep it for a minute."""
    return _cacheable(view, etag_by_the_clock, public=True, max_age=CLOCK_SECONDS)


def private_page(view: View[P]) -> View[P]:
    """Make a page that only the visitor's browser may keep, for a minute: search results."""
    return _cacheable(view, etag_by_the_clock, private=True, max_age=CLOCK_SECONDS)


def _cacheable(view: View[P], etag_func: ETag, **cache_control: bool | int) -> View[P]:
    @functools.wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if not response.has_header("Cache-Control"):
            patch_cache_control(response, **cache_control)
        return response

    return gzip_page(condition(etag_func=etag_func)(wrapped))


def unstored_page(view: View[P]) -> View[P]:
    """Make a page that nobody may keep: it shows what somebody typed."""

    @functools.wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "no-store"
        return response

    return wrapped

"""Addresses of staff that hold the name of an organisation that was merged: they lead on."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLResolver, reverse

from directory.merging.queries import merged_into

OF_PROVIDER = "organisatiebeheer/organisatie/<slug:slug>/"
TEAM_OF_PROVIDER = "aanbieder"  # in addresses of people, beside that of authorities
View = Callable[..., HttpResponse]


def leading_on(patterns: Sequence[Any]) -> list[Any]:
    """Let each page behind these lead on when its organisation went into another one.

    Only when somebody looks: what is sent to the old address is given back as words (404), for it
    was about the organisation that went.
    """
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            leading_on(pattern.url_patterns)
        else:
            pattern.callback = _leading(pattern.callback)
    return [*patterns]


def _leading(view: View) -> View:
    @wraps(view)
    def led(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Http404:
            if (to := _successor(request)) is None:
                raise
            return redirect(to, permanent=True)

    return led


def _successor(request: HttpRequest) -> str | None:
    """Return the same address of the organisation that goes on; None when there is no such."""
    found = request.resolver_match
    if request.method not in ("GET", "HEAD") or found is None:
        return None
    is_of_team = found.kwargs.get("kind") == TEAM_OF_PROVIDER
    if not is_of_team and OF_PROVIDER not in found.route:
        return None
    successor = merged_into(found.kwargs["slug"])
    if successor is None:
        return None
    at = reverse(found.view_name, kwargs=found.kwargs | {"slug": successor.slug})
    query = request.META.get("QUERY_STRING", "")
    return f"{at}?{query}" if query else at

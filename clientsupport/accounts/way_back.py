"""Where somebody goes who is asked to confirm that it is them, and does not want to."""

from urllib.parse import urlsplit

from django.http import HttpRequest
from django.urls import Resolver404, resolve, reverse
from django.utils.http import url_has_allowed_host_and_scheme

BACK, NEXT = "back", "next"  # fields of the form
CONFIRMS = {"account_reauthenticate", "mfa_reauthenticate", "mfa_reauthenticate_webauthn"}


def way_back(request: HttpRequest) -> str:
    """Return the page of ours that somebody came from: a path, never another site.

    A form that comes back with a wrong code carries it. Who came from nowhere goes to Vandaag.
    """
    for said in (request.POST.get(BACK, ""), request.headers.get("Referer", "")):
        if (path := _own_path(request, said)) and path != _asked_for(request):
            return path
    return reverse("today")


def _own_path(request: HttpRequest, said: str) -> str:
    """Return the path of a page of ours that can be looked at; "" for anything else."""
    if not url_has_allowed_host_and_scheme(said, allowed_hosts={request.get_host()}):
        return ""
    parts = urlsplit(said)
    try:
        match = resolve(parts.path)
    except Resolver404:
        return ""
    if match.view_name in CONFIRMS or parts.path == reverse("account_login"):
        return ""
    return f"{parts.path}{'?' if parts.query else ''}{parts.query}"


def _asked_for(request: HttpRequest) -> str:
    """Return the page of the deed itself, which would only ask again."""
    return request.POST.get(NEXT) or request.GET.get(NEXT, "")

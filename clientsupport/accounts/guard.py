"""Stands before every page for staff: logged in, second factor, not away for too long."""

import time
from collections.abc import Callable
from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.contrib.sessions.backends.base import SessionBase
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext

from clientsupport.accounts import kept_forms, timeouts
from clientsupport.models import User
from clientsupport.site.areas import is_account_area, is_staff_area, without_language

STRONG_LOGIN = "strong_login"  # in the session: whom the authority asked for a second factor
POLLING = "X-Poll"  # header of what a page asks by itself; it is no sign that somebody is there
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
# Where somebody without a second factor may be: making one, logging out, logging in again.
MAKING_A_FACTOR = {
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_list_webauthn",
    "account_logout",
    "account_reauthenticate",
    "account_reset_password_from_key_done",
}
ONES_OWN = {"start", "my_account", "mfa_index", "usersessions_list"}  # as links in mails lead to


def is_strong(session: SessionBase, user: User) -> bool:
    """Tell whether the authority's own login asked this person for a second factor."""
    return bool(session.get(STRONG_LOGIN) == user.pk)


def has_second_factor(request: HttpRequest) -> bool:
    """Tell whether this session is behind a second factor, ours or the authority's."""
    if isinstance(request.user, User) and is_strong(request.session, request.user):
        return True
    return bool(Authenticator.objects.filter(user=request.user.pk, type__in=FACTORS).exists())


def is_at_work(request: HttpRequest) -> bool:
    """Tell whether somebody is at a page for staff, or about their account, and may be there.

    For what is answered without the guard: a page that does not exist, a request that is refused.
    """
    in_area = is_staff_area(request.path_info) or is_account_area(request.path_info)
    if not in_area or not isinstance(getattr(request, "user", None), User):
        return False
    has_ended = timeouts.has_ended(request.session, now=int(time.time()))
    return not has_ended and has_second_factor(request)


class StaffGuard:
    """Lets nobody through to a page for staff who is not logged in with a second factor."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if is_staff_area(request.path_info) or is_account_area(request.path_info):
            add_never_cache_headers(response)
            response.headers["Cache-Control"] = "no-store"
        return response

    def process_view(
        self, request: HttpRequest, _view: Callable[..., Any], _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        staff, account = is_staff_area(request.path_info), is_account_area(request.path_info)
        if not (staff or account):
            return None
        if isinstance(request.user, User):
            return self._for(request, request.user)
        if _comes_from_elsewhere(request) and (staff or _is_theirs(request)):
            return _once_more(request)
        if staff and request.method == "POST" and (typed := kept_forms.words(request.POST)):
            return _give_back(request, typed)
        return _to_login(request) if staff else None

    def _for(self, request: HttpRequest, user: User) -> HttpResponse | None:
        now = int(time.time())
        if timeouts.has_ended(request.session, now=now):
            # What asks by itself ends nothing: what somebody sends next is kept for them.
            return _over() if POLLING in request.headers else _end(request, user)
        if POLLING not in request.headers:
            timeouts.touch(request.session, now=now)
        if not has_second_factor(request) and _needs_factor(request):
            return redirect("mfa_index")
        if without_language(request.path_info).startswith("/beheer/") and not user.is_staff:
            raise Http404
        return None


def _needs_factor(request: HttpRequest) -> bool:
    match = request.resolver_match
    return not (match and match.view_name in MAKING_A_FACTOR)


def _is_theirs(request: HttpRequest) -> bool:
    """Tell whether this is a page of one's own account, which only who is logged in can see."""
    match = request.resolver_match
    return bool(match and match.view_name in ONES_OWN)


def _comes_from_elsewhere(request: HttpRequest) -> bool:
    """Tell whether somebody followed a link of another site, such as their mail in a browser.

    Our cookies are `Strict`: they do not travel along then, and nobody is known to be logged in.
    """
    said = request.headers
    is_navigation = said.get("Sec-Fetch-Dest") == "document" and request.method in {"GET", "HEAD"}
    return is_navigation and said.get("Sec-Fetch-Site") == "cross-site"


def _once_more(request: HttpRequest) -> HttpResponse:
    """Let a page of ours ask for the same address: from there the cookies do travel along."""
    return render(request, "account/once_more.html", {"address": request.get_full_path()})


def _over() -> HttpResponse:
    """Tell a page that asks by itself; led to the login it would ask there by itself too."""
    return HttpResponse(status=401)


def _to_login(request: HttpRequest) -> HttpResponse:
    return redirect_to_login(request.get_full_path(), resolve_url("account_login"))


def _give_back(request: HttpRequest, typed: str) -> HttpResponse:
    """Show what was typed to who logged out meanwhile: we do not know any more whose it is."""
    context = {"kept": typed, "back": request.get_full_path()}
    return render(request, "account/logged_out.html", context, status=403)


def _end(request: HttpRequest, user: User) -> HttpResponse:
    """End the session, and keep what was being typed until they are back."""
    typed = request.POST if request.method == "POST" else None
    logout(request)
    if typed and is_staff_area(request.path_info):
        kept_forms.keep(request.session, path=request.path, data=typed, user=user)
    words = gettext("U was een tijd weg. Log opnieuw in; wat u typte, is bewaard.")
    if not typed:
        words = gettext("U was een tijd weg. Log opnieuw in.")
    messages.info(request, words)
    return _to_login(request)

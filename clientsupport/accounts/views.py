"""Pages about one's own account that allauth does not have, or not as we want them."""

import time
from typing import Any

from allauth.account import views as account
from allauth.account.decorators import reauthentication_required
from allauth.mfa.adapter import get_adapter
from allauth.mfa.webauthn.views import ListWebAuthnView, RemoveWebAuthnView
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from clientsupport.accounts import timeouts
from clientsupport.accounts.forms import MailForm
from clientsupport.accounts.guard import has_second_factor
from clientsupport.accounts.sessions import end_session as end
from clientsupport.accounts.waiting import GivesTheFormBack
from clientsupport.digests.actions import choose
from clientsupport.enums import Language, Rhythm
from clientsupport.http.paging import paged
from clientsupport.models import User
from clientsupport.wording.languages import published


@login_required
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Lead somebody to what waits for them."""
    return redirect("today")


@login_required
@require_safe
def my_account(request: HttpRequest) -> HttpResponse:
    """Show everything about one's own account, with the way to change it."""
    memberships = paged(request, _user(request).memberships.order_by("pk"))
    context = {"has_second_factor": has_second_factor(request), "memberships": memberships}
    return render(request, "account/my_account.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def my_mails(request: HttpRequest) -> HttpResponse:
    """Let somebody choose how often they hear what waits for them, and in which language."""
    user = _user(request)
    now = {"rhythm": user.rhythm, "language": published(user.language)}
    form = MailForm(request.POST if request.method == "POST" else None, initial=now)
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data
        choose(rhythm=Rhythm(chosen["rhythm"]), language=Language(chosen["language"]), by=user)
        messages.success(request, gettext("Dit is bewaard."))
        return redirect("my_account")
    return render(request, "account/my_mails.html", {"form": form})


@login_required
@require_safe
def list_sessions(request: HttpRequest) -> HttpResponse:
    """Show where somebody is logged in."""
    sessions = sorted(
        UserSession.objects.purge_and_list(_user(request)), key=lambda s: s.created_at, reverse=True
    )
    return render(
        request, "usersessions/usersession_list.html", {"sessions": paged(request, sessions)}
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def session_left(request: HttpRequest) -> JsonResponse:
    """Tell a page how many seconds the session still has: `idle` as long as nothing is done.

    That this is asked with POST, as after a key press, is a sign of somebody there like any page;
    the guard has noted it. `token` is for the forms of a page from before logging in again.
    """
    left = timeouts.left(request.session, now=int(time.time()))
    return JsonResponse({**left._asdict(), "token": get_token(request), "who": _user(request).pk})


@login_required
@require_POST
def end_session(request: HttpRequest, pk: int) -> HttpResponse:
    """Log out somewhere else; one's own session ends with the button for that."""
    session = get_object_or_404(UserSession, pk=pk, user=_user(request))
    if session.is_current():
        return redirect("account_logout")
    end(session, by=_user(request))
    messages.success(request, gettext("Daar bent u nu uitgelogd."))
    return redirect("usersessions_list")


class LogIn(GivesTheFormBack, account.LoginView):
    """The password, as the first of two steps."""


class Confirm(GivesTheFormBack, account.ReauthenticateView):
    """The password once more, before a sensitive deed."""


class ChangePassword(GivesTheFormBack, account.PasswordChangeView):
    """A new password for somebody who knows the one of now."""


class SetPassword(GivesTheFormBack, account.PasswordSetView):
    """A password for somebody who has none."""


class ChooseNewPassword(GivesTheFormBack, account.PasswordResetFromKeyView):
    """A new password for somebody who got a link by mail."""


class ListPasskeys(ListWebAuthnView):
    """Allauth would show all on one page."""

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        passkeys = paged(self.request, self.get_queryset().order_by("pk"))
        return {**super().get_context_data(**context), "authenticators": passkeys}


list_passkeys = ListPasskeys.as_view()


class RemovePasskey(RemoveWebAuthnView):
    """Allauth would take away the last second factor, too."""

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        allowed = get_adapter().can_delete_authenticator(self.object)
        return {**super().get_context_data(**context), "is_last": not allowed}

    def form_valid(self, form: Any) -> HttpResponse:
        if not get_adapter().can_delete_authenticator(self.object):
            refusal: HttpResponse = self.render_to_response(self.get_context_data(form=form))
            return refusal
        response: HttpResponse = super().form_valid(form)
        return response


remove_passkey = reauthentication_required(RemovePasskey.as_view(), app="allauth.mfa")


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # noqa: S101 (held by login_required)
    return request.user

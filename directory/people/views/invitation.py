"""The link in an invitation. Opening it changes nothing: mail scanners open links, too."""

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from clientsupport import slow_hashes
from clientsupport.accounts.waiting import say_busy
from clientsupport.http.patience import busy
from clientsupport.models import User
from clientsupport.slow_hashes import Busy
from directory.models import Invitation
from directory.people.actions.people import InvitationOver, accept, accept_as_new, open_invitation
from directory.people.forms import JoinForm

GONE = 410


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters("password")
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Let somebody accept: with a new account, or with the one they have."""
    try:
        return _answer(request, token, open_invitation(token))
    except InvitationOver:
        return render(request, "account/invitation_over.html", status=GONE)


def _answer(request: HttpRequest, token: str, found: Invitation) -> HttpResponse:
    owner = User.objects.filter(email__iexact=found.email, is_active=True).first()
    if request.user.is_authenticated and request.user != owner:
        return render(request, "account/invitation_for_other.html", {"invitation": found})
    if owner is None:
        return _join(request, token, found)
    if not request.user.is_authenticated:
        return render(request, "account/invitation_log_in.html", {"invitation": found})
    return _widen(request, token, found, owner)


def _join(request: HttpRequest, token: str, found: Invitation) -> HttpResponse:
    form = JoinForm(request.POST or None, invitation=found)
    if request.method == "POST" and form.is_valid():
        try:
            user = _accepted(token, form)
        except Busy:
            context = {"form": say_busy(form), "invitation": found}
            return busy(render(request, "account/invitation.html", context))
        # They chose the password this moment: no need to ask for it again at the second factor.
        record_authentication(request, user, method="password", reauthenticated=True)
        perform_login(request, Login(user=user))
        messages.success(request, gettext("Welkom! Uw account is gemaakt."))
        return redirect("mfa_index")
    return render(request, "account/invitation.html", {"form": form, "invitation": found})


def _accepted(token: str, form: JoinForm) -> User:
    """Stand in line before the transaction begins, so that nobody waits for who waits."""
    with slow_hashes.gate.turn():
        return accept_as_new(token=token, **form.cleaned_data)


def _widen(request: HttpRequest, token: str, found: Invitation, owner: User) -> HttpResponse:
    if request.method == "POST":
        accept(token=token, by=owner)
        messages.success(request, gettext("Welkom! U kunt meteen verder."))
        return redirect("start")
    return render(request, "account/invitation_accept.html", {"invitation": found})

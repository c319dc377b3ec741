"""What people may do in an organisation, and who lost their way in."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from clientsupport.accounts.confirming import ask_once_more
from clientsupport.accounts.staff import who
from clientsupport.models import User
from clientsupport.wording.spelling import span
from directory.enums import MemberRole
from directory.models import Membership
from directory.people.actions import access
from directory.people.forms import ResetFactorForm, RoleForm
from directory.people.queries import REVIEW_EVERY, Person, Team, is_last_reader, member
from directory.people.views.people import back_to, team_or_404
from directory.permissions import is_editor


def person_role(request: HttpRequest, kind: str, slug: str, key: int) -> HttpResponse:
    """Give somebody another role."""
    found, somebody = person_or_404(request, kind, slug, key)
    if somebody.membership is None:  # a role for the portal changes with a new invitation
        raise Http404
    ask_once_more(request)
    now = {"role": somebody.membership.role, "may_bundle": somebody.membership.may_bundle}
    form = RoleForm(request.POST or None, team=found, initial=now)
    valid = request.method == "POST" and form.is_valid()
    if valid and _change(somebody.membership, form, by=who(request)):
        messages.success(request, gettext("De rol is gewijzigd."))
        return back_to(found)
    context = {"team": found, "person": somebody, "form": form}
    return render(request, "directory/people/role.html", context)


def person_reset_factor(request: HttpRequest, kind: str, slug: str, key: int) -> HttpResponse:
    """An editor helps somebody back in who lost their second factor."""
    found, somebody = person_or_404(request, kind, slug, key)
    if not is_editor(who(request)) or somebody.user == request.user:
        raise Http404
    ask_once_more(request)
    form = ResetFactorForm(request.POST or None)
    is_reader = is_last_reader(found, somebody.user)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        access.reset_second_factor(user=somebody.user, by=who(request), reason=reason)
        text = gettext("%(name)s kiest bij het inloggen een nieuwe tweede stap.")
        messages.success(request, text % {"name": somebody.user})
        return told(request, found, is_reader)
    context = {"team": found, "person": somebody, "form": form, "is_last_reader": is_reader}
    return render(request, "directory/people/reset_factor.html", context)


def access_review(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """Write down that somebody looked through the list."""
    found = team_or_404(request, kind, slug)
    if found.organisation is None:
        raise Http404
    if request.method == "POST":
        access.review_access(organisation=found.organisation, by=who(request))
        text = gettext("Bedankt. Over %(span)s vragen wij het opnieuw.")
        messages.success(request, text % {"span": span(REVIEW_EVERY, "years")})
    return back_to(found)


def told(request: HttpRequest, found: Team, is_reader: bool) -> HttpResponse:
    """Lead back to the list; say what it means when that was the last one who reads questions."""
    if is_reader:
        text = gettext("Niemand bij %(team)s kan nu vragen lezen. Het aanbod neemt er geen aan.")
        messages.warning(request, text % {"team": found.name})
    return back_to(found)


def person_or_404(request: HttpRequest, kind: str, slug: str, key: int) -> tuple[Team, Person]:
    found = team_or_404(request, kind, slug)
    somebody = member(found, key)
    if somebody is None:
        raise Http404
    return found, somebody


def _change(membership: Membership, form: RoleForm, *, by: User) -> bool:
    facts = form.cleaned_data
    try:
        access.change_role(
            membership=membership,
            role=MemberRole(facts["role"]),
            may_bundle=facts.get("may_bundle", False),
            by=by,
        )
    except access.LastLead:
        text = gettext("Geef eerst een collega deze rol: iemand moet op de mensen hier letten.")
        form.add_error("role", text)
        return False
    return True

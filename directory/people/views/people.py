"""The people of an organisation: who has access, who is invited, and every change of that."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from clientsupport.accounts import kept_forms
from clientsupport.accounts.confirming import ask_once_more
from clientsupport.accounts.staff import who
from clientsupport.enums import Language, PortalRole
from clientsupport.http.asked import asked
from clientsupport.http.paging import paged
from directory.enums import MemberRole
from directory.people.actions.people import invite, withdraw_invitation
from directory.people.forms import InviteForm
from directory.people.queries import (
    Team,
    find_teams,
    is_review_due,
    last_review,
    open_invitations,
    people,
    review_again_on,
    team,
    teams_of,
)
from directory.permissions import is_editor

INVITED = "uitgenodigd"  # the parameter with the page of who was invited


@require_safe
def my_people(request: HttpRequest) -> HttpResponse:
    """Choose the organisation; who has one only is led there at once."""
    user = who(request)
    own, sought = teams_of(user), asked(request.GET, "q")
    if is_editor(user):
        teams = paged(request, [Team(), *own])
        context = {"own": teams, "sought": sought, "found": find_teams(sought)}
        return render(request, "directory/people/choose.html", context | {"searches": True})
    if not own:
        raise Http404
    if len(own) == 1:
        return back_to(own[0])
    return render(request, "directory/people/choose.html", {"own": paged(request, own)})


@require_safe
def people_list(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """Show who has access, and who was invited."""
    found = team_or_404(request, kind, slug)
    review = last_review(found)
    context = {
        "team": found,
        "people": paged(request, people(found)),
        "invitations": paged(request, open_invitations(found), by=INVITED),
        "review": review,
        "again_on": review_again_on(review),
        "is_review_due": is_review_due(found, review, today=timezone.localdate()),
        "is_editor": is_editor(who(request)),
    }
    return render(request, "directory/people/list.html", context)


def people_invite(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """Invite somebody."""
    found = team_or_404(request, kind, slug)
    ask_once_more(request)
    kept = kept_forms.take(request)
    form = InviteForm(request.POST or kept, team=found)
    if request.method == "POST" and form.is_valid():
        facts = form.cleaned_data
        invite(**_role(found, facts), email=facts["email"], by=who(request),
               language=Language(facts["language"]))  # fmt: skip
        text = gettext("De uitnodiging is onderweg naar %(email)s.") % {"email": facts["email"]}
        messages.success(request, text)
        return back_to(found)
    context = {"team": found, "form": form, "is_kept": kept is not None}
    return render(request, "directory/people/invite.html", context)


def invitation_withdraw(request: HttpRequest, kind: str, slug: str, key: UUID) -> HttpResponse:
    """Make the link of an invitation lead nowhere."""
    found = team_or_404(request, kind, slug)
    invitation = get_object_or_404(open_invitations(found), pk=key)
    ask_once_more(request)
    if request.method == "POST":
        withdraw_invitation(invitation=invitation, by=who(request))
        messages.success(
            request, gettext("De uitnodiging is ingetrokken. De link werkt niet meer.")
        )
    return back_to(found)


def team_or_404(request: HttpRequest, kind: str, slug: str) -> Team:
    """Return the team, when this user may look after it."""
    found = team(kind, slug, user=who(request))
    if found is None:
        raise Http404
    return found


def back_to(found: Team) -> HttpResponse:
    """Lead to the list of the team."""
    return redirect("directory:people", kind=found.kind, slug=found.slug)


def _role(found: Team, facts: dict[str, Any]) -> dict[str, Any]:
    if found.organisation is None:
        return {"portal_role": PortalRole(facts["role"])}
    return {
        "organisation": found.organisation,
        "role": MemberRole(facts["role"]),
        "may_bundle": facts.get("may_bundle", False),
    }

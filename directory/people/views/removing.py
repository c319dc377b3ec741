"""Ending what somebody may do in an organisation, and dividing their work."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from clientsupport.accounts.confirming import ask_once_more
from clientsupport.accounts.staff import who
from clientsupport.audit.log import ReasonMissing
from clientsupport.models import User
from directory.people.actions import access
from directory.people.dividing import in_all
from directory.people.forms import CHANGED, RemoveForm
from directory.people.movers import fingerprint
from directory.people.queries import Person, is_last_reader, work_of
from directory.people.views.access import person_or_404, told

OVERTAKEN = 409


def person_remove(request: HttpRequest, kind: str, slug: str, key: int) -> HttpResponse:
    """End somebody's access; their work is divided. Answers 409 when it changed meanwhile."""
    found, somebody = person_or_404(request, kind, slug, key)
    if somebody.user == request.user:  # nobody ends their own access by accident
        raise Http404
    ask_once_more(request)
    is_reader, by = is_last_reader(found, somebody.user), who(request)
    work = work_of(found, somebody.user, by=by)
    parts = in_all(part for kind_of_work in work for part in kind_of_work.parts)
    form = RemoveForm(request.POST or None, team=found, person=somebody, parts=parts)
    context = {
        "team": found, "person": somebody, "form": form, "is_last_reader": is_reader,
        "work": work, "seen": fingerprint(work),
    }  # fmt: skip
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            _remove(somebody, form, by=by, seen=request.POST.get("seen", ""))
        except access.LastLead:
            context["is_last"] = True
        except ReasonMissing:
            form.add_error("reason", gettext("Schrijf op waarom u deze gesprekken moet lezen."))
        except access.WorkChanged:
            form.add_error(None, CHANGED)
            status = OVERTAKEN
        else:
            text = gettext("%(name)s heeft hier geen toegang meer.") % {"name": somebody.user}
            messages.success(request, text)
            return told(request, found, is_reader)
    return render(request, "directory/people/remove.html", context, status=status)


def _remove(somebody: Person, form: RemoveForm, *, by: User, seen: str) -> None:
    if somebody.membership is None:
        access.remove_from_portal(user=somebody.user, by=by)
        return
    access.remove(
        membership=somebody.membership,
        by=by,
        division=form.division,
        reason=form.cleaned_data["reason"],
        seen=seen,
    )

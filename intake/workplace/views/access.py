"""What the pages of the workplace share: who is there, and what their unit of work may see."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from clientsupport.accounts.staff import who
from clientsupport.transitions import WrongState
from intake.models import HelpRequest
from intake.permissions import Access, access_on_page
from intake.seeing import team_on_page
from intake.workplace.actions.supporting import NotYours
from intake.workplace.forms.deeds import NOTE
from intake.workplace.queries.request import find_request

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
TeamView = Callable[Concatenate[HttpRequest, Access, P], HttpResponse]
RequestView = Callable[[HttpRequest, Access, HelpRequest], HttpResponse]
May = Callable[[Access, HelpRequest], bool]

TEXTS = ("text", f"{NOTE}-text")  # of an answer or other words, and of a note
LONGEST_KEPT = 20_000  # characters given back on the page that says that it is gone


def for_supporters(view: TeamView[P]) -> View[P]:
    """Give a view what somebody may do; to who supports nowhere it does not exist."""

    @functools.wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        access = access_on_page(who(request))
        if not access.is_supporter:
            raise Http404
        return view(request, access, *args, **kwargs)

    return wrapped


def in_team(view: TeamView[P]) -> View[P]:
    """Let a view, its page included, see the requests of the team. It is one transaction."""

    supporters_only = for_supporters(view)

    @functools.wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        with team_on_page(who(request)):
            return supporters_only(request, *args, **kwargs)

    return wrapped


def on_request(may: May) -> Callable[[RequestView], View[[UUID]]]:
    """Give a view the request with which somebody may do this; for others it is not there."""

    def decorate(view: RequestView) -> View[[UUID]]:
        def finding_it(request: HttpRequest, access: Access, /, uuid: UUID) -> HttpResponse:
            row = find_request(access.user, uuid)
            if row is None or not may(access, row):
                return _gone(request)
            try:
                return view(request, access, row)
            except (NotYours, HelpRequest.DoesNotExist):  # a moment ago it was
                return _too_late(request)
            except WrongState as refused:
                return _not_now(request, row, str(refused))

        return in_team(functools.update_wrapper(finding_it, view))

    return decorate


def posted(request: HttpRequest) -> QueryDict | None:
    """Return what was filled in, nothing as long as a page is only looked at."""
    return request.POST if request.method == "POST" else None


def back_to(row: HelpRequest) -> HttpResponse:
    """Lead to the page of a request."""
    return redirect("intake:workplace_request", uuid=row.pk)


def _too_late(request: HttpRequest) -> HttpResponse:
    if _typed(request):
        return _gone(request)
    words = gettext(
        "Deze hulpvraag is net opgepakt door een collega, of de inwoner stopte ermee. "
        "U hoeft niets te doen."
    )
    messages.info(request, words)
    return redirect("intake:workplace")


def _not_now(request: HttpRequest, row: HelpRequest, why: str) -> HttpResponse:
    """Say why this is not done any more, and give back what was typed."""
    kept = _typed(request)[:LONGEST_KEPT]
    if kept:
        context = {"row": row, "kept": kept, "why": why}
        return render(request, "intake/workplace/gone.html", context, status=409)
    messages.warning(request, why)
    return back_to(row)


def _gone(request: HttpRequest) -> HttpResponse:
    """Say that it is not there (any more), and give back what was typed."""
    if request.method != "POST":
        raise Http404
    kept = _typed(request)[:LONGEST_KEPT]
    return render(request, "intake/workplace/gone.html", {"kept": kept}, status=404)


def _typed(request: HttpRequest) -> str:
    """Return the words of a form: its texts, or the reason for a deed."""
    texts = [request.POST.get(name, "").strip() for name in TEXTS]
    return "\n\n".join(filter(None, texts)) or request.POST.get("reason", "")

"""Where a browser brings what somebody types, while they type it. No page stands here."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from clientsupport.models import User
from intake.enums import CaseDraftOf, DraftOf, LooseDraftOf
from intake.models import HelpRequest
from intake.permissions import Access
from intake.workplace.actions.drafting import NewerDraft, save_draft, save_loose_draft
from intake.workplace.actions.forgetting import forget_draft, forget_loose_draft
from intake.workplace.drafts import MAY, TooLarge, is_version, known_in
from intake.workplace.views.access import back_to, for_supporters, on_request
from intake.workplace.views.beside import keep_beside

K = TypeVar("K", DraftOf, LooseDraftOf, CaseDraftOf)
AWAY = "weg"  # the button that throws a text away; its value says which
CONFLICT, FORBIDDEN, TOO_LARGE = 409, 403, 413


@require_POST
@on_request(Access.can_open)
def request_draft(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
    """Keep a text about a request, or throw it away."""
    of, user = kind_of(request, DraftOf), access.user
    if not MAY[of](access, row):
        raise Http404
    if AWAY in request.POST:
        forget_draft(request=row, of=of, by=user)
        return keep_beside(request, access, row, sent=of) or back_to(row)
    return kept_answer(request, user, lambda told: save_draft(request=row, of=of, by=user, **told))


@require_POST
@for_supporters
def loose_draft(request: HttpRequest, access: Access) -> HttpResponse:
    """Keep a text where there is no request yet, or throw it away."""
    of, user, number = kind_of(request, LooseDraftOf), access.user, request.POST.get("about", "")
    about = int(number) if is_version(number) else 0
    if AWAY in request.POST:
        forget_loose_draft(of=of, about=about, by=user)
        return _back(of, about)
    return kept_answer(
        request, user, lambda told: save_loose_draft(of=of, about=about, by=user, **told)
    )


def kind_of(request: HttpRequest, kinds: type[K]) -> K:
    """Return what the text will be; BadRequest when no page of ours says that."""
    try:
        return kinds(request.POST.get(AWAY) or request.POST.get("what", ""))
    except ValueError:
        raise BadRequest from None


def kept_answer(
    request: HttpRequest, user: User, save: Callable[[dict[str, Any]], int]
) -> HttpResponse:
    """Store, and say under which number; the number of what lies there when that is another one.

    Refused when somebody else logged in meanwhile: the text is not theirs.
    """
    if request.POST.get("by") != str(user.pk):
        return HttpResponse(status=FORBIDDEN)
    number = request.POST.get("version", "")
    told = {
        "typed": {name: " ".join(values) for name, values in request.POST.lists()},
        "known": known_in(request.POST.get("draft", "")),
        "version": int(number) if is_version(number) else 0,
    }
    try:
        return JsonResponse({"version": save(told)})
    except NewerDraft as newer:
        return JsonResponse({"version": newer.version}, status=CONFLICT)
    except TooLarge:
        return HttpResponse(status=TOO_LARGE)


def _back(of: LooseDraftOf, about: int) -> HttpResponse:
    if of == LooseDraftOf.CASE:
        return redirect("intake:case_new")
    if of == LooseDraftOf.ENTRY:
        return redirect("intake:new_request")
    return redirect("intake:template_edit", about) if about else redirect("intake:template_new")

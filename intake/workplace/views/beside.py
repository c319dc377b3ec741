"""What is typed on the page of a request, and not sent by the deed that is pressed there, is kept.

Its texts stand in one form, so that each deed brings them along where no scripts run either.
"""

import functools

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse

from clientsupport.accounts import kept_forms
from intake.enums import DraftOf
from intake.models import HelpRequest
from intake.permissions import Access
from intake.workplace.actions.drafting import NewerDraft, keep_typed
from intake.workplace.drafts import SHAPES, TooLarge, known_in
from intake.workplace.forms.deeds import NOTE
from intake.workplace.views.access import RequestView
from intake.workplace.views.showing import answer_form, note_form, show

PREFIXES = {DraftOf.ANSWER: "", DraftOf.NOTE: f"{NOTE}-"}  # of the names of their fields
UNKNOWN = 0  # there is no other version: the text is too long
Held = dict[DraftOf, int]  # what could not be kept, and the version that lies there


def keeping_words(view: RequestView) -> RequestView:
    """Let a deed of the page that sends no text keep what was typed there, before it is done."""

    @functools.wraps(view)
    def kept(request: HttpRequest, access: Access, row: HelpRequest) -> HttpResponse:
        if request.method == "POST":
            return keep_beside(request, access, row) or view(request, access, row)
        if typed := kept_forms.take(request):
            hand_on(request, access, row, typed)
        return view(request, access, row)

    return kept


def keep_beside(
    request: HttpRequest, access: Access, row: HelpRequest, *, sent: DraftOf | None = None
) -> HttpResponse | None:
    """Keep the texts of a form but the one that is `sent`; None: the deed can be done.

    Else it is the page with all of them, which asks or says why.
    """
    held: Held = {}
    for of, prefix in PREFIXES.items():
        if of == sent or f"{prefix}text" not in request.POST:
            continue
        typed = typed_of(request.POST, of)
        try:
            known = known_in(typed["draft"])
            keep_typed(request=row, of=of, typed=typed, by=access.user, known=known)
        except NewerDraft as newer:
            held[of] = newer.version
        except TooLarge:
            held[of] = UNKNOWN
    return _give_back(request, access, row, held, sent) if held else None


def typed_of(data: QueryDict, of: DraftOf) -> dict[str, str]:
    """Return the fields of one text, by their own names."""
    shape, prefix = SHAPES[of], PREFIXES[of]
    names = ("draft", *shape.typed, *shape.chosen)
    return {name: data.get(f"{prefix}{name}", "") for name in names}


def hand_on(request: HttpRequest, access: Access, row: HelpRequest, typed: QueryDict) -> None:
    """Let the page of the request show what was sent after the session had ended."""
    page = reverse("intake:workplace_request", args=[row.pk])
    kept_forms.keep(request.session, path=page, data=typed, user=access.user)


def _give_back(
    request: HttpRequest, access: Access, row: HelpRequest, held: Held, sent: DraftOf | None
) -> HttpResponse:
    """Show the page with what is not kept, so that pressing again does the deed."""
    stays = {*held, sent}
    data = request.POST
    form = (
        answer_form(row, data, may_be_empty=True) if DraftOf.ANSWER in stays else answer_form(row)
    )
    note = note_form(data, is_sent=False) if DraftOf.NOTE in stays else None
    for of, version in held.items():
        asks = form if of == DraftOf.ANSWER else note
        if asks and asks.is_valid() and version:
            asks.prefer_this(version)
    return show(request, access, row, form, note=note)

"""For who was helped: saying what they think of it, with the code of a card."""

from uuid import UUID

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from clientsupport.http.caching import unstored_page
from clientsupport.privacy.codes.entrance import Entrance
from intake.appreciation.actions.answering import answer_card
from intake.appreciation.actions.cards import DOOR
from intake.appreciation.forms import OpinionForm
from intake.models import AppreciationCard
from intake.rules.appreciation import is_open

PURPOSE = "intake.appreciation"  # of the signature of a pass
PASS_LASTS = 2 * 60 * 60  # seconds that somebody may take
ENTRANCE = Entrance(
    name="appreciation",
    find=DOOR.find,
    template="intake/appreciation/code.html",
    button=_("Verder"),
    not_found=_(
        "Wij vinden niets bij deze code. Kijk of u hem goed overnam. Misschien is de kaart te oud."
    ),
)


@require_http_methods(["GET", "HEAD", "POST"])
@unstored_page
def appreciate(request: HttpRequest) -> HttpResponse:
    """Ask for the code of a card, and then what its holder thinks of the help."""
    if "card" in request.POST:
        return _answered(request)
    return ENTRANCE.answer(request, _opened)


def _answered(request: HttpRequest) -> HttpResponse:
    """Keep what was answered, once: who presses again reads the same thanks."""
    form, card = OpinionForm(request.POST), _card_of(request.POST["card"])
    if card is None:
        return render(request, "intake/appreciation/over.html", {"why": "long"}, status=403)
    if not form.is_valid():
        return _ask(request, form)
    answer_card(card=card, opinion=form.opinion)
    return render(request, "intake/appreciation/thanks.html")


def _opened(request: HttpRequest, card: AppreciationCard) -> HttpResponse:
    if card.is_used or not is_open(card.closed_on, timezone.localdate()):
        why = "used" if card.is_used else "old"
        return render(request, "intake/appreciation/over.html", {"why": why})
    pass_ = signing.dumps(str(card.pk), salt=PURPOSE)
    return _ask(request, OpinionForm(initial={"card": pass_}))


def _ask(request: HttpRequest, form: OpinionForm) -> HttpResponse:
    return render(request, "intake/appreciation/opinion.html", {"form": form})


def _card_of(pass_: str) -> UUID | None:
    """Return the card whose code was typed; None when that is too long ago, or never was."""
    try:
        return UUID(signing.loads(pass_, salt=PURPOSE, max_age=PASS_LASTS))
    except signing.BadSignature:
        return None

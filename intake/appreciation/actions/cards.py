"""Handing out a card with a code, and letting go of it."""

from datetime import date
from uuid import UUID

from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import User
from clientsupport.privacy.codes.door import Door
from clientsupport.privacy.codes.kept import KeptInTable
from clientsupport.privacy.codes.sending import Columns, Forms, Sent
from directory.models import Provider
from intake.appreciation.actions.answering import note_asked
from intake.models import AppreciationCard, AppreciationCardForm, HelpRequest
from intake.rules.appreciation import OPEN_FOR, is_open
from intake.seeing import one_request

DOOR = Door(lambda: AppreciationCard.objects.select_related("provider"))
KEPT = KeptInTable(AppreciationCardForm, opens="card")
FORMS = Forms("intake.appreciation_card", DOOR, KEPT)


class NotAsked(Exception):
    """The help was closed too long ago, or is not closed yet."""


def new_form() -> str:
    """Return the number of a form for a card, valid for two hours."""
    return FORMS.new()


def hand_card(
    *,
    provider: Provider,
    closed_on: date,
    by: User,
    form: str | None = None,
    supporter: User | None = None,
    request: HelpRequest | None = None,
) -> Sent:
    """Make a card for somebody whose help was closed on a day; the code is shown once.

    It is about `supporter`, who is `by` unless another is named. For the resident of a `request`
    it takes the place of asking in the conversation; who answered there gets a card that is used
    already, so that nobody at work learns of it. The same form sent again gives the same code;
    without one (a deed that is known to be done once) there is another card each time.
    NotAsked, FormOver, FormUsed, and `Busy` when too many codes are made at once; then nothing is
    stored.
    """
    if not is_open(closed_on, timezone.localdate()):
        raise NotAsked
    card = AppreciationCard(provider=provider, supporter=supporter or by, closed_on=closed_on)
    return FORMS.send(
        new_form() if form is None else form, lambda code: _store(card, code, by, request)
    )


def forget_cards(today: date) -> int:
    """Delete the cards that are over, used or not, and return how many."""
    over = AppreciationCard.objects.filter(closed_on__lt=today - OPEN_FOR)
    return over.delete()[1].get(AppreciationCard._meta.label, 0)


def forget_forms() -> int:
    """Delete the numbers that can no longer be sent, and return how many."""
    return KEPT.forget()


def _store(card: AppreciationCard, code: Columns, by: User, request: HelpRequest | None) -> UUID:
    vars(card).update(code)
    if request is not None:
        with one_request(request.pk):
            card.is_used = not note_asked(request)
    card.save(force_insert=True)
    record(
        AuditAction.ADDED,
        by=by,
        object_type=card._meta.label_lower,
        organisation=card.provider.audit_key,
    )
    return card.uuid

"""Mails that ask whether offers are still right; the jobs send them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import translation

from clientsupport.mail import absolute
from clientsupport.models import User
from clientsupport.wording.languages import published
from directory.freshness.actions import confirm_token
from directory.freshness.queries import due_for, hidden_for
from directory.freshness.reminding import NAMED, remind
from directory.models import Offer
from directory.rules import freshness
from directory.rules.freshness import Stage


def send_review_due(user: User, day: date) -> None:
    """Ask somebody whether the offers that came to a next stage on a day are still right."""
    _send_offers("review_due", user, due_for(user, day), day)


def send_listing_hidden(user: User, day: date) -> None:
    """Tell somebody which offers residents find no more from a day on."""
    _send_offers("listing_hidden", user, hidden_for(user, day), day)


def _send_offers(template: str, user: User, offers: Sequence[Offer], day: date) -> None:
    if offers:  # else somebody confirmed them meanwhile
        with translation.override(published(user.language)):
            told = [_told(offer, day) for offer in offers[:NAMED]]
        remind(template, user, {"offers": told, "more": max(0, len(offers) - NAMED)})


def _told(offer: Offer, day: date) -> dict[str, Any]:
    stage, checked_on = offer.stage(day), offer.checked_on
    later = Stage(min(stage + 1, Stage.HIDDEN))
    path = reverse("directory:confirm", args=[confirm_token(offer, day)])
    return {
        "title": offer.title,
        "provider": offer.provider.name,
        "checked_on": checked_on,
        "stage": stage.name.lower(),
        "next_on": checked_on and freshness.starts_on(later, checked_on, offer.review_months),
        "link": absolute(path),
    }

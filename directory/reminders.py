"""Mails that ask people to look at something; the jobs send them.

Nothing that a resident wrote stands in them.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils import translation

from clientsupport.languages import published
from clientsupport.mail import absolute, send
from clientsupport.models import User
from directory import freshness
from directory.actions.freshness import confirm_token
from directory.freshness import Stage
from directory.models import LinkCheck, Offer
from directory.queries.freshness import due_for, hidden_for

NAMED = 25  # offers or links in one mail; beyond that it says how many more


def send_review_due(user: User, day: date) -> None:
    """Ask somebody whether the offers that came to a next stage on a day are still right."""
    _send_offers("review_due", user, due_for(user, day), day)


def send_listing_hidden(user: User, day: date) -> None:
    """Tell somebody which offers residents find no more from a day on."""
    _send_offers("listing_hidden", user, hidden_for(user, day), day)


def send_correction_received(user: User) -> None:
    """Tell somebody that there is a new report."""
    _send("correction_received", user, {})


def send_correction_due(user: User) -> None:
    """Tell somebody that a report has waited for too long."""
    _send("correction_due", user, {})


def send_links_dead(user: User, day: date) -> None:
    """Tell somebody which addresses were found dead on a day."""
    links = LinkCheck.objects.visible_to(user).filter(told_on=day).select_related("provider")
    found = list(links)
    if found:
        more = max(0, len(found) - NAMED)
        _send("links_dead", user, {"links": found[:NAMED], "more": more})


def _send_offers(template: str, user: User, offers: Sequence[Offer], day: date) -> None:
    if offers:  # else somebody confirmed them meanwhile
        with translation.override(published(user.language)):
            told = [_told(offer, day) for offer in offers[:NAMED]]
        _send(template, user, {"offers": told, "more": max(0, len(offers) - NAMED)})


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


def _send(template: str, user: User, context: Mapping[str, Any]) -> None:
    language = published(user.language)
    with translation.override(language):
        queue = absolute(reverse("directory:my_corrections"))
    send(template, to=user.email, language=language, context={**context, "queue": queue})

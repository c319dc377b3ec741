"""Mails to who keeps a listing."""

from django.urls import reverse
from django.utils import translation

from clientsupport.mail import absolute, send
from clientsupport.models import User
from clientsupport.wording.languages import published
from directory.models import OfferDraft


def send_draft_returned(draft: OfferDraft, user: User) -> None:
    """Tell somebody what an editor asks to change before an offer can be seen."""
    language = published(user.language)
    with translation.override(language):
        context = {
            "title": draft.content.get("title_nl") or draft.offer.title,
            "reason": draft.returned,
            "link": absolute(reverse("directory:offer_edit", args=[draft.offer.slug])),
        }
    send("draft_returned", to=user.email, language=language, context=context)

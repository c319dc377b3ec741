"""What the directory mails to people; the jobs send it."""

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from clientsupport.languages import published
from clientsupport.mail import absolute, send
from clientsupport.models import User
from directory.models import Application, Invitation, OfferDraft


def send_invitation(invitation: Invitation) -> None:
    """Send the link with which somebody makes an account, or widens the one they have."""
    language = published(invitation.language)
    with translation.override(language):
        context = {
            "inviter": str(invitation.invited_by or gettext("De redactie van Naast u")),
            "organisation": str(invitation.organisation or "Naast u"),
            "role": invitation.role_label,
            "link": absolute(reverse("directory:invitation", args=[invitation.token])),
            "expires": invitation.expires_at,
        }
    send("invitation", to=invitation.email, language=language, context=context)


def send_application_refused(application: Application) -> None:
    """Tell who asked why their organisation is not listed."""
    language = published(application.language)
    with translation.override(language):
        context = {
            "name": application.contact_name,
            "organisation": application.name,
            "reason": application.reason,
            "link": absolute(reverse("directory:apply")),
        }
    send("application_refused", to=application.contact_email, language=language, context=context)


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

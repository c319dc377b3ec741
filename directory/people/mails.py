"""Mails to who is invited."""

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from clientsupport.mail import absolute, send
from clientsupport.wording.languages import published
from directory.models import Invitation


def send_invitation(invitation: Invitation) -> None:
    """Send the link with which somebody makes an account, or widens the one they have."""
    language = published(invitation.language)
    with translation.override(language):
        context = {
            "inviter": str(invitation.invited_by or gettext("De redactie van Naast u")),
            "organisation": str(invitation.organisation or ""),
            "role": invitation.role_label,
            "link": absolute(reverse("directory:invitation", args=[invitation.token])),
            "expires": invitation.expires_at,
        }
    send("invitation", to=invitation.email, language=language, context=context)

"""Mails to who asks to be listed."""

from django.urls import reverse
from django.utils import translation

from clientsupport.mail import absolute, send
from clientsupport.wording.languages import published
from directory.models import Application


def send_application_received(application: Application) -> None:
    """Tell who asked that we have it: in constant words, as anybody may have typed the address."""
    language = published(application.language)
    with translation.override(language):
        context = {"link": absolute(reverse("directory:applied"))}
    send("application_received", to=application.contact_email, language=language, context=context)


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

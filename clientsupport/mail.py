"""Sending one mail. Only a job does: a mail server may be slow or away; see docs/jobs.md.

A mail is three templates: `mail/<name>.subject.txt`, `mail/<name>.txt` and `mail/<name>.html`. One
that must not tell anything to who looks over a shoulder has no third: `send_plain`.
"""

from collections.abc import Mapping
from email.utils import make_msgid, parseaddr
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from clientsupport.wording.lines import one_line

HEADERS = {
    "Auto-Submitted": "auto-generated",  # RFC 3834: no machine answers to it
    "X-Auto-Response-Suppress": "All",  # the same, as Microsoft's servers know it
}


def send(template: str, *, to: str, language: str, context: Mapping[str, Any]) -> None:
    """Send the mail of this name in this language; raises when the mail server does not take it.

    Links in the context come from `absolute`, made under the same language.
    """
    with translation.override(language):
        subject = _one_line(render_to_string(f"mail/{template}.subject.txt", {**context}))
        content = {**context, "subject": subject, "language": language, "portal": _portal()}
        message = EmailMultiAlternatives(
            subject=subject,
            body=render_to_string(f"mail/{template}.txt", content).strip() + "\n",
            to=[to],
            headers=_headers(),
        )
        message.attach_alternative(render_to_string(f"mail/{template}.html", content), "text/html")
    message.send()


def send_plain(template: str, *, to: str, language: str) -> None:
    """Send constant words, without pictures, links or our name beside the sender's address."""
    with translation.override(language):
        message = EmailMessage(
            subject=_one_line(render_to_string(f"mail/{template}.subject.txt")),
            body=render_to_string(f"mail/{template}.txt").strip() + "\n",
            from_email=parseaddr(settings.DEFAULT_FROM_EMAIL)[1],
            to=[to],
            headers=_headers(),
        )
    message.send()


def absolute(path: str) -> str:
    """Return the whole address of a page of ours."""
    return f"{settings.SITE_URL}{path}"


def _headers() -> dict[str, str]:
    return HEADERS | {"Message-ID": make_msgid(domain=urlsplit(settings.SITE_URL).hostname)}


def _one_line(text: str) -> str:
    """Names of people stand in subjects; a line break in one would begin a header."""
    return " ".join(one_line(text).split())


def _portal() -> dict[str, str]:
    return {
        "url": settings.SITE_URL,
        "controller": settings.CONTROLLER,
        "contact_email": settings.CONTACT_EMAIL,
    }

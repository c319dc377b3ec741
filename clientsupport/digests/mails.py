"""The mail that says what waits: constant words, numbers, one link. The jobs send it."""

from collections.abc import Sequence
from typing import NamedTuple

from django.urls import reverse
from django.utils import translation

from clientsupport.digests.kinds import Kind
from clientsupport.mail import absolute, send
from clientsupport.models import User
from clientsupport.wording.languages import published


class Line(NamedTuple):
    """So many things of a kind."""

    kind: Kind
    number: int


def send_digest(user: User, lines: Sequence[Line]) -> None:
    """Tell somebody what waits; the subject is that of the most urgent."""
    language = published(user.language)
    with translation.override(language):
        context = {
            "headline": str(lines[0].kind.subject),
            "lines": [line.kind.words(line.number) for line in lines],
            "link": absolute(reverse("today")),
        }
    send("digest", to=user.email, language=language, context=context)

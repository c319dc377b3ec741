"""The mail that says what waits: constant words, numbers, a link to Vandaag. The jobs send it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils import translation

from clientsupport.digests.kinds import Item, Kind
from clientsupport.mail import absolute, send
from clientsupport.models import User
from clientsupport.wording.languages import published

NAMED = 25  # things in one mail; beyond that it says how many more


class Line(NamedTuple):
    """So many things of a kind, and those of them that a mail names."""

    kind: Kind
    number: int
    items: Sequence[Item] = ()


def send_digest(user: User, lines: Sequence[Line]) -> None:
    """Tell somebody what waits; the subject is that of the most urgent."""
    language = published(user.language)
    with translation.override(language):
        context = {
            "headline": str(lines[0].kind.subject),
            "lines": [line.kind.words(line.number) for line in lines if not line.items],
            "named": [_named(line) for line in lines if line.items],
            "link": absolute(reverse("today")),
        }
    send("digest", to=user.email, language=language, context=context)


def _named(line: Line) -> dict[str, Any]:
    return {
        "line": line.kind.words(line.number),
        "lead": line.kind.lead,
        "items": line.items[:NAMED],
        "more": max(0, len(line.items) - NAMED),
    }

"""How a mail asks somebody to look at something. Nothing that a resident wrote stands in it."""

from collections.abc import Mapping
from typing import Any

from django.urls import reverse
from django.utils import translation

from clientsupport.mail import absolute, send
from clientsupport.models import User
from clientsupport.wording.languages import published

NAMED = 25  # offers or links in one mail; beyond that it says how many more


def remind(template: str, user: User, context: Mapping[str, Any]) -> None:
    """Mail somebody, with a link to what waits for them."""
    language = published(user.language)
    with translation.override(language):
        link = absolute(reverse("directory:my_corrections"))
    send(template, to=user.email, language=language, context={**context, "link": link})

"""How soon residents see what somebody saved, in words: pages are kept for a moment."""

from django.utils.translation import gettext

from clientsupport.http.caching import SEEN_WITHIN
from clientsupport.wording.spelling import span


def seen_soon(words: str = "") -> str:
    """Return what was done, and behind it when residents see it."""
    soon = gettext("Inwoners zien het binnen %(time)s.") % {"time": span(SEEN_WITHIN, "minutes")}
    return f"{words} {soon}".strip()

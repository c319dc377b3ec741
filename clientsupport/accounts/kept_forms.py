"""What somebody was typing when their session ended is kept, for them alone, until they are back.

It lies in their new, empty session: readable only with the cookie of the same browser, gone after
`KEPT_FOR`. It is given back only to the account that typed it, and never stored by itself: the
form appears again as they left it.
"""

import time

from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, QueryDict

from clientsupport.models import User

KEY = "kept_form"
KEPT_FOR = 60 * 60  # seconds
LARGEST = 100_000  # characters; more is not typed by hand
SECRET = ("password", "csrfmiddlewaretoken", "code")


def keep(session: SessionBase, *, path: str, data: QueryDict, user: User) -> None:
    """Remember a form that arrived too late."""
    typed = data.copy()
    for name in list(typed):
        if name.startswith(SECRET):
            del typed[name]
    words = typed.urlencode()
    if len(words) <= LARGEST:
        session[KEY] = {"path": path, "data": words, "user": user.pk, "at": int(time.time())}


def take(request: HttpRequest) -> QueryDict | None:
    """Return what this user typed on this page before they had to log in again; once."""
    kept = request.session.get(KEY)
    if not kept or kept["path"] != request.path or kept["user"] != request.user.pk:
        return None
    del request.session[KEY]
    fresh = time.time() - kept["at"] <= KEPT_FOR
    return QueryDict(kept["data"]) if fresh else None

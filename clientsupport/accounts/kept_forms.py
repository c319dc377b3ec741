"""What somebody was typing when their session ended is kept, for them alone, until they are back.

It lies encrypted in their new, empty session, with the page that it was for: found only with the
cookie of the same browser, and gone after `KEPT_FOR`. It is given back only to the account that
typed it; when somebody else logs in there, it is gone. It is never stored by itself: the form
appears again as they left it.
"""

import time

from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, QueryDict

from clientsupport.encryption import DecryptionFailed, decrypt_for, encrypt_for
from clientsupport.models import User

KEY = "kept_form"
PURPOSE = "kept_form"  # of the encryption key
KEPT_FOR = 60 * 60  # seconds
BREAK = "\n"  # between the path and what was typed; a path that was routed has none
LARGEST = 100_000  # characters; more is not typed by hand
SECRET = ("password", "oldpassword", "csrfmiddlewaretoken", "code", "credential")


def keep(session: SessionBase, *, path: str, data: QueryDict, user: User) -> None:
    """Remember a form that arrived too late."""
    typed = _without_secrets(data)
    words = typed.urlencode()
    if len(words) <= LARGEST:
        kept = {"user": user.pk, "at": int(time.time())}
        session[KEY] = kept | {"data": encrypt_for(PURPOSE, f"{path}{BREAK}{words}")}


def take(request: HttpRequest) -> QueryDict | None:
    """Return what this user typed on this page before they had to log in again; once."""
    kept = request.session.get(KEY)
    if not kept or kept["user"] != request.user.pk:
        return None
    try:
        path, _, words = decrypt_for(PURPOSE, kept["data"]).partition(BREAK)
    except DecryptionFailed:  # the keys were renewed meanwhile
        return None
    if path != request.path:
        return None
    del request.session[KEY]
    return QueryDict(words) if time.time() - kept["at"] <= KEPT_FOR else None


def words(data: QueryDict) -> str:
    """Return the texts in a form as one: whatever is more than one word; "" without any."""
    values = (str(value).strip() for value in _without_secrets(data).values())
    return "\n\n".join(value for value in values if len(value.split()) > 1)[:LARGEST]


def keep_only_for(session: SessionBase, user: User) -> None:
    """Forget what lies there when somebody else logs in."""
    if session.get(KEY, {}).get("user", user.pk) != user.pk:
        del session[KEY]


def _without_secrets(data: QueryDict) -> QueryDict:
    typed = data.copy()
    for name in list(typed):
        if name.startswith(SECRET):
            del typed[name]
    return typed

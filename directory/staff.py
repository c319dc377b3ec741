"""Who may come to the pages of editors: for others these pages do not exist."""

from django.http import Http404, HttpRequest

from clientsupport.accounts.staff import who
from clientsupport.models import User
from directory.permissions import is_editor


def editor(request: HttpRequest) -> User:
    """Return who is logged in, when that is an editor."""
    user = who(request)
    if not is_editor(user):
        raise Http404
    return user

"""What views for staff share."""

from django.http import HttpRequest

from clientsupport.models import User


def who(request: HttpRequest) -> User:
    """Return who is logged in; the guard lets nobody else come to a page for staff."""
    assert isinstance(request.user, User)  # noqa: S101
    return request.user

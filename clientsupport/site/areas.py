"""Which addresses are for staff. Pure: no database, no request.

Everything under STAFF_AREAS of the settings needs somebody who is logged in and has a second
factor; nothing under them may be public. A test walks all addresses and holds both.
"""

from django.conf import settings
from django.utils.translation import get_language_from_path

ACCOUNT = "/account/"


def without_language(path: str) -> str:
    """Return the path as it is in Dutch: `/en/beheer/` becomes `/beheer/`."""
    language = get_language_from_path(path)
    return path.removeprefix(f"/{language}") if language else path


def is_staff_area(path: str) -> bool:
    """Tell whether this address is for people with a second factor only."""
    return without_language(path).startswith(settings.STAFF_AREAS)


def is_account_area(path: str) -> bool:
    """Tell whether this address is about somebody's own account: logging in, second factor."""
    return without_language(path).startswith(ACCOUNT)

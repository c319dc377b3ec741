"""Who is away, and who is told meanwhile: DIGEST_STAND_INS of the settings names who knows.

Each function gets somebody, an organisation (as the audit log names it) and a day. It returns None
when they are there, and else who replaces them, which may be nobody.
"""

from collections.abc import Callable, Sequence
from datetime import date

from django.conf import settings
from django.utils.module_loading import import_string

from clientsupport.models import User

StandIns = Callable[[User, str, date], Sequence[User] | None]


def stand_ins(user: User, organisation: str, day: date) -> Sequence[User] | None:
    """Return who replaces somebody on this day; None when they are there themselves."""
    ask: list[StandIns] = [import_string(name) for name in settings.DIGEST_STAND_INS]
    answers = (who(user, organisation, day) for who in ask)
    return next((answer for answer in answers if answer is not None), None)


def is_away(user: User, organisation: str, day: date) -> bool:
    """Tell whether somebody is told nothing about this organisation on this day."""
    return stand_ins(user, organisation, day) is not None

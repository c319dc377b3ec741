"""How somebody's unfinished work at an organisation goes to a colleague when they leave.

WORK_MOVERS of the settings names functions of other apps: each gets the organisation, who leaves,
who takes over, who does this and why, and returns how many things it moved. ReasonMissing when the
work may not be moved without saying why.

WORK_ENDERS names functions that get the organisation and who leaves, whether anybody takes over or
not: they end what only holds as long as somebody works there.
"""

from collections.abc import Callable

from django.conf import settings
from django.utils.module_loading import import_string

from clientsupport.models import User
from directory.models import Authority, Provider

Mover = Callable[[Provider | Authority, User, User, User, str], int]
Ender = Callable[[Provider | Authority, User], None]


def movers() -> list[Mover]:
    """Return what the other apps move."""
    return [import_string(name) for name in settings.WORK_MOVERS]


def enders() -> list[Ender]:
    """Return what the other apps end."""
    return [import_string(name) for name in settings.WORK_ENDERS]

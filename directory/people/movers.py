"""How somebody's unfinished work at an organisation goes to a colleague when they leave.

WORK_MOVERS of the settings names functions of other apps: each gets the organisation, who leaves,
who takes over, who does this and why, and returns how many things it moved. ReasonMissing when the
work may not be moved without saying why.

WORK_ENDERS names functions that get the organisation and who leaves, whether anybody takes over or
not: they end what only holds as long as somebody works there.

WORK_TELLERS names functions that get the organisation, who leaves and who looks, and say what work
there is: what the one who looks may know, and never a word of a resident.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils.module_loading import import_string

from clientsupport.models import User
from directory.models import Authority, Provider

MOST_SHOWN = 50

Mover = Callable[[Provider | Authority, User, User, User, str], int]
Ender = Callable[[Provider | Authority, User], None]


@dataclass(frozen=True)
class Work:
    """A kind of unfinished work, with a line for each thing."""

    label: str
    lines: Sequence[str]

    @property
    def shown(self) -> Sequence[str]:
        """The first lines: a page names no thousands."""
        return self.lines[:MOST_SHOWN]

    @property
    def more(self) -> int:
        """How many things are not named."""
        return len(self.lines) - len(self.shown)


Teller = Callable[[Provider | Authority, User, User], Iterable[Work]]


def movers() -> list[Mover]:
    """Return what the other apps move."""
    return [import_string(name) for name in settings.WORK_MOVERS]


def enders() -> list[Ender]:
    """Return what the other apps end."""
    return [import_string(name) for name in settings.WORK_ENDERS]


def tellers() -> list[Teller]:
    """Return what tells which work somebody has."""
    return [import_string(name) for name in settings.WORK_TELLERS]

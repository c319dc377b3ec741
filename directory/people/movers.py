"""How somebody's unfinished work at an organisation goes to a colleague when they leave.

WORK_MOVERS of the settings names functions of other apps: each gets the organisation, who leaves,
how it is divided, who does this and why, and returns how many things it moved. ReasonMissing when
the work may not be moved without saying why.

WORK_ENDERS names functions that get the organisation and who leaves, whether anybody takes over or
not: they end what only holds as long as somebody works there.

WORK_TELLERS names functions that get the organisation, who leaves and who looks, and say what work
there is: what the one who looks may know, and never a word of a resident.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils.module_loading import import_string

from clientsupport.models import User
from directory.models import Authority, Provider
from directory.people.dividing import Division, Part

MOST_SHOWN = 50

Mover = Callable[[Provider | Authority, User, Division, User, str], int]
Ender = Callable[[Provider | Authority, User], None]


@dataclass(frozen=True)
class Work:
    """A kind of unfinished work: the line of each thing by its key, and how it can be divided."""

    label: str
    things: Mapping[str, str]
    parts: Sequence[Part] = ()

    @property
    def lines(self) -> Sequence[str]:
        """A line for each thing."""
        return list(self.things.values())

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


def fingerprint(work: Iterable[Work]) -> str:
    """Return what is the same as long as the same things wait; "" when there are none."""
    keys = sorted(f"{kind.label}\n{key}" for kind in work for key in kind.things)
    return hashlib.sha256("\n".join(keys).encode()).hexdigest() if keys else ""


def tellers() -> list[Teller]:
    """Return what tells which work somebody has."""
    return [import_string(name) for name in settings.WORK_TELLERS]

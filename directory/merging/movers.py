"""How the work of an organisation goes along when it is merged into another one.

MERGE_MOVERS of the settings names functions of other apps: each gets the organisation that goes and
the one that stays, moves what is its own, and returns how many of what.
"""

from collections.abc import Callable, Iterable

from django.conf import settings
from django.utils.module_loading import import_string

from directory.models import Provider

Moved = tuple[str, int]  # of what, in words, and how many
Mover = Callable[[Provider, Provider], Iterable[Moved]]


def movers() -> list[Mover]:
    """Return what the other apps move."""
    return [import_string(name) for name in settings.MERGE_MOVERS]

"""How somebody's unfinished work at an organisation goes to a colleague when they leave.

An app adds the dotted name of a function to `names` in `AppConfig.ready()`, when its models are not
there yet. The function gets the organisation and both users, and returns how many things it moved.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from django.utils.module_loading import import_string

if TYPE_CHECKING:
    from clientsupport.models import User
    from directory.models import Authority, Provider

Mover = Callable[["Provider | Authority", "User", "User"], int]
names: list[str] = []


def movers() -> list[Mover]:
    """Return what the other apps move."""
    return [cast(Mover, import_string(name)) for name in names]

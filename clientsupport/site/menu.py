"""What stands in the menu of somebody who works with the portal; the first entry is their start.

The kernel knows no app. An app adds the dotted name of a function to `names` in
`AppConfig.ready()`; it gets the user and returns entries, in the order of the menu.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from django.utils.functional import Promise
from django.utils.module_loading import import_string

if TYPE_CHECKING:  # apps name themselves here before the models are there
    from clientsupport.models import User

names: list[str] = []


@dataclass(frozen=True)
class Entry:
    """A line of the menu: what it says, and the name of the address."""

    label: str | Promise
    address: str


def menu(user: "User") -> list[Entry]:
    """Return the entries for this person."""
    makers = [cast(Callable[["User"], Iterable[Entry]], import_string(name)) for name in names]
    return [entry for make in makers for entry in make(user)]

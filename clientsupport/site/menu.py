"""What stands in the menu of somebody who works with the portal, after Vandaag.

STAFF_MENU of the settings names functions of the apps, in the order of the menu: each gets the user
and returns entries.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from clientsupport.models import User


@dataclass(frozen=True)
class Entry:
    """A line of the menu: what it says, and the name of the address."""

    label: str | Promise
    address: str


Maker = Callable[[User], Iterable[Entry]]


def menu(user: User) -> list[Entry]:
    """Return the entries for this person."""
    makers: list[Maker] = [import_string(name) for name in settings.STAFF_MENU]
    return [entry for make in makers for entry in make(user)]

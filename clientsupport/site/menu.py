"""What stands in the menu of somebody who works with the portal, after Vandaag.

STAFF_MENU of the settings names functions of the apps, in the order of the menu: each gets the user
and returns entries.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from clientsupport.models import User
from clientsupport.site.areas import without_language

Number = Callable[[User], int]
COUNTED = "counted_for_menu"  # on the user of one request: what was counted already


@dataclass(frozen=True)
class Entry:
    """A line of the menu: what it says, where it leads, and which pages stand under it."""

    label: str | Promise
    address: str  # its name
    icon: str = "squares-2x2"  # an outline heroicon
    group: str | Promise = ""  # the heading above it; entries of one group stand together
    below: tuple[str, ...] = ()  # beginnings of the routes of its pages, beside its own address
    number: Number | None = None  # how many wait; asked on every page, so it must be cheap

    @property
    def url(self) -> str:
        """Where it leads, in the language of now."""
        return reverse(self.address)


Maker = Callable[[User], Iterable[Entry]]


def menu(user: User) -> list[Entry]:
    """Return the entries for this person; who has an entry for two reasons has it once."""
    makers: list[Maker] = [import_string(name) for name in settings.STAFF_MENU]
    found: dict[str, Entry] = {}
    for make in makers:
        for entry in make(user):
            found.setdefault(entry.address, entry)
    return list(found.values())


def section(entries: Sequence[Entry], route: str) -> Entry | None:
    """Return the entry under which a page stands: the one with the longest beginning of its route.

    `route` is that of the resolver, in Dutch: `/werkplek/vraag/<uuid:uuid>/`. So a new page under
    the address of an entry stands under it by itself.
    """

    def length(entry: Entry) -> int:
        beginnings = (without_language(entry.url), *entry.below)
        return max((len(start) for start in beginnings if route.startswith(start)), default=0)

    best = max(entries, key=length, default=None)
    return best if best and length(best) else None


def count(entry: Entry, user: User) -> int:
    """Return how many wait there; what one page shows in two places is asked once."""
    if entry.number is None:
        return 0
    counted: dict[Number, int] = vars(user).setdefault(COUNTED, {})
    if entry.number not in counted:
        counted[entry.number] = entry.number(user)
    return counted[entry.number]


def remember(number: Number, user: User, found: int) -> None:
    """Keep what the page has counted itself, so that the menu beside it says the same."""
    vars(user).setdefault(COUNTED, {})[number] = found

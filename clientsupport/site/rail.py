"""The menu as it is shown: a rail beside the page, and on a phone a bar at its bottom edge."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry, count, menu, section

TODAY = Entry(_("Vandaag"), "today", "sun")
ACCOUNT = Entry(_("Account"), "my_account", "user-circle", below=("/account/",))
ADMIN = Entry(_("Beheer"), "admin:index", "cog-6-tooth", _("Portaal"))
IN_BAR = 3  # beside "Meer": on the smallest phone there is room for four
MOST = 99  # more is shown as "99+"

Mark = Literal["page", "true", ""]  # aria-current: this page, one below it, another section


@dataclass(frozen=True)
class Line:
    """An entry on a page: where it leads, whether one is there, and how many wait."""

    label: str | Promise
    icon: str
    url: str
    mark: Mark = ""
    number: str = ""


@dataclass(frozen=True)
class Group:
    """Lines under one heading; the first group has none."""

    label: str | Promise
    lines: list[Line]


@dataclass(frozen=True)
class Rail:
    """All that leads on, beside a page."""

    groups: list[Group]
    account: Line

    @property
    def in_bar(self) -> list[Line]:
        """The lines that always stand at the bottom edge of a phone."""
        return self._lines[:IN_BAR]

    @property
    def more(self) -> list[Group]:
        """The groups behind "Meer", without what stands in the bar."""
        shown = self.in_bar
        rest = [Group(g.label, [ln for ln in g.lines if ln not in shown]) for g in self.groups]
        return [group for group in rest if group.lines]

    @property
    def is_in_more(self) -> bool:
        """Whether the page stands under a line behind "Meer"."""
        return any(line.mark for line in [*self._lines[IN_BAR:], self.account])

    @property
    def more_waits(self) -> bool:
        """Whether something waits behind "Meer"."""
        return any(line.number for line in self._lines[IN_BAR:])

    @property
    def _lines(self) -> list[Line]:
        return [line for group in self.groups for line in group.lines]


def rail(user: User, *, path: str, route: str) -> Rail:
    """Return what leads on from the page at this path and route, for this person."""
    entries = [TODAY, *menu(user), *([ADMIN] if user.is_staff else [])]
    here = section([*entries, ACCOUNT], route)

    def line(entry: Entry) -> Line:
        mark: Mark = "" if entry is not here else "page" if entry.url == path else "true"
        return Line(entry.label, entry.icon, entry.url, mark, _shown(count(entry, user)))

    return Rail(_grouped(entries, [line(entry) for entry in entries]), line(ACCOUNT))


def _grouped(entries: Sequence[Entry], lines: Sequence[Line]) -> list[Group]:
    groups: dict[str, Group] = {}
    for entry, line in zip(entries, lines, strict=True):
        groups.setdefault(str(entry.group), Group(entry.group, [])).lines.append(line)
    return list(groups.values())


def _shown(number: int) -> str:
    return "" if number < 1 else f"{MOST}+" if number > MOST else str(number)

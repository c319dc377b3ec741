"""What waits for somebody who works with the portal: one list over all queues that are theirs.

STAFF_QUEUES of the settings names functions of the apps: each gets the user and the day, and
returns queues, read in full. Nothing that a resident wrote stands in a row.
"""

import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.wording.days import by_when, since_when

FEW = 10  # rows that a queue shows here; the others stand in its own list
MOST = 100  # that a queue counts: more need not be known to begin
SOON = timedelta(days=7)


class Band(enum.IntEnum):
    """How urgent something is, the most urgent first."""

    LATE = 0
    TODAY = 1
    SOON = 2
    WAITING = 3  # somebody waits for it, and no day was promised
    LATER = 4
    TO_KNOW = 5

    @property
    def label(self) -> str:
        return str(LABELS[self])


LABELS = {
    Band.LATE: _("Te laat"),
    Band.TODAY: _("Vandaag"),
    Band.SOON: _("Binnenkort"),
    Band.WAITING: _("Wacht op u"),
    Band.LATER: _("Later"),
    Band.TO_KNOW: _("Goed om te weten"),
}


@dataclass(frozen=True)
class Row:
    """Something that waits, with the one deed that helps it on.

    `due` is the day by which it was promised; what has no such day waits `since` one; with neither
    it is there to know. `address` is where the deed is done: a link, or a button that does it.
    """

    what: str
    where: str
    deed: str
    address: str
    due: date | None = None
    since: date | None = None
    said: str = ""  # in the place of the usual words for these days
    is_button: bool = False

    def band(self, today: date) -> Band:
        """How urgent it is."""
        if self.due is None:
            return Band.WAITING if self.since else Band.TO_KNOW
        if self.due <= today:
            return Band.LATE if self.due < today else Band.TODAY
        return Band.SOON if self.due <= today + SOON else Band.LATER

    def when(self, today: date) -> str:
        """By when, in words; empty for what is there to know."""
        if self.said:
            return self.said
        if self.due:
            return by_when(self.due, today)
        return since_when(self.since, today) if self.since else ""

    def turn(self, today: date) -> tuple[Band, date]:
        """What it is ordered by."""
        return self.band(today), self.due or self.since or date.max


@dataclass(frozen=True)
class Queue:
    """Things of one kind that wait for somebody, and the page where all of them stand."""

    one: str  # what one of them is called
    label: str
    icon: str  # of heroicons
    address: str
    number: int  # MOST stands for as many or more
    rows: Sequence[Row]  # the most urgent ones
    note: str = ""  # what it is for, for who needs to be told

    @property
    def counted(self) -> str:
        """The number as a page shows it."""
        return f"{MOST - 1}+" if self.number >= MOST else str(self.number)

    @property
    def is_work(self) -> bool:
        """Whether something has to be done, beside what is there to know."""
        return any(row.due or row.since for row in self.rows)


@dataclass(frozen=True)
class Line:
    """A row in the one list."""

    row: Row
    queue: Queue
    today: date

    @property
    def band(self) -> Band:
        """How urgent it is."""
        return self.row.band(self.today)

    @property
    def when(self) -> str:
        """By when, in words: made only for what a page shows."""
        return self.row.when(self.today)


Maker = Callable[[User, date], Iterable[Queue]]


def queues(user: User, today: date) -> list[Queue]:
    """Return every queue of somebody in which something waits, with its number."""
    makers: list[Maker] = [import_string(name) for name in settings.STAFF_QUEUES]
    return [queue for make in makers for queue in make(user, today) if queue.number]


def most_urgent(rows: Iterable[Row], today: date) -> list[Row]:
    """Return the few rows that a queue shows."""
    return sorted(rows, key=lambda row: row.turn(today))[:FEW]


def merged(queues: Iterable[Queue], today: date) -> list[Line]:
    """Return the rows of all queues as one list, the most urgent first."""
    lines = [Line(row, queue, today) for queue in queues for row in queue.rows]
    return sorted(lines, key=lambda line: line.row.turn(today))

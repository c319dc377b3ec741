"""What waits for who speaks with residents, requests and appointments; never what was written."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from clientsupport.site.today import FEW, MOST, Queue, Row
from intake.appointments.queries.agenda import waiting_of
from intake.appointments.words import (
    address_of,
    hours_words,
    how_words,
    what_words,
    whom_words,
)
from intake.models import Appointment
from intake.permissions import Access


def appointments(access: Access, today: date) -> Iterator[Queue]:
    """Yield what waits for a yes, what is today, and what nobody noted the end of."""
    found = waiting_of(access, timezone.now(), MOST)
    yield _asked(found.asked, today)
    yield _today(found.today, today)
    yield _to_note(found.to_note)


def _asked(found: Sequence[Appointment], today: date) -> Queue:
    return Queue(
        one=gettext("Afspraak gevraagd"),
        label=gettext("Afspraken: zegt u ja?"),
        icon="calendar-days",
        address=reverse("intake:agenda"),
        number=len(found),
        rows=[
            _row(
                row,
                what_words(row),
                gettext("Zeg ja of nee"),
                due=_due(row, today),
            )
            for row in found[:FEW]
        ],
    )


def _today(found: Sequence[Appointment], today: date) -> Queue:
    return Queue(
        one=gettext("Afspraak"),
        label=gettext("Afspraken vandaag"),
        icon="calendar-days",
        address=reverse("intake:agenda", query={"bereik": "dag"}),
        number=len(found),
        rows=[
            _row(row, how_words(row), gettext("Bekijk"), due=today, said=_at(row.starts_at))
            for row in found[:FEW]
        ],
    )


def _to_note(found: Sequence[Appointment]) -> Queue:
    return Queue(
        one=gettext("Afspraak geweest"),
        label=gettext("Hoe ging het?"),
        icon="calendar-days",
        address=reverse("intake:agenda"),
        number=len(found),
        rows=[
            _row(row, what_words(row), gettext("Is de inwoner gekomen?"), since=row.day)
            for row in found[:FEW]
        ],
    )


def _row(
    row: Appointment,
    what: str,
    deed: str,
    *,
    due: date | None = None,
    since: date | None = None,
    said: str = "",
) -> Row:
    return Row(
        what=what[:1].upper() + what[1:],
        where=whom_words(row),
        deed=deed,
        address=address_of(row),
        due=due,
        since=since,
        said=said,
    )


def _due(row: Appointment, today: date) -> date:
    """Say yes by the day that an answer is due, and in any case before it begins."""
    due_on = row.request.due_on if row.request else None
    return min(due_on or today, row.day)


def _at(moment: datetime) -> str:
    return gettext("om %(time)s uur") % {"time": hours_words(moment)}

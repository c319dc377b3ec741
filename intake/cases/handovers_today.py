"""Hand-overs on the first page of supporters: those that wait for a yes or no."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext

from clientsupport.site.today import FEW, MOST, Queue, Row
from intake.cases.queries.handovers import HandoverRow, asked, rows_of
from intake.permissions import Access


def handovers(access: Access, today: date) -> Iterator[Queue]:
    """Yield the cases that somebody is asked to go on with. One statement when there are none."""
    waiting = list(asked(access, today)[:MOST])
    rows = rows_of(waiting[:FEW], today)
    yield Queue(
        one=gettext("Overdracht"),
        label=gettext("Neemt u deze zaak over?"),
        icon="user-plus",
        address=reverse("intake:handovers"),
        number=len(waiting),
        rows=[_row(row) for row in rows],
    )


def _row(row: HandoverRow) -> Row:
    handover = row.handover
    whose = str(handover.from_supporter or "") if handover.is_inside else ""
    return Row(
        what=capfirst(row.domain) or gettext("Onderwerp onbekend"),
        where=" · ".join(filter(None, [row.municipality, whose or handover.from_provider.name])),
        deed=gettext("Zeg ja of nee"),
        address=reverse("intake:handover", args=[handover.pk]),
        due=handover.expires_on,
    )

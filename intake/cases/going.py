"""What Vandaag says of cases that go: those whose day is near, and those to erase before."""

from collections.abc import Iterable, Iterator, Sequence

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext

from clientsupport.site.today import FEW, Queue, Row
from intake.cases.queries.keeping import Going
from intake.models import CaseErasure
from intake.workplace.days import short_day


def queues(going: Sequence[Going], asked: Sequence[CaseErasure]) -> Iterator[Queue]:
    """Yield how many go in each month, and what a colleague wants erased."""
    yield Queue(
        one=gettext("Zaken worden gewist"),
        label=gettext("Zaken die gewist worden"),
        icon="trash",
        address=reverse("intake:case_keeping"),
        number=len(going),
        rows=_going(going),
    )
    yield Queue(
        one=gettext("Zaak wissen"),
        label=gettext("Zaken om te wissen"),
        icon="trash",
        address=reverse("intake:case_keeping"),
        number=len(asked),
        rows=[_asked(erasure) for erasure in asked[:FEW]],
    )


def _going(going: Iterable[Going]) -> list[Row]:
    return [
        Row(
            what=ngettext(
                "%(number)s zaak wordt in %(month)s gewist",
                "%(number)s zaken worden in %(month)s gewist",
                month.number,
            )
            % {"number": month.number, "month": date_format(month.first, "F")},
            where=gettext("de eerste op %(day)s") % {"day": short_day(month.first)},
            deed=gettext("Bekijk welke"),
            address=reverse("intake:case_keeping"),
            due=month.first,
        )
        for month in going
    ]


def _asked(erasure: CaseErasure) -> Row:
    return Row(
        what=gettext("Een collega vraagt om een zaak te wissen"),
        where=erasure.case.reference,
        deed=gettext("Bekijk en beslis"),
        address=reverse("intake:case_erasure", args=[erasure.case_id]),
        due=erasure.ends_on,
    )

"""Cases on the first page of supporters: steps that are due, what went quiet, and what goes."""

from collections.abc import Iterator
from datetime import date

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext

from clientsupport.models import User
from clientsupport.site.today import FEW, MOST, SOON, Queue, Row
from intake.cases.going import queues as going_queues
from intake.cases.queries.keeping import going_by_month, to_confirm
from intake.cases.queries.lists import CaseRow, rows_of
from intake.cases.queries.piles import held_by
from intake.cases.queries.wanted import CasePile
from intake.models import Case
from intake.permissions import access_of
from intake.seeing import team_of


def cases(user: User, today: date) -> Iterator[Queue]:
    """Yield the cases in which somebody has to do something."""
    access = access_of(user)
    if not access.is_supporter:
        return
    with team_of(user):
        own = Case.objects.at(list(access.roles)).filter(held_by(access))
        steps = list(_due(own, today)[:MOST])
        quiet = list(own.quiet(today).filter(next_step_on=None).order_by("last_contact_on")[:MOST])
        going, asked = going_by_month(access, today), list(to_confirm(access)[:MOST])
        shown = {row.case.pk: row for row in rows_of(access, [*steps[:FEW], *quiet[:FEW]])}
    yield Queue(
        one=gettext("Volgende stap"),
        label=gettext("Volgende stappen"),
        icon="forward",
        address=reverse("intake:case_list", query={"lijst": CasePile.MINE.value}),
        number=len(steps),
        rows=[_step(shown[case.pk]) for case in steps[:FEW]],
    )
    yield Queue(
        one=gettext("Stille zaak"),
        label=gettext("Stille zaken"),
        icon="pause-circle",
        address=reverse("intake:case_list", query={"lijst": CasePile.QUIET.value}),
        number=len(quiet),
        rows=[_quiet(shown[case.pk]) for case in quiet[:FEW]],
    )
    yield from going_queues(going, asked)


def _due(own: "QuerySet[Case]", today: date) -> "QuerySet[Case]":
    soon = own.filter(state="open", next_step_on__lte=today + SOON)
    return soon.select_related("municipality").order_by("next_step_on", "uuid")


def _step(row: CaseRow) -> Row:
    return Row(
        what=_subject(row),
        where=_where(row),
        deed=gettext("Doe de stap"),
        address=reverse("intake:case_page", args=[row.case.pk]),
        due=row.case.next_step_on,
    )


def _quiet(row: CaseRow) -> Row:
    return Row(
        what=_subject(row),
        where=_where(row),
        deed=gettext("Neem contact op, of sluit af"),
        address=reverse("intake:case_page", args=[row.case.pk]),
        since=row.case.last_contact_on,
    )


def _subject(row: CaseRow) -> str:
    return capfirst(row.domain) or gettext("Onderwerp onbekend")


def _where(row: CaseRow) -> str:
    place = row.case.municipality
    return " · ".join(filter(None, [place.name if place else "", row.case.reference]))

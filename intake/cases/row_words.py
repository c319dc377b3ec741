"""The words of a case in a list, in the shape in which the inbox shows a row."""

from datetime import date

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext

from intake.cases.queries.lists import CaseRow
from intake.workplace.days import due_in_words, short_day
from intake.workplace.row_words import SUN, URGENT, RowWords


def case_words(row: CaseRow, today: date, *, has_more_places: bool) -> RowWords:
    """Return what a list shows of a case. No note and no alias."""
    case = row.case
    law = row.law or gettext("wet onbekend")
    return RowWords(
        address=reverse("intake:case_page", args=[case.pk]),
        is_unread=False,
        subject=capfirst(row.domain) or gettext("Onderwerp onbekend"),
        municipality=row.municipality or gettext("gemeente onbekend"),
        handle=case.reference,
        offer=f"{row.provider}: {law}" if has_more_places else law,
        labels="",
        facts=gettext("sinds %(date)s") % {"date": short_day(case.opened_on)},
        last=gettext("contact %(date)s") % {"date": short_day(case.last_contact_on)},
        holder=_holder(row),
        due=_due(row, today),
        tone=_tone(row, today),
    )


def _holder(row: CaseRow) -> str:
    if row.is_own:
        return gettext("bij u")
    if row.supporter:
        return gettext("bij %(name)s") % {"name": row.supporter}
    return gettext("nog niemand")


def _due(row: CaseRow, today: date) -> str:
    case = row.case
    if case.closed_on:
        return gettext("afgesloten %(date)s") % {"date": short_day(case.closed_on)}
    if case.next_step_on:
        return due_in_words(case.next_step_on, today)
    return gettext("stil") if case.is_quiet(today) else gettext("geen stap")


def _tone(row: CaseRow, today: date) -> str:
    step = row.case.next_step_on
    if row.case.is_closed or (step is None and not row.case.is_quiet(today)):
        return "c-inbox__quiet"
    return URGENT if step and step < today else SUN

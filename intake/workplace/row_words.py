"""The words of a row in the inbox: made here, for a page makes them many times over."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext

from intake.enums import ForWhom, Origin
from intake.models import HelpRequest
from intake.workplace.days import due_in_words, short_day
from intake.workplace.queries.lists import LastWord, Row

URGENT, SUN = "c-tag c-tag--urgent", "c-tag c-tag--sun"


@dataclass(frozen=True)
class RowWords:
    """What a row says, part by part; where it leads, and how its last part looks."""

    address: str  # empty when it leads nowhere
    is_unread: bool
    subject: str
    municipality: str
    handle: str
    offer: str
    facts: str
    labels: str  # what colleagues sorted it under
    last: str
    holder: str
    due: str
    tone: str  # a class


def words(row: Row, today: date, *, has_more_places: bool) -> RowWords:
    """Return what a list shows of a request. No text of the resident."""
    request = row.request
    offer = row.offer or gettext("aanbod dat er niet meer is")
    return RowWords(
        address=_address(row),
        is_unread=row.is_unread,
        subject=capfirst(row.domain) or gettext("Onderwerp onbekend"),
        municipality=row.municipality,
        handle=request.handle,
        offer=f"{row.provider}: {offer}" if has_more_places else offer,
        facts=_facts(request),
        labels=row.labels,
        last=_last(row.last) if row.last else "",
        holder=_holder(row),
        due=_due(row, today),
        tone=_tone(row, today),
    )


def _address(row: Row) -> str:
    if row.can_open:
        return reverse("intake:workplace_request", args=[row.request.pk])
    return reverse("intake:request_reassign", args=[row.request.pk]) if row.can_reassign else ""


def _facts(request: HelpRequest) -> str:
    """Say when it came in, for whom it is, and how it came when that was not here."""
    said = [gettext("binnen %(date)s") % {"date": short_day(request.received_on)}]
    if request.origin != Origin.PORTAL:
        said.append(str(Origin(request.origin).label))
    if request.for_whom:
        whom = str(ForWhom(request.for_whom).label)
        said.append(whom[:1].lower() + whom[1:])
    return ", ".join(said)


def _last(last: LastWord) -> str:
    when = {"date": short_day(last.on)}
    if last.is_resident:
        return gettext("inwoner, %(date)s") % when
    return (gettext("wij, %(date)s") if last.is_ours else gettext("eerdere, %(date)s")) % when


def _holder(row: Row) -> str:
    if row.is_own:
        return gettext("bij u")
    if row.supporter:
        return gettext("bij %(name)s") % {"name": row.supporter}
    return "" if row.request.is_closed else gettext("nog niemand")


def _due(row: Row, today: date) -> str:
    request = row.request
    if row.is_reminded and not (request.due_on and request.due_on <= today):
        return gettext("herinnering")
    if request.due_on:
        return due_in_words(request.due_on, today)
    if request.closed_on:
        return gettext("afgerond %(date)s") % {"date": short_day(request.closed_on)}
    return gettext("wacht op de inwoner")


def _tone(row: Row, today: date) -> str:
    due = row.request.due_on
    if due is None and not row.is_reminded:
        return "c-inbox__quiet"
    return URGENT if due and due < today else SUN

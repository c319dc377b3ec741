"""Cases on the first page of supporters: next steps that are due, and cases that went quiet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import CharField, F, Value
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext

from clientsupport.site.today import FEW, MOST, SOON, Queue, Row
from intake.cases.queries.lists import domain_names
from intake.cases.queries.piles import held_by
from intake.cases.queries.wanted import CasePile
from intake.models import Case
from intake.permissions import Access

STEP, QUIET = "step", "quiet"


@dataclass(frozen=True)
class Due:
    """A case in which something has to be done, and the day that says so."""

    uuid: UUID
    reference: str
    municipality: str
    domain: str
    day: date


def cases(access: Access, today: date) -> Iterator[Queue]:
    """Yield the cases in which somebody has to do something. Two statements."""
    due = _due(access, today)
    yield Queue(
        one=gettext("Volgende stap"),
        label=gettext("Volgende stappen"),
        icon="forward",
        address=reverse("intake:case_list", query={"lijst": CasePile.MINE.value}),
        number=len(due[STEP]),
        rows=[_step(case) for case in due[STEP][:FEW]],
    )
    yield Queue(
        one=gettext("Stille zaak"),
        label=gettext("Stille zaken"),
        icon="pause-circle",
        address=reverse("intake:case_list", query={"lijst": CasePile.QUIET.value}),
        number=len(due[QUIET]),
        rows=[_quiet(case) for case in due[QUIET][:FEW]],
    )


def _due(access: Access, today: date) -> dict[str, list[Due]]:
    """Return whose step is due soon, and what is quiet with no step, the oldest day first."""
    own = Case.objects.at(list(access.roles)).filter(held_by(access)).order_by()
    piles = {
        STEP: own.due(today + SOON).annotate(day=F("next_step_on")),
        QUIET: own.quiet(today).filter(next_step_on=None).annotate(day=F("last_contact_on")),
    }
    first, second = (
        found.annotate(pile=Value(pile, CharField()))
        .order_by("day", "uuid")
        .values_list("pile", "day", "uuid", "reference", "municipality__name", "domains")[:MOST]
        for pile, found in piles.items()
    )
    rows = sorted(first.union(second, all=True))
    names = domain_names() if rows else {}
    due: dict[str, list[Due]] = {pile: [] for pile in piles}
    for pile, day, uuid, reference, municipality, domains in rows:
        domain = names.get(domains[0], "") if domains else ""
        due[pile].append(Due(uuid, reference, municipality or "", domain, day))
    return due


def _step(case: Due) -> Row:
    return Row(
        what=_subject(case),
        where=_where(case),
        deed=gettext("Doe de stap"),
        address=reverse("intake:case_page", args=[case.uuid]),
        due=case.day,
    )


def _quiet(case: Due) -> Row:
    return Row(
        what=_subject(case),
        where=_where(case),
        deed=gettext("Neem contact op, of sluit af"),
        address=reverse("intake:case_page", args=[case.uuid]),
        since=case.day,
    )


def _subject(case: Due) -> str:
    return capfirst(case.domain) or gettext("Onderwerp onbekend")


def _where(case: Due) -> str:
    return " · ".join(filter(None, [case.municipality, case.reference]))

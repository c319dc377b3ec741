"""Hand-overs as somebody sees them: those that ask them, those they proposed, and one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from directory.models import LifeDomain, Provider
from intake.enums import HandoverState
from intake.models import Case, Handover
from intake.models.handover import HandoverQuerySet
from intake.permissions import Access


@dataclass(frozen=True)
class HandoverRow:
    """A hand-over in a list. `domain` and `municipality`: empty for who no longer sees the case."""

    handover: Handover
    domain: str
    municipality: str
    is_open: bool


@dataclass(frozen=True)
class OfCase:
    """What the page of a case says of its hand-overs: what runs, and what can still return.

    `known` are all that the organisation may know of, for the time line, each with whether the
    reader may open its page. A coordinator may give a case away.
    """

    running: Handover | None
    returning: Sequence[Handover]
    known: Sequence[tuple[Handover, bool]]
    can_propose: bool
    can_give: bool

    @property
    def is_empty(self) -> bool:
        return not (self.running or self.returning or self.can_propose or self.can_give)


def find_handover(access: Access, uuid: UUID) -> Handover | None:
    """Return a hand-over that somebody may know of."""
    row = Handover.objects.at(list(access.roles)).shown().filter(pk=uuid).first()
    return row if row and access.can_see_handover(row) else None


def case_of(handover: Handover) -> Case | None:
    """Return the case as it is now; None for who does not see it (any more)."""
    rows = Case.objects.select_related("provider", "municipality", "supporter")
    return rows.filter(pk=handover.case_id).first()


def why_of(handover: Handover, case: Case | None) -> str:
    """Return why it was proposed, as long as somebody has to know."""
    if case is None or handover.reason is None:
        return ""
    handover.case = case
    return handover.decrypt("reason") or ""


def asked(access: Access, today: date) -> HandoverQuerySet:
    """Return those that wait for somebody's yes or no, the oldest first."""
    found = Handover.objects.proposed(today).filter(_asks(access)).shown()
    own = Q(proposed_by=access.user) | Q(from_supporter=access.user)
    return found.exclude(own).order_by("expires_on", "uuid")


def own_proposals(access: Access) -> HandoverQuerySet:
    """Return those that somebody proposed, or that left a team that they lead; the latest first."""
    led = [place for place in access.roles if access.coordinates(place)]
    theirs = Q(proposed_by=access.user) | Q(from_supporter=access.user) | Q(from_provider__in=led)
    here = Handover.objects.filter(theirs, from_provider__in=list(access.roles))
    return here.shown().order_by("-proposed_on", "uuid")


def rows_of(handovers: Sequence[Handover], today: date) -> list[HandoverRow]:
    """Return hand-overs as a list shows them. Two statements, and none when there are none."""
    if not handovers:
        return []
    found = Case.objects.filter(pk__in=[row.case_id for row in handovers])
    cases = {case.pk: case for case in found.select_related("municipality")}
    names = dict(LifeDomain.objects.values_list("code", "name"))
    return [_row(row, cases.get(row.case_id), names, today) for row in handovers]


def running_of(case: Case) -> Handover | None:
    """Return what is proposed of a case and not answered, too old or not."""
    found: Handover | None = case.handovers.filter(state=HandoverState.PROPOSED).first()
    return found


def of_case(case: Case, access: Access) -> OfCase:
    """Return the hand-overs of a case, for its page. One statement."""
    known = [(row, access.can_see_handover(row)) for row in _with_case(case)]
    running = next((row for row, is_seen in known if row.is_proposed and is_seen), None)
    is_free = not case.is_closed and not any(row.is_proposed for row, _ in known)
    return OfCase(
        running=running,
        returning=[row for row, is_seen in known if row.is_accepted and is_seen],
        known=known,
        can_propose=access.can_work_on_case(case) and is_free,
        can_give=access.can_give_case(case),
    )


def organisations_to(case: Case) -> "list[Provider]":
    """Return the other organisations where somebody can answer, by name."""
    others = Provider.objects.filter(has_reader=True).exclude(pk=case.provider_id)
    return list(others.order_by("name"))


def _with_case(case: Case) -> list[Handover]:
    rows = list(case.handovers.shown())
    for row in rows:
        row.case = case  # what somebody may do with it asks whose the case is
    return rows


def _asks(access: Access) -> Q:
    """Those that ask somebody by name, their team, or a colleague whom they replace."""
    places = list(access.roles)
    found = Q(to_provider__in=places) & (Q(to_supporter=access.user) | Q(to_supporter=None))
    for place, colleague in access.replaced:
        found |= Q(to_provider=place, to_supporter=colleague)
    return found


def _row(row: Handover, case: Case | None, names: Mapping[str, str], today: date) -> HandoverRow:
    return HandoverRow(
        handover=row,
        domain=names.get(case.domains[0], "") if case and case.domains else "",
        municipality=case.municipality.name if case and case.municipality else "",
        is_open=row.is_open(today),
    )

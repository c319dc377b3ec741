"""Which cases lie in each list, and in which order: as the indexes of `Case` hold them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import F, OrderBy, Q

from intake.cases.queries.wanted import CasePile, CasesWanted
from intake.models import Case, LawPeriod
from intake.models.case import QUIET_AFTER, CaseQuerySet
from intake.permissions import Access

MOST = 100  # that is counted: shown as "99+"
COUNT = """(SELECT count(*) FROM (
    SELECT FROM intake_case WHERE provider_id = ANY (%(providers)s::bigint[]) AND {condition}
    LIMIT %(most)s
) counted)"""
# The same as `parts`, for the numbers beside the lists: made by the ORM this statement takes
# longer to write than to answer.
CONDITIONS = {
    CasePile.MINE: "state = 'open' AND supporter_id = ANY (%(mine)s::bigint[])",
    CasePile.TEAM: "state = 'open'",
    CasePile.OVERDUE: "state = 'open' AND next_step_on < %(today)s",
    CasePile.QUIET: "state = 'open' AND last_contact_on <= %(quiet)s",
    CasePile.UNHELD: "state = 'open' AND supporter_id IS NULL",
    CasePile.CLOSED: "state = 'closed'",
}


def pile_of(pile: CasePile, access: Access, today: date) -> CaseQuerySet:
    """Return what lies in a list."""
    visible = Case.objects.at(list(access.roles))
    if pile is CasePile.OVERDUE:
        return visible.overdue(today)
    if pile is CasePile.QUIET:
        return visible.quiet(today)
    if pile is CasePile.CLOSED:
        return visible.closed()
    return visible.open().filter(*_whose(pile, access))


def _whose(pile: CasePile, access: Access) -> list[Q]:
    if pile is CasePile.MINE:
        return [held_by(access)]
    return [Q(supporter=None)] if pile is CasePile.UNHELD else []


def held_by(access: Access) -> Q:
    """Return the cases that somebody works on: their own, and of whom they replace today."""
    found = Q(supporter=access.user)
    for provider, colleague in sorted(access.replaced):
        found |= Q(provider=provider, supporter=colleague)
    return found


def order_of(pile: CasePile) -> tuple[str | OrderBy, ...]:
    """Return by what a list is ordered."""
    if pile is CasePile.CLOSED:
        return ("-closed_on", "uuid")
    if pile is CasePile.QUIET:
        return ("last_contact_on", "uuid")
    return (F("next_step_on").asc(nulls_last=True), "uuid")


def narrowed(found: CaseQuerySet, wanted: CasesWanted) -> CaseQuerySet:
    """Return what somebody looks for."""
    if wanted.municipality:
        found = found.filter(municipality__slug=wanted.municipality)
    if wanted.domain:
        found = found.filter(domains__contains=[wanted.domain])
    if wanted.group:
        found = found.filter(groups__contains=[wanted.group])
    if wanted.law:
        running = LawPeriod.objects.filter(ends_on=None, is_mistake=False, law__code=wanted.law)
        found = found.filter(pk__in=running.values("case"))
    if wanted.supporter:
        found = found.filter(supporter=int(wanted.supporter))
    return found


def counts(access: Access, today: date) -> Mapping[CasePile, int]:
    """Return how many lie in each list; `MOST` stands for as many or more. One statement."""
    values: dict[str, Any] = {
        "providers": list(access.roles),
        "mine": [access.user.pk, *(colleague for _provider, colleague in access.replaced)],
        "today": today,
        "quiet": today - QUIET_AFTER,
        "most": MOST,
    }
    numbers = (COUNT.format(condition=condition) for condition in CONDITIONS.values())
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(numbers)}", values)
        return dict(zip(CONDITIONS, cursor.fetchone(), strict=True))

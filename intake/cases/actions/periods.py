"""Another law: the case goes on, and says who pays from which day on."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import Payer
from directory.models import Law
from intake.cases.actions.holding import checked_case, store
from intake.cases.events import note_event
from intake.enums import NotKept, PeriodReason
from intake.models import Case, LawPeriod
from intake.permissions import Access
from intake.rules.case_days import Span, check_apart, check_in_case


@dataclass(frozen=True)
class ChangeOfLaw:
    """From which day on which law holds, who pays, why, and whether the supporter stayed."""

    law: Law
    starts_on: date
    payer: Payer | None
    reason: PeriodReason
    kept_supporter: bool | None = None
    why_not_kept: NotKept | None = None


@transaction.atomic
def change_law(*, case: Case, change: ChangeOfLaw, by: User, seen: int | None = None) -> LawPeriod:
    """Let another law hold from a day on; the one that runs ends the day before.

    NotPossible when the day lies outside the case, or in a period that has ended.
    """
    row = checked_case(case, by, Access.can_work_on_case, seen=seen)
    today = timezone.localdate()
    check_in_case(change.starts_on, opened=row.opened_on, closed=row.closed_on, today=today)
    periods = list(row.periods.filter(is_mistake=False))
    running = next((period for period in periods if period.ends_on is None), None)
    ended = [_span(period) for period in periods if period is not running]
    if running and running.starts_on < change.starts_on:
        running.ends_on = change.starts_on - timedelta(days=1)
        ended.append(_span(running))
        running.save(update_fields=["ends_on"])
    elif running:
        ended.append(_span(running))
    check_apart(Span(change.starts_on), ended)
    period = LawPeriod.objects.create(
        case=row,
        provider=row.provider,
        supporter=row.supporter,
        law=change.law,
        payer=change.payer or "",
        starts_on=change.starts_on,
        reason=change.reason,
        kept_supporter=change.kept_supporter,
        why_not_kept=change.why_not_kept or "",
    )
    store(row)
    note_event(AuditAction.CHANGED, row, by=by, reason=f"law {change.law.code}")
    return period


def _span(period: LawPeriod) -> Span:
    return Span(period.starts_on, period.ends_on)

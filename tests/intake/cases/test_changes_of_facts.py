"""What changes in a case is written down for who counts: codes, days and numbers, no words."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.models import FactChange
from directory.enums import Payer
from directory.models import Law
from intake.cases.actions.closing import close_case
from intake.cases.actions.logging import note_incident, strike_out
from intake.cases.actions.periods import ChangeOfLaw, change_law
from intake.enums import CaseCloseReason, FollowOn, IncidentKind, PeriodReason
from intake.models import Case
from intake.seeing import team
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_supporter
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def case() -> Case:
    provider = make_provider()
    return make_case(make_supporter(provider), alias="De bakker")


def written(since: int = 0) -> list[FactChange]:
    """What was written down, as the jobs read it: the pages may not."""
    with acting_as(Role.JOBS):
        return list(FactChange.objects.filter(pk__gt=since))


def last() -> int:
    return written()[-1].pk


def kinds(changes: list[FactChange]) -> list[str]:
    return sorted(change.kind for change in changes)


def test_a_new_case_with_its_contact_and_its_law(case: Case) -> None:
    changes = written()
    assert kinds(changes) == ["case", "contact", "period"]
    [change] = [change for change in changes if change.kind == "case"]
    assert change.row == case.pk
    assert change.before is None
    assert change.after is not None
    assert change.after["domains"] == ["wonen"]
    assert change.after["provider_id"] == case.provider_id


def test_what_changes_tells_what_it_was(case: Case) -> None:
    user = case.supporter
    assert user
    before = last()
    today = timezone.localdate()
    with team(case.provider):
        wlz = ChangeOfLaw(
            Law.objects.get(code="wlz"), today, Payer.CARE_OFFICE, PeriodReason.INDICATION, True
        )
        change_law(case=case, change=wlz, by=user)
        incident = note_incident(case=case, kind=IncidentKind.TO_AND_FRO, by=user)
        strike_out(case=case, line=incident, by=user)
        close_case(
            case=case, on=today, reason=CaseCloseReason.HELPED, follow_on=FollowOn.NONE, by=user
        )
    changes = written(before)
    assert kinds(changes) == ["case", "incident", "incident", "period", "period"]
    [closed] = [change for change in changes if change.kind == "case"]
    assert closed.before is not None
    assert closed.after is not None
    assert (closed.before["state"], closed.after["state"]) == ("open", "closed")
    [ended] = [change for change in changes if change.kind == "period" and change.before]
    assert ended.after is not None
    assert ended.after["ends_on"] == (today - timedelta(days=1)).isoformat()


def test_what_nobody_counts_is_not_written_down(case: Case) -> None:
    before = last()
    with team(case.provider):
        Case.objects.filter(pk=case.pk).update(is_shared=True, version=9)
    assert written(before) == []


def test_no_words_stand_there(case: Case) -> None:
    told = json.dumps([(change.before, change.after) for change in written()])
    assert NOTE not in told
    assert "bakker" not in told
    assert "pv1." not in told

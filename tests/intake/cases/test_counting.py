"""The numbers of the overviews follow what changes, and outlive what is deleted."""

from datetime import date

import pytest
from django.db import connection
from django.utils import timezone

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from directory.models import Provider
from intake.cases.actions.closing import close_case, reopen_case
from intake.cases.actions.counting import recount
from intake.cases.actions.logging import Contact, add_contact, note_incident, strike_out
from intake.cases.queries.counting import found_in_rows
from intake.enums import Activity, CaseCloseReason, FollowOn, IncidentKind
from intake.models import Case, CaseTally
from intake.rules.case_counts import EVERYBODY, RUNNING, lead_band, response_band
from intake.seeing import team
from tests.factories.cases import make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_supporter
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def provider(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def case(provider: Provider) -> Case:
    return make_case(make_supporter(provider), days=20)


def count() -> None:
    with acting_as(Role.JOBS):
        read_changes()


def number(provider: Provider, measure: str, value: str = "") -> int:
    """What the organisation as a whole has, which is what its supporters have together."""
    found = CaseTally.objects.filter(provider=provider, measure=measure, value=value)
    whole, parts = (found.filter(supporter=EVERYBODY), found.exclude(supporter=EVERYBODY))
    assert sum(tally.number for tally in whole) == sum(tally.number for tally in parts)
    found = whole
    return sum(tally.number for tally in found)


def wrong() -> int:
    with acting_as(Role.JOBS):
        return recount(found_in_rows())


def test_a_case_is_counted_where_it_began_and_runs(case: Case, provider: Provider) -> None:
    count()
    assert number(provider, "opened") == 1
    assert number(provider, "domains", "wonen") == 1
    assert number(provider, "response", "0-2") == 1
    assert number(provider, "minutes", "A") == 30
    assert CaseTally.objects.get(measure="running", supporter=EVERYBODY).month == RUNNING
    assert CaseTally.objects.get(
        measure="opened", supporter=EVERYBODY
    ).month == case.opened_on.replace(day=1)


def test_what_is_undone_is_not_counted(case: Case, provider: Provider) -> None:
    user, today = case.supporter, timezone.localdate()
    assert user
    with team(provider):
        contact = Contact(today, "telefoon", Activity.OBJECTING, 45)
        add_contact(case=case, contact=contact, by=user)
        strike_out(case=case, line=case.contacts.get(minutes=45), by=user)
        note_incident(case=case, kind=IncidentKind.TO_DECIDE, by=user)
        close_case(
            case=case, on=today, reason=CaseCloseReason.LOST, follow_on=FollowOn.NONE, by=user
        )
    count()
    assert (number(provider, "running"), number(provider, "closed")) == (0, 1)
    with team(provider):
        reopen_case(case=case, by=user)
    count()
    assert (number(provider, "running"), number(provider, "closed")) == (1, 0)
    assert number(provider, "close_reason", "lost") == 0
    assert number(provider, "minutes", "B3") == 0
    assert number(provider, "incident", "to_decide") == 1
    assert wrong() == 0


def test_deleting_changes_no_number_and_counting_anew_neither(
    case: Case, provider: Provider
) -> None:
    user, today = case.supporter, timezone.localdate()
    assert user
    with team(provider):
        close_case(
            case=case, on=today, reason=CaseCloseReason.HELPED, follow_on=FollowOn.OWN, by=user
        )
    count()
    before = sorted(CaseTally.objects.values_list("measure", "value", "number", "key"))
    with acting_as(Role.JOBS), all_rows():
        Case.objects.all().delete()
    count()
    assert sorted(CaseTally.objects.values_list("measure", "value", "number", "key")) == before
    assert wrong() == 0
    assert number(provider, "closed") == 1


def test_a_number_that_is_wrong_is_counted_anew(case: Case, provider: Provider) -> None:
    count()
    with acting_as(Role.JOBS):
        CaseTally.objects.filter(measure="opened").update(number=9)
    assert wrong() == 2
    assert number(provider, "opened") == 1


def test_the_pages_cannot_count() -> None:
    with pytest.raises(Exception, match="permission denied"), connection.cursor() as cursor:
        cursor.execute("UPDATE intake_casetally SET number = 1")


@pytest.mark.parametrize(
    ("answered", "band"),
    [
        (date(2026, 11, 23), "0-2"),  # a Monday, the same day
        (date(2026, 11, 25), "0-2"),
        (date(2026, 11, 26), "3-5"),
        (date(2026, 11, 30), "3-5"),
        (date(2026, 12, 1), "6-10"),
        (date(2026, 12, 8), "11+"),
        (date(2028, 12, 8), "11+"),
    ],
)
def test_bands_of_working_days_until_an_answer(answered: date, band: str) -> None:
    assert response_band(date(2026, 11, 23), answered) == band


def test_bands_of_days_until_the_end() -> None:
    ends = [date(2026, 1, 8), date(2026, 2, 1), date(2026, 4, 3), date(2026, 4, 4)]
    found = [lead_band(date(2026, 1, 1), end) for end in ends]
    assert found == ["0-7", "8-31", "32-92", "93+"]

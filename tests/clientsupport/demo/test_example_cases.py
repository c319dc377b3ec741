"""Example cases: seeded, over two years, likely, and something on every screen of who logs in."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db.models import F
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from clientsupport.changes.reading import read_changes
from clientsupport.database.connections import Role
from clientsupport.demo.examples import add_examples
from clientsupport.demo.examples.accounts import PROVIDER, add_accounts
from clientsupport.demo.examples.cases import Wish, add_cases
from clientsupport.models import User
from directory.models import Provider
from intake.cases.actions.counting import recount
from intake.cases.queries.counting import found_in_rows
from intake.models import Case, CaseNote, CaseTally, ContactMoment, Incident, LawPeriod
from intake.rules.case_counts import EVERYBODY
from intake.seeing import teams
from tests.helpers.jobs import waiting_jobs
from tests.helpers.roles import acting_as
from tests.helpers.worlds import shared_world

pytestmark = pytest.mark.usefixtures("places")
SMALL = Wish(number=600, municipalities=8)


def make() -> None:
    add_examples()
    add_accounts("een lang wachtwoord")
    add_cases(SMALL)


@pytest.fixture(scope="module", autouse=True)
def made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Every test of this module finds the same cases."""
    with shared_world(django_db_blocker, make):
        yield


@pytest.fixture(autouse=True)
def seen(db: None) -> Iterator[None]:
    """Each test sees the cases of all organisations."""
    with teams(map(str, Provider.objects.values_list("pk", flat=True))):
        yield


def test_as_many_as_wished_where_they_were_wished() -> None:
    towns = Counter(Case.objects.values_list("municipality__code", flat=True))

    assert sum(towns.values()) == SMALL.number
    assert len(towns) == SMALL.municipalities
    assert towns.most_common(1)[0][0] == "GM0344"
    assert not Case.objects.exclude(provider__is_example=True).exists()


def test_days_are_in_their_order() -> None:
    today, contacts = timezone.localdate(), ContactMoment.objects.all()
    first = today - timedelta(days=SMALL.days)

    assert not Case.objects.exclude(opened_on__range=(first, today)).exists()
    assert not Case.objects.filter(first_response_on__lt=F("opened_on")).exists()
    assert not contacts.filter(on__lt=F("case__opened_on")).exists()
    assert not contacts.filter(on__gt=F("case__closed_on")).exists()
    assert not contacts.filter(on__gt=today).exists()
    assert not Incident.objects.filter(on__gt=F("case__closed_on")).exists()
    assert not LawPeriod.objects.filter(starts_on__gt=F("case__closed_on")).exists()


def test_every_kind_of_fact_occurs() -> None:
    today, cases = timezone.localdate(), Case.objects.all()

    assert cases.quiet(today).exists()
    assert cases.overdue(today).exists()
    assert cases.open().filter(supporter=None).exists()
    assert cases.closed().filter(close_reason="helped", follow_on="wlz_zorg").exists()
    assert LawPeriod.objects.filter(kept_supporter=True).exists()
    assert LawPeriod.objects.filter(kept_supporter=False).exclude(why_not_kept="").exists()
    assert len(set(ContactMoment.objects.values_list("activity", flat=True))) == 9
    assert Incident.objects.filter(kind="to_and_fro").exists()


def test_who_logs_in_has_cases_that_run_with_texts_to_read() -> None:
    for address in ("ondersteuner", "coordinator"):
        user = User.objects.get(email=f"{address}@voorbeeld.example")
        own = Case.objects.open().of(user)
        assert own.exists(), address
        note = CaseNote.objects.filter(author=user)[0]
        assert note.decrypt("text")
        step = own.filter(next_step__isnull=False)[0]
        assert step.decrypt("next_step")
    alias = Case.objects.filter(alias__isnull=False)[0].decrypt("alias")
    assert alias
    assert alias.startswith("Voorbeeld")
    assert len(set(Case.objects.filter(provider__slug=PROVIDER).values_list("supporter"))) > 4


def test_colleagues_say_that_they_are_examples_and_cannot_log_in() -> None:
    colleagues = User.objects.filter(email__startswith="collega-")

    assert colleagues.count() >= 4 * SMALL.municipalities
    assert not colleagues.exclude(name__startswith="Voorbeeld").exists()
    assert not any(colleague.has_usable_password() for colleague in colleagues)


def test_they_are_counted_as_every_case_is() -> None:
    assert "clientsupport.jobs.count_changes" in waiting_jobs()
    with acting_as(Role.JOBS):
        read_changes()
        assert recount(found_in_rows()) == 0

    opened = CaseTally.objects.filter(measure="opened", supporter=EVERYBODY)
    assert sum(tally.number for tally in opened) == SMALL.number


def test_the_demo_gets_its_cases_once_and_a_wish_more() -> None:
    assert add_cases() == 0
    assert add_cases(Wish(number=5, municipalities=2)) == 5
    assert Case.objects.count() == SMALL.number + 5

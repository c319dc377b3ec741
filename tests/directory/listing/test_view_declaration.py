"""Declaring how independent an organisation is."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import Employer, Payer
from directory.models import IndependenceDeclaration, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_official, make_supporter
from tests.factories.reach import make_declaration
from tests.helpers.forms import filled_in
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/organisatiebeheer/organisatie/eigen/onafhankelijkheid/"
AGAIN = f"{ADDRESS}niets-veranderd/"


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Eigen", slug="eigen")


@pytest.fixture
def staff(provider: Provider) -> Client:
    return signed_in(make_coordinator(provider))


def test_facts_are_dated_and_unknown_stays_unknown(
    provider: Provider, staff: Client, client: Client
) -> None:
    make_offer(provider=provider, slug="hier")
    data = filled_in(
        staff.get(ADDRESS),
        takes_decisions="no",
        gives_care="yes",
        paid_by=["municipality"],
        statement_nl="Wij staan naast u.",
    )

    staff.post(ADDRESS, data)

    stored = IndependenceDeclaration.objects.get()
    assert stored.declared_on == timezone.localdate()
    assert (stored.takes_decisions, stored.gives_care, stored.is_in_access_team) == (
        False,
        True,
        None,
    )
    assert (stored.paid_by, stored.employed_by) == ([Payer.MUNICIPALITY], "")
    shown = words(client.get("/aanbod/hier/"))
    assert "Beslist niet mee of u hulp krijgt." in shown
    assert "Wij weten nog niet of deze organisatie in het wijkteam zit." in shown
    assert AuditEvent.objects.filter(action=AuditAction.DECLARED).count() == 1


def test_each_question_says_in_one_line_why(staff: Client) -> None:
    questions = page(staff.get(ADDRESS)).select(".c-questions .c-field fieldset")

    assert len(questions) == 7
    assert all(question.select(".c-field__hint") for question in questions)


def test_nothing_changed_is_one_button(provider: Provider, staff: Client) -> None:
    old = make_declaration(
        provider, declared_on=date(2025, 1, 1), employed_by=Employer.OWN, statement_nl="Zo."
    )
    assert "langer dan een jaar geleden" in words(staff.get(ADDRESS))

    staff.post(AGAIN)

    new = IndependenceDeclaration.objects.exclude(pk=old.pk).get()
    assert (new.declared_on, new.employed_by) == (timezone.localdate(), Employer.OWN)
    assert new.statement == "Zo."
    assert IndependenceDeclaration.objects.filter(pk=old.pk).exists()  # earlier ones stay


def test_nothing_to_repeat_does_not_exist(staff: Client) -> None:
    assert staff.post(AGAIN).status_code == 404


def test_twice_on_a_day_is_one_declaration(provider: Provider, staff: Client) -> None:
    staff.post(ADDRESS, filled_in(staff.get(ADDRESS), gives_care="yes"))
    staff.post(ADDRESS, filled_in(staff.get(ADDRESS), gives_care="no"))

    assert IndependenceDeclaration.objects.get().gives_care is False


def test_a_wrong_address_is_named(staff: Client) -> None:
    response = staff.post(ADDRESS, filled_in(staff.get(ADDRESS), complaint_route="geen adres"))

    assert "Dit is geen webadres." in words(response)
    assert "Fout:" in str(page(response).title)
    assert not IndependenceDeclaration.objects.exists()


@pytest.mark.parametrize("make", [make_coordinator, make_supporter, make_official])
def test_organisations_of_others_do_not_exist(provider: Provider, make: Callable[[], User]) -> None:
    stranger = signed_in(make())
    make_declaration(provider)

    assert stranger.get(ADDRESS).status_code == 404
    assert stranger.post(AGAIN).status_code == 404

"""Asking to be listed, and deciding about it."""

from collections.abc import Callable

import pytest
from django.core import mail
from django.test import Client

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import Decision, MemberRole
from directory.models import Application, Invitation, Provider
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_editor, make_official
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

APPLY = "/aanmelden/"
LIST = "/organisatiebeheer/aanmeldingen/"
FACTS = {
    "name": "Voorbeeld Nieuw",
    "kind": "formal",
    "website": "nieuw.example",
    "chamber_number": "12345678",
    "area": "Utrecht en Zeist",
    "motivation": "Wij denken mee.",
    "contact_name": "Kim Voorbeeld",
    "contact_email": "kim@nieuw.example",
}


def make_application(**facts: object) -> Application:
    return Application.objects.create(**{**FACTS, "website": "https://nieuw.example", **facts})


def test_anybody_asks_and_is_thanked(client: Client) -> None:
    assert APPLY in client.get("/").content.decode()
    page_before = client.get(APPLY)
    assert page_before.headers["Cache-Control"] == "no-store"

    response = client.post(APPLY, filled_in(page_before, **FACTS), follow=True)

    assert heading(response) == "Dank u wel"
    stored = Application.objects.get()
    assert (stored.name, stored.website) == ("Voorbeeld Nieuw", "https://nieuw.example")
    assert stored.decision == Decision.WAITING
    assert AuditEvent.objects.filter(action=AuditAction.APPLIED, actor=None).exists()


def test_what_is_missing_is_named_and_what_was_typed_stays(client: Client) -> None:
    response = client.post(APPLY, {**FACTS, "website": "", "chamber_number": "1"})

    assert errors(response) == [
        "Uw website – Vul het adres van uw website in.",
        "KvK-nummer – Een KvK-nummer heeft acht cijfers.",
    ]
    assert typed(response, "area") == "Utrecht en Zeist"
    assert not Application.objects.exists()


def test_a_machine_is_thanked_and_forgotten(client: Client) -> None:
    response = client.post(APPLY, {**FACTS, "extra": "x"}, follow=True)

    assert heading(response) == "Dank u wel"
    assert not Application.objects.exists()


def test_many_from_one_network_are_asked_to_wait(client: Client) -> None:
    for _ in range(10):
        client.post(APPLY, FACTS)
    response = client.post(APPLY, FACTS)

    assert response.status_code == 429
    assert "Probeer het over een uur" in words(response)
    assert typed(response, "area") == "Utrecht en Zeist"
    assert Application.objects.count() == 10


def test_without_the_token_nothing_is_kept() -> None:
    careful = Client(enforce_csrf_checks=True)

    assert careful.post(APPLY, FACTS).status_code == 403
    assert not Application.objects.exists()


def test_an_editor_lets_in_and_the_applicant_is_invited() -> None:
    application = make_application()
    user = make_editor()
    staff = signed_in(user)
    assert "Voorbeeld Nieuw" in words(staff.get(LIST))

    staff.post(f"{LIST}{application.pk}/", {"deed": "approve"})

    provider = Provider.objects.get()
    assert (provider.name, provider.is_checked) == ("Voorbeeld Nieuw", False)
    invitation = Invitation.objects.get()
    assert (invitation.provider, invitation.role) == (provider, MemberRole.COORDINATOR)
    run_jobs()
    assert [message.to for message in mail.outbox] == [["kim@nieuw.example"]]
    application.refresh_from_db()
    assert (application.decision, application.decided_by) == (Decision.APPROVED, user)
    assert AuditEvent.objects.filter(action=AuditAction.APPROVED, actor=user).exists()


def test_an_editor_says_no_and_the_applicant_reads_why() -> None:
    application = make_application()
    staff = signed_in(make_editor())
    without = staff.post(f"{LIST}{application.pk}/", {"deed": "refuse", "reason": ""})
    assert "Schrijf op waarom niet." in words(without)

    staff.post(f"{LIST}{application.pk}/", {"deed": "refuse", "reason": "U geeft zelf zorg."})

    run_jobs()
    (message,) = mail.outbox
    assert message.to == ["kim@nieuw.example"]
    assert "U geeft zelf zorg." in message.body
    assert not Provider.objects.exists()


def test_a_second_editor_cannot_decide_again() -> None:
    application = make_application()
    staff = signed_in(make_editor())
    staff.post(f"{LIST}{application.pk}/", {"deed": "approve"})

    response = staff.post(
        f"{LIST}{application.pk}/", {"deed": "refuse", "reason": "Nee"}, follow=True
    )

    assert "Iemand anders heeft hier al over besloten." in words(response)
    assert Provider.objects.count() == 1


def test_an_organisation_that_may_be_there_already_is_named() -> None:
    make_provider(name="Voorbeeld Oud", website="https://www.nieuw.example/over")
    application = make_application()

    response = signed_in(make_editor()).get(f"{LIST}{application.pk}/")

    assert "Staat deze organisatie er al?" in words(response)
    assert "Voorbeeld Oud" in words(response)


@pytest.mark.parametrize("make", [make_coordinator, make_official])
def test_only_editors_see_applications(make: Callable[[], User]) -> None:
    application = make_application()
    staff = signed_in(make())

    assert staff.get(LIST).status_code == 404
    assert staff.get(f"{LIST}{application.pk}/").status_code == 404
    assert staff.post(f"{LIST}{application.pk}/", {"deed": "approve"}).status_code == 404
    assert not Invitation.objects.exists()

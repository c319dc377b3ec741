"""Pages about keeping, erasing and reading a colleague's case."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clientsupport.audit.fellows import fellows
from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from directory.models import Provider
from intake.cases.actions.erasing import propose_erasure
from intake.cases.actions.glass import break_case_glass
from intake.cases.promises import CASE_PROMISES
from intake.enums import ErasureReason
from intake.models import Case, CaseErasure
from intake.rules.case_keeping import ERASURE_WAITS, MONTHS, USUAL_MONTHS, WARNED_BEFORE
from intake.seeing import team
from intake.workplace.actions.hands import GLASS_LASTS
from tests.factories.cases import NOTE, end_case, make_case
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator, make_supporter, make_user
from tests.helpers.forms import errors, filled_in
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
KEEPING = "/werkplek/zaken/bewaren/"
WHY = "Mijn collega is ziek en de cliënt belde."


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Naast")


@pytest.fixture
def holder(provider: Provider) -> User:
    return make_supporter(provider, password=None)


@pytest.fixture
def colleague(provider: Provider) -> User:
    return make_supporter(provider, password=None)


@pytest.fixture
def coordinator(provider: Provider) -> User:
    return make_coordinator(provider, password=None)


@pytest.fixture
def case(holder: User) -> Case:
    return make_case(holder, alias="bakker")


def at(case: Case, deed: str = "") -> str:
    return f"/werkplek/zaak/{case.pk}/{deed}"


def going_on(holder: User, day: date) -> Case:
    """Store a closed case that goes on this day."""
    case = make_case(holder)
    end_case(case)
    with team(case.provider):
        Case.objects.filter(pk=case.pk).update(delete_on=day)
    return case


def is_there(case: Case) -> bool:
    with team(case.provider):
        return Case.objects.filter(pk=case.pk).exists()


def ask_for(case: Case, by: User, reason: ErasureReason = ErasureReason.MISTAKE) -> CaseErasure:
    with team(case.provider):
        return propose_erasure(case=case, reason=reason, by=by)


# --- How long ------------------------------------------------------------------------------------


def test_page_says_what_holds_and_every_promise(holder: User) -> None:
    said = words(signed_in(holder).get(KEEPING))

    assert f"{USUAL_MONTHS} maanden nadat u de zaak afsluit" in said
    for promise in CASE_PROMISES:
        assert str(promise.text) in said
    assert "Wijzig" not in said


def test_a_coordinator_chooses_how_long(
    provider: Provider, holder: User, coordinator: User
) -> None:
    client, address = signed_in(coordinator), f"{KEEPING}{provider.slug}/"
    going_on(holder, timezone.localdate() + timedelta(days=100))
    shown = client.get(address)
    choices = page(shown).select("input[name=months]")
    assert [int(str(one["value"])) for one in choices] == list(MONTHS)
    assert page(shown).select(f"input[checked][value='{USUAL_MONTHS}']")
    assert "artikel 5.3.4" in words(shown)
    assert "1 zaak die al afgesloten is" in words(shown)

    done = client.post(address, filled_in(shown, months="24"), follow=True)

    assert "Het geldt ook voor 1 zaak die al afgesloten is." in words(done)
    assert "2 jaar nadat u de zaak afsluit" in words(done)


@pytest.mark.parametrize("months", ["", "7", "0", "-3", "x", "9" * 30])
def test_no_other_number_of_months(provider: Provider, coordinator: User, months: str) -> None:
    client, address = signed_in(coordinator), f"{KEEPING}{provider.slug}/"

    answer = client.post(address, filled_in(client.get(address)) | {"months": months})

    assert answer.status_code == 200
    assert errors(answer)


def test_choosing_is_for_the_own_coordinator(provider: Provider, holder: User) -> None:
    address = f"{KEEPING}{provider.slug}/"
    for user in (holder, make_coordinator(password=None), make_user(password=None)):
        assert signed_in(user).get(address).status_code == 404
        assert signed_in(user).post(address, {"months": "3"}).status_code == 404


def test_what_goes_soon_is_named_for_who_holds_it_and_who_coordinates(
    holder: User, colleague: User, coordinator: User
) -> None:
    today = timezone.localdate()
    soon = going_on(holder, today + WARNED_BEFORE)
    later = going_on(holder, today + WARNED_BEFORE + timedelta(days=1))

    for user in (holder, coordinator):
        said = words(signed_in(user).get(KEEPING))
        assert f"Zaak {soon.reference}" in said
        assert f"Zaak {later.reference}" not in said
    assert f"Zaak {soon.reference}" not in words(signed_in(colleague).get(KEEPING))


def test_page_costs_the_same_however_much_goes(holder: User) -> None:
    client = signed_in(holder)

    def statements() -> int:
        client.get(KEEPING)
        with CaptureQueriesContext(connection) as captured:
            client.get(KEEPING)
        return len(captured)

    soon = timezone.localdate() + timedelta(days=3)
    going_on(holder, soon)
    before = statements()
    for _ in range(5):
        going_on(holder, soon)
    assert statements() == before


@time_machine.travel("2026-12-20T09:00:00Z", tick=False)
def test_vandaag_says_how_many_go_in_which_month(
    holder: User, colleague: User, coordinator: User
) -> None:
    for day in (date(2026, 12, 30), date(2027, 1, 4), date(2027, 1, 8), date(2027, 1, 20)):
        going_on(holder, day)

    for user in (holder, coordinator):
        said = words(signed_in(user).get("/vandaag/"))
        assert "1 zaak wordt in december gewist" in said
        assert "2 zaken worden in januari gewist" in said
    assert "gewist" not in words(signed_in(colleague).get("/vandaag/"))


# --- Erasing before ------------------------------------------------------------------------------


def test_one_asks_and_another_says_yes(case: Case, holder: User, colleague: User) -> None:
    mine, other = signed_in(holder), signed_in(colleague)
    shown = mine.get(at(case, "wissen/"))
    assert "een collega kijkt mee" in words(shown)
    asked = mine.post(at(case, "wissen/"), filled_in(shown, reason="mistake"), follow=True)
    assert "Wacht op een tweede persoon" in words(asked)
    assert "Ja, wis deze zaak" not in words(asked)
    assert "Wacht op een tweede persoon" in words(mine.get(at(case)))

    assert "Een collega vraagt om een zaak te wissen" in words(other.get("/vandaag/"))
    look = other.get(at(case, "wissen/beslissen/"))
    assert "de zaak is per vergissing ingevoerd" in words(look)
    for secret in (NOTE, "bakker"):
        assert secret not in look.content.decode()
    done = other.post(at(case, "wissen/beslissen/"), filled_in(look), follow=True)

    assert f"Zaak {case.reference} is gewist." in words(done)
    assert not is_there(case)
    assert mine.get(at(case)).status_code == 404


def test_a_colleague_says_no(case: Case, holder: User, colleague: User) -> None:
    ask_for(case, holder)
    other = signed_in(colleague)

    done = other.post(at(case, "wissen/niet/"), follow=True)

    assert "De zaak wordt niet gewist." in words(done)
    assert "om een zaak te wissen" not in words(other.get("/vandaag/"))
    assert is_there(case)


def test_who_asked_cannot_say_yes_by_sending_the_form(
    case: Case, holder: User, colleague: User
) -> None:
    asked = ask_for(case, holder)

    answer = signed_in(holder).post(at(case, "wissen/beslissen/"), {"asked": str(asked.pk)})

    assert answer.status_code == 409
    assert is_there(case)


@pytest.mark.parametrize("key", ["", "x", "00000000-0000-4000-8000-000000000000"])
def test_yes_without_the_question_erases_nothing(
    case: Case, holder: User, colleague: User, key: str
) -> None:
    ask_for(case, holder)

    answer = signed_in(colleague).post(at(case, "wissen/beslissen/"), {"asked": key})

    assert answer.status_code in {400, 409}
    assert is_there(case)


def test_what_runs_is_not_erased_because_the_client_wants_it(case: Case, holder: User) -> None:
    client = signed_in(holder)
    shown = client.get(at(case, "wissen/"))
    assert not page(shown).select("input[value=client]")
    assert "Sluit de zaak dan eerst af" in words(shown)

    answer = client.post(at(case, "wissen/"), filled_in(shown) | {"reason": "client"})

    assert errors(answer)


def test_who_works_alone_is_told_of_the_wait_and_takes_it_back(case: Case, holder: User) -> None:
    client = signed_in(holder)
    shown = client.get(at(case, "wissen/"))
    assert f"Daarom wacht het wissen {ERASURE_WAITS.days} dagen." in words(shown)
    asked = client.post(at(case, "wissen/"), filled_in(shown, reason="double"), follow=True)
    assert "Wordt gewist" in words(asked)

    officer = signed_in(make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER))
    told = words(officer.get("/privacybeheer/toezicht/"))
    assert "Voorbeeld Naast: de zaak staat er dubbel in" in told

    back = client.post(at(case, "wissen/niet/"), follow=True)
    assert "De zaak wordt niet gewist." in words(back)
    assert "Voorbeeld Naast: de zaak" not in words(officer.get("/privacybeheer/toezicht/"))


def test_who_does_not_work_on_it_asks_nothing(case: Case, colleague: User) -> None:
    for user in (colleague, make_coordinator(password=None)):
        assert signed_in(user).get(at(case, "wissen/")).status_code == 404


# --- Reading a colleague's case ------------------------------------------------------------------


def broken(case: Case, coordinator: User, **facts: Any) -> tuple[Client, Any]:
    client = signed_in(coordinator)
    shown = client.get(at(case, "inzien/"))
    return client, client.post(at(case, "inzien/"), filled_in(shown, **facts), follow=True)


def test_a_coordinator_reads_a_case_with_a_reason_for_half_an_hour(
    case: Case, coordinator: User
) -> None:
    officer = make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER)
    assert NOTE not in words(signed_in(coordinator).get(at(case)))
    with time_machine.travel(timezone.now(), tick=False) as clock:
        client, shown = broken(case, coordinator, reason=WHY)

        assert NOTE in words(shown)
        assert not page(shown).select("form[action$='/contact/']")
        clock.shift(GLASS_LASTS - timedelta(seconds=1))
        assert NOTE in words(client.get(at(case)))
        clock.shift(timedelta(seconds=2))
        assert NOTE not in words(client.get(at(case)))
    event = AuditEvent.objects.get(action=AuditAction.OPENED)
    assert (event.object_type, event.actor) == ("intake.case", coordinator)
    assert event.reason.endswith(WHY)
    run_jobs()
    (sent,) = mail.outbox
    assert sent.to == [officer.email]
    assert case.reference not in str(sent.message())
    assert "gesprek of zaak" in sent.subject


def test_without_a_reason_nothing_opens(case: Case, coordinator: User) -> None:
    _client, answer = broken(case, coordinator, reason="  ")

    assert errors(answer)
    assert not AuditEvent.objects.filter(action=AuditAction.OPENED).exists()


def test_reading_is_for_the_own_coordinator_and_what_is_not_read_already(
    case: Case, holder: User, colleague: User, coordinator: User
) -> None:
    for user in (holder, colleague, make_coordinator(password=None)):
        assert signed_in(user).get(at(case, "inzien/")).status_code == 404
    with team(case.provider):
        Case.objects.update(is_shared=True)
    assert signed_in(coordinator).get(at(case, "inzien/")).status_code == 404


# --- In the log ----------------------------------------------------------------------------------


def test_log_names_a_case_by_its_reference_until_it_is_gone(
    case: Case, holder: User, colleague: User, coordinator: User
) -> None:
    other = make_case(holder)
    with team(case.provider):
        break_case_glass(case=case, reason=WHY, by=coordinator)
    client = signed_in(make_user(password=None, portal_role=PortalRole.PRIVACY_OFFICER))
    event = AuditEvent.objects.get(action=AuditAction.OPENED)

    said = words(client.get("/privacybeheer/logboek/"))
    assert case.reference in said
    assert other.reference in said
    assert set(fellows(event)) == {
        one
        for one in AuditEvent.objects.filter(object_type="intake.case")
        if one != event and one.object_id in case.aliases()
    }
    assert fellows(event).exists()

    asked = ask_for(case, holder)
    signed_in(colleague).post(at(case, "wissen/beslissen/"), {"asked": str(asked.pk)})

    said = words(client.get("/privacybeheer/logboek/"))
    assert case.reference not in said
    erased = AuditEvent.objects.get(action=AuditAction.DELETED)
    told = words(client.get(reverse("log_event", args=[erased.pk])))
    assert "Gewist: was per vergissing ingevoerd" in told
    assert not fellows(event).exists()

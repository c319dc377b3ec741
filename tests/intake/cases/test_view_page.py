"""The page of one case: who sees what, and what becomes of words in two windows."""

import pytest
from django.http import QueryDict
from django.test import Client

from clientsupport.accounts import kept_forms
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent
from directory.enums import MemberRole
from intake.models import Absence, Case
from intake.seeing import team
from tests.factories.cases import NOTE, make_case
from tests.factories.directory import make_provider
from tests.factories.people import join, make_coordinator, make_official, make_supporter, make_user
from tests.helpers.case_page import (
    OPENED,
    TODAY,
    at,
    colleague,
    days,
    holder,
    now,
    sent,
)
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
DEEDS = ["contact", "volgende-stap", "gegevens", "andere-wet", "afsluiten"]
BUTTONS = ["heropenen", "voorval", "vergissing", "delen"]


@pytest.fixture
def case() -> Case:
    user = make_supporter(make_provider(), password=None)
    return make_case(user, days=OPENED, alias="bakker")


@pytest.fixture
def client(case: Case) -> Client:
    return signed_in(holder(case))


# --- Who sees what -------------------------------------------------------------------------------


def test_who_works_on_it_sees_all_of_it(client: Client, case: Case) -> None:
    shown = client.get(at(case))

    assert f"Zaak {case.reference}" in words(shown)
    assert "bakker" in words(shown)
    assert NOTE in words(shown)
    assert page(shown).select("form[action$='/contact/']")


def test_a_colleague_sees_facts_only_until_it_is_shared(client: Client, case: Case) -> None:
    other = signed_in(colleague(case))

    shown = other.get(at(case))

    assert "Utrecht" in words(shown)
    assert page(shown).select("main form") == []
    assert page(shown).select(f"main a[href*='{case.pk}']") == []
    for secret in (NOTE, "bakker", "c-line"):
        assert secret not in shown.content.decode()
    for deed in [*DEEDS, *BUTTONS, "concept"]:
        assert other.post(at(case, deed)).status_code == 404, deed
    client.post(at(case, "delen"), {"is_shared": "yes"})
    shared = other.get(at(case))
    assert NOTE in words(shared)
    assert page(shared).select("main form") == []
    client.post(at(case, "delen"), {"is_shared": "no"})
    assert NOTE not in words(other.get(at(case)))


def test_who_replaces_somebody_works_on_it(case: Case) -> None:
    other = colleague(case)
    day = TODAY()
    Absence.objects.create(
        provider=case.provider,
        user=holder(case),
        replacement=other,
        first_day=day,
        last_day=day,
    )

    assert page(signed_in(other).get(at(case))).select("form[action$='/contact/']")


def test_a_coordinator_reads_no_notes_of_a_colleague(case: Case) -> None:
    client = signed_in(make_coordinator(case.provider, password=None))

    assert NOTE not in words(client.get(at(case)))


def test_for_all_others_it_is_not_there(case: Case) -> None:
    council = make_user(password=None)
    join(council, make_official().memberships.get().authority, role=MemberRole.COUNCIL_MEMBER)  # type: ignore[arg-type]
    for person in (make_supporter(password=None), make_official(password=None), council):
        client = signed_in(person)
        assert client.get(at(case)).status_code == 404
        for deed in [*DEEDS, *BUTTONS, "oppakken", "concept"]:
            assert client.post(at(case, deed)).status_code == 404


def test_each_opening_is_one_event(client: Client, case: Case) -> None:
    def readings() -> int:
        return AuditEvent.objects.filter(action=AuditAction.READ).count()

    before = readings()
    client.get(at(case))
    client.get(at(case))
    signed_in(colleague(case)).get(at(case))

    assert readings() == before + 2


def test_what_nobody_has_is_taken_once(case: Case) -> None:
    with team(case.provider):
        Case.objects.filter(pk=case.pk).update(supporter=None)
    first, second = colleague(case), colleague(case)
    one, other = signed_in(first), signed_in(second)
    assert NOTE in words(other.get(at(case)))

    assert "Deze zaak is nu van u." in words(one.post(at(case, "oppakken"), follow=True))

    assert other.post(at(case, "oppakken")).status_code == 409
    assert now(case).supporter == first


# --- Two windows ---------------------------------------------------------------------------------


def test_second_window_sees_what_changed_and_keeps_its_words(client: Client, case: Case) -> None:
    first = filled_in(client.get(at(case, "gegevens")), alias="eerste")
    second = filled_in(client.get(at(case, "gegevens")), alias="tweede")
    client.post(at(case, "gegevens"), first)

    held = client.post(at(case, "gegevens"), second)

    assert "net gewijzigd" in " ".join(errors(held))
    assert typed(held, "alias") == "tweede"
    assert "Schuilnaam: eerste" in words(held)
    assert now(case).version == int(typed(held, "seen"))
    client.post(at(case, "gegevens"), filled_in(held))
    with team(case.provider):
        assert now(case).decrypt("alias") == "tweede"


@pytest.mark.parametrize(
    ("deed", "facts"),
    [
        ("volgende-stap", {"text": "Bel.", "on": days(-2)}),
        ("andere-wet", {"law": "wlz", "starts_on": days(0), "reason": "moved", "kept": "yes"}),
        ("afsluiten", {"reason": "helped"}),
    ],
)
def test_what_another_window_did_is_told_first(
    client: Client, case: Case, deed: str, facts: dict[str, str]
) -> None:
    form = filled_in(client.get(at(case, deed)), **facts)
    sent(client, case, "contact", minutes="5")

    held = client.post(at(case, deed), form)

    assert "net gewijzigd" in " ".join(errors(held))
    for name, value in facts.items():
        assert value in filled_in(held)[name]
    assert client.post(at(case, deed), filled_in(held)).status_code == 302


def test_contacts_of_two_windows_are_both_there(client: Client, case: Case) -> None:
    forms = [filled_in(client.get(at(case, "contact")), minutes=number) for number in (5, 6)]
    for form in [*forms, forms[0]]:  # the first one pressed twice
        client.post(at(case, "contact"), form)

    with team(case.provider):
        assert sorted(case.contacts.values_list("minutes", flat=True)) == [5, 6, 30]


@pytest.mark.parametrize(
    ("deed", "typed_then", "field"),
    [
        ("contact", "text=Bijna+klaar&minutes=7&on=2026-01-01", "minutes"),
        ("volgende-stap", "text=Bel&on=2999-01-01&seen=1", "on"),
        ("gegevens", "alias=slager&seen=1&domain=werk&reference=K-3", "reference"),
        ("andere-wet", "starts_on=2026-01-01&seen=1&law=wlz", "starts_on"),
        ("afsluiten", "on=2026-01-01&seen=1&reason=lost", "on"),
    ],
)
def test_what_was_typed_when_the_session_ended_is_there(
    client: Client, case: Case, deed: str, typed_then: str, field: str
) -> None:
    session, kept = client.session, QueryDict(typed_then)
    kept_forms.keep(session, path=at(case, deed), data=kept, user=holder(case))
    session.save()

    shown = client.get(at(case, deed))

    assert "Dit typte u voordat u opnieuw moest inloggen." in words(shown)
    assert filled_in(shown)[field] == [kept[field]]
    if "seen" in kept:
        assert typed(shown, "seen") == "1"

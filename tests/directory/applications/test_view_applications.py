"""Asking to be listed, and deciding about it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.applications.actions import SAME
from directory.enums import Decision, MemberRole
from directory.models import Application, Authority, Contract, Invitation, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_authority, make_coordinator, make_editor, make_official
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import heading, page, words
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


def test_same_words_again_are_one_application(client: Client) -> None:
    with time_machine.travel("2026-11-23T12:00:00Z", tick=False) as clock:
        for _press in range(3):
            assert client.post(APPLY, FACTS).headers["Location"] == f"{APPLY}verstuurd/"
        client.post(APPLY, {**FACTS, "area": "Utrecht"})
        assert Application.objects.count() == 2
        clock.shift(SAME + timedelta(seconds=1))
        client.post(APPLY, FACTS)
    assert Application.objects.count() == 3


def test_many_from_one_network_are_asked_to_wait(client: Client) -> None:
    for number in range(10):
        client.post(APPLY, {**FACTS, "area": f"Wijk {number}"})
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

    assert "Een collega heeft hier al over besloten." in words(response)
    assert Provider.objects.count() == 1


def test_an_organisation_that_may_be_there_already_is_named() -> None:
    make_provider(name="Voorbeeld Oud", website="https://www.nieuw.example/over")
    application = make_application()

    response = signed_in(make_editor()).get(f"{LIST}{application.pk}/")

    assert "Is dit dezelfde als Voorbeeld Oud? Gelijk: dezelfde website." in words(response)


def test_what_an_editor_says_is_the_same_gets_a_coordinator_and_no_second_page() -> None:
    known = make_provider(name="Voorbeeld Nieuw en meer", website="https://oud.example")
    application, staff = make_application(), signed_in(make_editor())
    at = f"{LIST}{application.pk}/"
    assert "Ja: nodig uit bij Voorbeeld Nieuw en meer" in words(staff.get(at))

    staff.post(at, {"deed": "approve", "same_as": known.slug})

    assert Provider.objects.get() == known
    known.refresh_from_db()
    assert known.website == "https://oud.example"  # what stands there stays
    invitation = Invitation.objects.get()
    assert (invitation.provider, invitation.role) == (known, MemberRole.COORDINATOR)


def test_where_people_work_nobody_is_let_in_past_them() -> None:
    known = make_provider(name="Voorbeeld Nieuw")
    make_coordinator(known)
    application, staff = make_application(), signed_in(make_editor())
    at = f"{LIST}{application.pk}/"
    assert "Naar de mensen daar" in words(staff.get(at))
    assert not page(staff.get(at)).select(f"[name=same_as][value={known.slug}]")

    answer = staff.post(at, {"deed": "approve", "same_as": known.slug})

    assert answer.status_code == 409
    assert not Invitation.objects.exists()
    application.refresh_from_db()
    assert application.decision == Decision.WAITING


CLAIM = f"{APPLY}?organisatie=voorbeeld-eerder"


def make_claimable(**facts: object) -> Provider:
    found = {"name": "Voorbeeld Eerder", "website": "https://www.eerder.example/", **facts}
    return make_offer(provider=make_provider(**found)).provider


def test_page_of_an_organisation_without_people_asks_whose_it_is(client: Client) -> None:
    provider = make_claimable(chamber_number="12345678")
    shown = client.get("/organisatie/voorbeeld-eerder/")
    (link,) = page(shown).select(f"a[href='{CLAIM}']")
    assert "Is dit uw organisatie?" in words(shown)

    form = client.get(str(link["href"]))
    assert heading(form) == "Is Voorbeeld Eerder uw organisatie?"
    assert typed(form, "name") == "Voorbeeld Eerder"
    assert typed(form, "chamber_number") == "12345678"
    mine = {name: FACTS[name] for name in ("area", "motivation", "contact_name", "contact_email")}
    client.post(CLAIM, filled_in(form, **mine))

    assert Application.objects.get().claims == provider


@pytest.mark.parametrize(
    ("email", "said"),
    [
        ("kim@eerder.example", "Dat is hetzelfde domein."),
        ("kim@EERDER.example", "Dat is hetzelfde domein."),
        ("kim@eerder.example.nl", "Dat is niet hetzelfde domein."),
        ("kim@nieteerder.example", "Dat is niet hetzelfde domein."),
    ],
)
def test_what_speaks_for_a_claim_is_a_fact_about_our_own_row(email: str, said: str) -> None:
    # The website that was typed proves nothing: whoever asks chose it.
    application = make_application(claims=make_claimable(), contact_email=email)

    shown = words(signed_in(make_editor()).get(f"{LIST}{application.pk}/"))

    assert "Kim Voorbeeld zegt te werken bij Voorbeeld Eerder" in shown
    assert "Website die bij ons bekend is: eerder.example" in shown
    assert said in shown


def test_without_a_known_website_nothing_is_the_same() -> None:
    application = make_application(claims=make_claimable(website=""), contact_email="a@b.example")

    shown = words(signed_in(make_editor()).get(f"{LIST}{application.pk}/"))

    assert "Website die bij ons bekend is: onbekend Dat is niet hetzelfde domein." in shown


def test_a_claim_makes_the_applicant_coordinator_of_what_is_there() -> None:
    provider = make_claimable()
    application, staff = make_application(claims=provider), signed_in(make_editor())
    at = f"{LIST}{application.pk}/"

    staff.post(at, filled_in(staff.get(at), same_as=provider.slug))

    assert Provider.objects.get() == provider
    assert Invitation.objects.get().provider == provider
    application.refresh_from_db()
    assert (application.decision, application.provider) == (Decision.APPROVED, provider)


def test_who_has_people_is_not_claimed(client: Client) -> None:
    make_coordinator(make_claimable())

    assert "Is dit uw organisatie?" not in words(client.get("/organisatie/voorbeeld-eerder/"))
    form = client.get(CLAIM)
    assert heading(form) == "Meld uw organisatie aan"
    client.post(CLAIM, filled_in(form, **FACTS))
    assert Application.objects.get().claims is None


def test_contracts_that_use_a_former_name_are_offered_with_a_claim() -> None:
    provider = make_claimable()
    provider.former_names.create(name="Voorbeeld Vroeger")
    named = state(make_authority(), "Stichting Voorbeeld Vroeger")
    application = make_application(claims=provider)

    shown = signed_in(make_editor()).get(f"{LIST}{application.pk}/")

    assert [box["value"] for box in page(shown).select("[name=contract]")] == [str(named.pk)]


def state(authority: Authority, name: str, **facts: object) -> Contract:
    stated = {"legal_basis": "wmo", "stated_by": make_official(authority), **facts}
    return Contract.objects.create(authority=authority, provider_name=name, **stated)


@pytest.mark.parametrize(
    "called", ["VOORBEELD nieuw", "Stichting Voorbeeld Nieuw", "Voorbeeld Nieuw B.V."]
)
def test_contracts_that_name_the_organisation_are_offered_and_linked(called: str) -> None:
    authority, application, user = make_authority(), make_application(), make_editor()
    named, other = state(authority, called), state(authority, "Voorbeeld Nieuwer")
    staff, address = signed_in(user), f"{LIST}{application.pk}/"
    shown = page(staff.get(address)).select("[name=contract]")
    assert [box["value"] for box in shown] == [str(named.pk)]
    assert shown[0].has_attr("checked")

    staff.post(address, {"deed": "approve", "contract": [named.pk, other.pk]})

    named.refresh_from_db()
    assert (named.provider, named.provider_name) == (Provider.objects.get(), "")
    other.refresh_from_db()
    assert other.provider is None  # was not offered
    event = AuditEvent.objects.get(object_type="directory.contract")
    assert (event.actor, event.organisation) == (user, authority.audit_key)


def test_a_contract_that_the_editor_turns_off_stays_as_it_is() -> None:
    application, contract = make_application(), state(make_authority(), "Voorbeeld Nieuw")

    signed_in(make_editor()).post(f"{LIST}{application.pk}/", {"deed": "approve"})

    contract.refresh_from_db()
    assert contract.provider is None


def test_of_a_contract_that_was_stated_twice_one_is_linked() -> None:
    authority, application = make_authority(), make_application()
    first = state(authority, "Voorbeeld Nieuw", stated_on="2026-01-01")
    second = state(authority, "Stichting Voorbeeld Nieuw", stated_on="2026-02-01")

    signed_in(make_editor()).post(
        f"{LIST}{application.pk}/", {"deed": "approve", "contract": [first.pk, second.pk]}
    )

    assert Contract.objects.current().get() == second
    assert Contract.objects.get(provider=Provider.objects.get()) == second


@pytest.mark.parametrize("make", [make_coordinator, make_official])
def test_only_editors_see_applications(make: Callable[[], User]) -> None:
    application = make_application()
    staff = signed_in(make())

    assert staff.get(LIST).status_code == 404
    assert staff.get(f"{LIST}{application.pk}/").status_code == 404
    assert staff.post(f"{LIST}{application.pk}/", {"deed": "approve"}).status_code == 404
    assert not Invitation.objects.exists()

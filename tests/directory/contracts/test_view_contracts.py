"""What officials state about contracts, and what everybody reads of it."""

from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.contracts.actions import end_contract, state_contract
from directory.enums import LegalBasis, MemberRole
from directory.models import Authority, Contract, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import (
    join,
    make_authority,
    make_coordinator,
    make_editor,
    make_official,
    make_user,
)
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
CONTRACTS = "/overheid/gemeente/"
STATE = f"{CONTRACTS}nieuw/"
SAYS = "Voorbeeld Gemeente zegt: wij hebben afspraken met deze organisatie"
HERE = "Voorbeeld Gemeente heeft afspraken met Voorbeeld Huis"


@pytest.fixture
def authority(places: None) -> Authority:
    return make_authority(name="Voorbeeld Gemeente", slug="gemeente", municipalities=("GM0344",))


@pytest.fixture
def official(authority: Authority) -> User:
    return make_official(authority)


@pytest.fixture
def provider(places: None) -> Provider:
    provider = make_provider(name="Voorbeeld Huis", slug="huis")
    make_offer(provider=provider, slug="hulp", municipalities=["GM0344"])
    return provider


@pytest.fixture
def contract(authority: Authority, official: User, provider: Provider) -> Contract:
    basis = LegalBasis.WMO
    return state_contract(authority=authority, provider=provider, legal_basis=basis, by=official)


def form(**facts: str) -> dict[str, str]:
    return {"q": "huis", "provider": "huis", "legal_basis": "wmo", "provider_name": ""} | facts


def test_an_official_is_led_to_their_authority(official: User) -> None:
    assert signed_in(official).get("/overheid/").headers["Location"] == CONTRACTS


def test_stating_a_contract(official: User, provider: Provider) -> None:
    client = signed_in(official)
    # Given an official who looks for the provider
    choices = page(client.get(f"{STATE}?q=voorbeeld hu")).select("[name=provider]")
    assert [str(choice["value"]) for choice in choices] == ["huis", "andere"]
    # When they state it
    answer = client.post(STATE, form(), follow=True)
    # Then it stands there
    assert "Het contract staat erbij." in words(answer)
    contract = Contract.objects.get()
    assert (contract.provider, contract.stated_by) == (provider, official)
    assert contract.stated_on == timezone.localdate()
    event = AuditEvent.objects.get(action=AuditAction.DECLARED)
    assert (event.actor, event.organisation) == (official, contract.authority.audit_key)


def test_the_usual_law_is_chosen_already(official: User) -> None:
    checked = page(signed_in(official).get(f"{STATE}?q=x")).select("[name=legal_basis][checked]")

    assert [str(choice["value"]) for choice in checked] == ["wmo"]


def test_an_organisation_that_is_not_in_the_directory_yet(official: User) -> None:
    client = signed_in(official)

    client.post(STATE, form(provider="andere", provider_name="Voorbeeld Onbekend"))

    assert Contract.objects.get().provider_name == "Voorbeeld Onbekend"
    for user, address in [(official, CONTRACTS), (make_editor(), "/overheid/")]:
        seen = words(signed_in(user).get(address))
        assert "1 organisatie staat nog niet op Naast u" in seen
        assert "Voorbeeld Onbekend" in seen


@pytest.mark.parametrize(
    "facts",
    [{"provider": ""}, {"provider": "andere"}, {"legal_basis": ""}, {"provider": "niet-gevonden"}],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    official: User, provider: Provider, facts: dict[str, str]
) -> None:
    answer = signed_in(official).post(STATE, form(**facts))

    found = page(answer)
    assert found.select("[role=alert] li")
    assert found.select_one("[name=q][value=huis]")
    assert not Contract.objects.exists()


def test_the_same_contract_is_stated_once(official: User, contract: Contract) -> None:
    answer = signed_in(official).post(STATE, form())

    assert "Dit contract staat er al." in words(answer)
    assert Contract.objects.count() == 1


def test_confirming_gives_it_todays_date(official: User, contract: Contract) -> None:
    Contract.objects.update(stated_on=date(2020, 2, 2))
    client = signed_in(official)
    address = f"{CONTRACTS}{contract.pk}/bevestigen/"

    client.get(address)
    contract.refresh_from_db()
    assert contract.stated_on == date(2020, 2, 2)
    client.post(address)
    contract.refresh_from_db()
    assert contract.stated_on == timezone.localdate()


def test_ending_asks_first(official: User, contract: Contract) -> None:
    client = signed_in(official)
    address = f"{CONTRACTS}{contract.pk}/stoppen/"

    assert "gestopt?" in heading(client.get(address))
    assert Contract.objects.current().exists()
    client.post(address)
    assert not Contract.objects.current().exists()


def test_after_it_ended_it_can_be_stated_anew(official: User, contract: Contract) -> None:
    end_contract(contract=contract, by=official)

    signed_in(official).post(STATE, form())

    assert Contract.objects.current().count() == 1


@pytest.mark.parametrize("address", ["/overheid/", CONTRACTS, STATE, f"{CONTRACTS}1/bevestigen/"])
def test_others_have_no_such_pages(authority: Authority, address: str) -> None:
    council_member = make_user()
    join(council_member, authority, role=MemberRole.COUNCIL_MEMBER)

    for user in [make_coordinator(), council_member]:
        assert signed_in(user).get(address).status_code == 404


def test_an_official_elsewhere_neither(contract: Contract) -> None:
    client = signed_in(make_official())

    assert client.get(CONTRACTS).status_code == 404
    assert client.post(f"{CONTRACTS}{contract.pk}/stoppen/").status_code == 404


def test_an_editor_looks_for_any_authority(authority: Authority) -> None:
    make_authority(name="Voorbeeld Zorgkantoor")

    answer = signed_in(make_editor()).get("/overheid/?q=gemeente")

    links = [str(link["href"]) for link in page(answer).select("main .c-choice-list a")]
    assert links == [CONTRACTS]


# --- For everybody ---------------------------------------------------------------------------

PUBLIC = [("/aanbod/hulp/", SAYS), ("/organisatie/huis/", SAYS), ("/gemeente/utrecht/", HERE)]


@pytest.mark.parametrize(("address", "text"), PUBLIC)
def test_everybody_reads_it_with_its_date(
    client: Client, contract: Contract, address: str, text: str
) -> None:
    Contract.objects.update(stated_on=date(2026, 11, 3))

    assert text in words(client.get(address))
    assert "(bevestigd op 3 november 2026)" in words(client.get(address))


@pytest.mark.parametrize(("address", "text"), PUBLIC)
def test_what_ended_is_not_said_any_more(
    client: Client, contract: Contract, official: User, address: str, text: str
) -> None:
    end_contract(contract=contract, by=official)

    assert text not in words(client.get(address))


def test_the_page_of_an_offer_speaks_of_its_own_law_only(
    client: Client, contract: Contract
) -> None:
    Contract.objects.update(legal_basis=LegalBasis.WLZ)

    assert SAYS not in words(client.get("/aanbod/hulp/"))
    assert SAYS in words(client.get("/organisatie/huis/"))


def test_nobody_is_led_to_a_page_that_does_not_exist(
    client: Client, contract: Contract, provider: Provider
) -> None:
    provider.offers.update(state="draft")

    assert HERE not in words(client.get("/gemeente/utrecht/"))


def test_who_is_not_listed_stays_unnamed(
    client: Client, authority: Authority, official: User
) -> None:
    state_contract(
        authority=authority,
        provider_name="Voorbeeld Onbekend",
        legal_basis=LegalBasis.WMO,
        by=official,
    )

    assert "Voorbeeld Onbekend" not in words(client.get("/gemeente/utrecht/"))

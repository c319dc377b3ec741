"""What an official reads about their area: who helps there, what lacks, what is questioned."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clientsupport.models import User
from directory.contracts.actions import state_contract
from directory.enums import AuthorityKind, LegalBasis, OfferState
from directory.models import Authority, Contract, Law, Municipality, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_authority, make_official
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
UTRECHT, AMSTERDAM = "GM0344", "GM0363"
ADDRESS = "/overheid/gemeente/"
STATEMENTS = 30


@pytest.fixture
def authority(places: None) -> Authority:
    return make_authority(name="Voorbeeld Gemeente", slug="gemeente", municipalities=(UTRECHT,))


@pytest.fixture
def official(authority: Authority) -> User:
    return make_official(authority)


def provider_in(code: str, name: str, **facts: object) -> Provider:
    provider = make_provider(name=name)
    make_offer(provider=provider, municipalities=[code], **facts)  # type: ignore[arg-type]
    return provider


def state(authority: Authority, provider: Provider, by: User) -> Contract:
    basis = LegalBasis.WMO
    return state_contract(authority=authority, provider=provider, legal_basis=basis, by=by)


def section(client: Client, name: str) -> str:
    found = page(client.get(ADDRESS)).select_one(f"section[aria-labelledby={name}]")
    return found.get_text(" ", strip=True) if found else ""


def test_a_contract_outside_the_area_is_questioned_and_not_public(
    client: Client, authority: Authority, official: User
) -> None:
    far = provider_in(AMSTERDAM, "Voorbeeld Ver")
    at_work = signed_in(official)
    # When an official states a contract with who does not serve the area
    form = {"q": "ver", "provider": far.slug, "legal_basis": "wmo", "provider_name": ""}
    answer = at_work.post(f"{ADDRESS}nieuw/", form, follow=True)
    # Then they are asked, and nobody else reads it
    assert "Voorbeeld Ver staat in de gids niet voor uw gebied. Klopt het?" in words(answer)
    assert "Klopt dit?" in section(at_work, "te-doen")
    assert "Voorbeeld Gemeente" not in words(client.get(far.get_absolute_url()))
    # And an ordinary confirmation, of a page of before, settles nothing
    confirm = f"{ADDRESS}{Contract.objects.get().pk}/bevestigen/"
    at_work.post(confirm)
    assert "Voorbeeld Gemeente" not in words(client.get(far.get_absolute_url()))
    # Until they say that it holds
    at_work.post(confirm, {"klopt": "1"})
    assert "Voorbeeld Gemeente" in words(client.get(far.get_absolute_url()))
    assert "Er is nu niets te bevestigen." in section(at_work, "te-doen")
    assert "Voorbeeld Ver" in section(at_work, "niet-in-de-gids")


def test_who_stops_serving_the_area_is_questioned_from_then_on(
    client: Client, authority: Authority, official: User
) -> None:
    near = provider_in(UTRECHT, "Voorbeeld Dichtbij")
    make_offer(provider=near, municipalities=[AMSTERDAM])
    state(authority, near, official)
    assert "Voorbeeld Gemeente" in words(client.get(near.get_absolute_url()))

    near.offers.filter(coverage__municipality__code=UTRECHT).update(state=OfferState.WITHDRAWN)

    assert "Klopt dit?" in section(signed_in(official), "te-doen")
    assert not Contract.objects.visible_to(None).exists()


def test_an_authority_without_an_area_is_asked_nothing(official: User) -> None:
    elsewhere = make_authority(name="Voorbeeld Zonder Gebied", slug="leeg")
    state(elsewhere, provider_in(AMSTERDAM, "Voorbeeld Ver"), official)

    assert Contract.objects.visible_to(None).count() == 1
    answer = signed_in(make_official(elsewhere)).get("/overheid/leeg/")
    assert "Bij deze overheid staan nog geen gemeenten." in words(answer)


def test_who_helps_without_a_contract_nearest_first(authority: Authority, official: User) -> None:
    provider_in(UTRECHT, "Voorbeeld Buurt")
    make_offer(provider=make_provider(name="Voorbeeld Land"), areas=[{"kind": "national"}])
    state(authority, provider_in(UTRECHT, "Voorbeeld Contract"), official)
    provider_in(UTRECHT, "Voorbeeld Zorgkantoor", legal_basis=LegalBasis.WLZ)
    provider_in(UTRECHT, "Voorbeeld Concept", state=OfferState.DRAFT)
    provider_in(AMSTERDAM, "Voorbeeld Ver")

    said = section(signed_in(official), "zonder-contract")

    assert said.startswith("2 organisaties helpen hier, zonder contract met u")
    assert said.index("Voorbeeld Buurt") < said.index("Voorbeeld Land")
    hidden = ("Contract met", "Zorgkantoor", "Concept", "Ver ")
    assert [name for name in hidden if f"Voorbeeld {name}" in said] == []


def test_a_care_office_sees_the_help_of_its_own_law() -> None:
    utrecht = Municipality.objects.get(code=UTRECHT)
    office = make_authority(name="Zorgkantoor", slug="kantoor", kind=AuthorityKind.CARE_OFFICE)
    assert utrecht.care_office_region
    office.regions.add(utrecht.care_office_region)
    provider_in(UTRECHT, "Voorbeeld Wlz", legal_basis=LegalBasis.WLZ, laws=["wlz"])
    provider_in(UTRECHT, "Voorbeeld Wmo")

    answer = signed_in(make_official(office)).get("/overheid/kantoor/")

    assert "Voorbeeld Wlz" in words(answer)
    assert "Voorbeeld Wmo" not in words(answer)
    assert re.search(r"niet in \d+ van de \d+ gemeenten", words(answer))


def test_gaps_are_those_of_this_guide(authority: Authority, official: User) -> None:
    make_offer(municipalities=[UTRECHT], laws=["wmo"])
    make_offer(municipalities=[AMSTERDAM], laws=["jeugd"])
    at_work = signed_in(official)

    found = page(at_work.get(ADDRESS)).select("section[aria-labelledby=ontbreekt] li")

    names = {item.get_text(" ", strip=True) for item in found}
    assert {law.name for law in Law.objects.all()} - names == {Law.objects.get(code="wmo").name}
    assert "in deze gids" in section(at_work, "ontbreekt")


def test_freshness_counts_and_lists_what_is_old(authority: Authority, official: User) -> None:
    make_offer(municipalities=[UTRECHT])
    make_offer(municipalities=[UTRECHT], title="Voorbeeld Oud", checked_on=date(2020, 1, 1))
    make_offer(municipalities=[UTRECHT], title="Voorbeeld Nooit", checked_on=None)
    make_offer(municipalities=[AMSTERDAM], title="Voorbeeld Elders", checked_on=None)

    said = section(signed_in(official), "actueel")

    assert "1 van 3: op tijd nagekeken" in said
    assert "1: te lang geleden nagekeken (daarvan 1 niet meer te vinden)" in said
    assert said.index("Voorbeeld Nooit") < said.index("Voorbeeld Oud")
    assert "Voorbeeld Elders" not in said


def test_the_sections_stand_in_their_order(authority: Authority, official: User) -> None:
    state_contract(
        authority=authority, provider_name="Elders", legal_basis=LegalBasis.WMO, by=official
    )
    found = page(signed_in(official).get(ADDRESS)).select("main section")

    assert [str(part["aria-labelledby"]) for part in found] == [
        *("te-doen", "zonder-contract", "niet-in-de-gids", "ontbreekt", "actueel"),
        "alle-contracten",
    ]


def test_the_page_costs_the_same_however_much_there_is(
    authority: Authority, official: User
) -> None:
    client = signed_in(official)

    def fill(number: int) -> int:
        for each in range(number):
            provider_in(UTRECHT, f"Voorbeeld {number}-{each}", checked_on=date(2020, 1, 1))
            far = provider_in(AMSTERDAM, f"Voorbeeld Ver {number}-{each}")
            state(authority, far, official)
        client.get(ADDRESS)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(ADDRESS).status_code == 200
        return len(captured)

    assert fill(1) == fill(25) <= STATEMENTS


def test_the_menu_counts_what_waits(authority: Authority, official: User) -> None:
    state(authority, provider_in(AMSTERDAM, "Voorbeeld Ver"), official)
    old = state(authority, provider_in(UTRECHT, "Voorbeeld Dichtbij"), official)
    Contract.objects.filter(pk=old.pk).update(stated_on=timezone.localdate().replace(year=2020))

    line = page(signed_in(official).get(ADDRESS)).select_one(".c-rail a[href='/overheid/']")

    assert line
    assert "2" in line.get_text()

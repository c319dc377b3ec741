"""How the offers of one's organisation stand, and the one thing to do next for each."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from clientsupport.enums import AuditAction
from clientsupport.http.paging import PER_PAGE
from clientsupport.models import AuditEvent, User
from directory.enums import HourKind, OfferState
from directory.models import ListingChange, Offer, OfferDraft, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor, make_official, make_supporter
from tests.factories.reach import make_declaration, make_hour
from tests.helpers.pages import heading, offers, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

LIST = "/organisatiebeheer/"


def whole_offer(provider: Provider, **facts: Any) -> Offer:
    """Store an offer to which nothing is missing."""
    defaults: dict[str, Any] = {"summary": "Wij denken mee.", "checked_on": timezone.localdate()}
    offer = make_offer(
        provider=provider, municipalities=["GM0344"], laws=["wmo"], **{**defaults, **facts}
    )
    make_hour(offer, 1, "9:00", "17:00", kind=HourKind.PHONE)
    return offer


def step(client: Client, slug: str) -> str:
    """Return what the list says to do next about an offer."""
    (found,) = page(client.get(LIST)).select(f"[data-offer={slug}] .c-status__next")
    return found.get_text(" ", strip=True)


def test_coordinator_sees_all_offers_of_the_own_organisation_only() -> None:
    provider = make_provider(name="Voorbeeld Eigen")
    whole_offer(provider, slug="zichtbaar")
    make_offer(provider=provider, slug="concept", state=OfferState.DRAFT)
    make_offer(slug="van-een-ander")

    response = signed_in(make_coordinator(provider)).get(LIST)

    assert heading(response) == "Uw aanbod"
    assert set(offers(response)) == {"zichtbaar", "concept"}
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("make", [make_supporter, make_official])
def test_others_find_no_list(make: Callable[[], User]) -> None:
    assert signed_in(make()).get(LIST).status_code == 404


def test_nobody_logged_in_is_asked_to(client: Client) -> None:
    assert client.get(LIST).headers["Location"].startswith("/account/inloggen/")


def test_nothing_to_do_when_all_is_well() -> None:
    provider = make_provider()
    whole_offer(provider, slug="goed")

    assert "Niets te doen" in step(signed_in(make_coordinator(provider)), "goed")


def test_what_is_missing_comes_first() -> None:
    provider = make_provider()
    offer = whole_offer(provider, slug="half")
    content = {"title_nl": "Half", "legal_basis": "wmo"}
    OfferDraft.objects.create(offer=offer, content=content, saved_by=make_editor())

    client = signed_in(make_coordinator(provider))

    assert "Vul aan" in step(client, "half")
    assert "4 dingen ontbreken" in words(client.get(LIST))


def test_an_offer_that_is_due_is_confirmed_with_one_button() -> None:
    provider = make_provider()
    offer = whole_offer(provider, slug="oud", checked_on=date(2025, 1, 1))
    user = make_coordinator(provider)
    client = signed_in(user)
    assert step(client, "oud") == "Alles klopt nog"

    response = client.post("/organisatiebeheer/aanbod/oud/klopt-nog/", follow=True)

    offer.refresh_from_db()
    assert offer.checked_on == timezone.localdate()
    assert offer.checked_by == user
    assert AuditEvent.objects.filter(action=AuditAction.CONFIRMED, actor=user).count() == 1
    assert "vandaag nagekeken" in words(response)
    assert "Niets te doen" in step(client, "oud")


def test_a_yearly_declaration_is_asked_for() -> None:
    provider = make_provider()
    client = signed_in(make_coordinator(provider))
    assert "ouder dan een jaar, of ontbreekt" in words(client.get(LIST))

    make_declaration(provider, declared_on=timezone.localdate())

    assert "ouder dan een jaar" not in words(client.get(LIST))


def test_editor_searches_through_all() -> None:
    make_offer(provider=make_provider(name="Voorbeeld Meerkoet"), slug="meerkoet")
    make_offer(provider=make_provider(name="Voorbeeld Fuut"), slug="fuut")
    client = signed_in(make_editor())

    assert set(offers(client.get(LIST))) == {"meerkoet", "fuut"}
    assert offers(client.get(f"{LIST}?zoek=MEERK")) == ["meerkoet"]
    assert "Niets gevonden" in words(client.get(f"{LIST}?zoek=zwaan"))


@pytest.mark.parametrize("number", [1, 3])
def test_more_offers_cost_no_more_statements(
    number: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    provider = make_provider()
    for _ in range(number):
        whole_offer(provider)
    client = signed_in(make_coordinator(provider))
    client.get(LIST)

    with django_assert_max_num_queries(26):
        client.get(LIST)


def test_withdrawing_takes_it_off_the_website_with_a_reason(client: Client) -> None:
    provider = make_provider()
    whole_offer(provider, slug="weg")
    user = make_coordinator(provider)
    staff = signed_in(user)

    without = staff.post("/organisatiebeheer/aanbod/weg/intrekken/", {"reason": ""})
    staff.post("/organisatiebeheer/aanbod/weg/intrekken/", {"reason": "Wij stoppen."})

    assert "Schrijf kort op waarom." in words(without)
    assert client.get("/aanbod/weg/").status_code == 404
    change = ListingChange.objects.get()
    assert (change.before, change.after) == ({"state": "published"}, {"state": "withdrawn"})
    assert change.reason == "Wij stoppen."
    assert AuditEvent.objects.filter(action=AuditAction.WITHDRAWN, actor=user).exists()
    assert "Zet weer zichtbaar" in step(staff, "weg")


@pytest.mark.parametrize("deed", ["klopt-nog", "intrekken"])
def test_deeds_of_others_do_not_exist(deed: str) -> None:
    whole_offer(make_provider(), slug="eigen")
    address = f"/organisatiebeheer/aanbod/eigen/{deed}/"

    for stranger in (make_coordinator(), make_supporter(), make_official()):
        assert signed_in(stranger).post(address, {"reason": "x"}).status_code == 404
    assert Offer.objects.get(slug="eigen").state == OfferState.PUBLISHED


def test_of_a_provider_with_many_offers_a_page_shows_some(
    provider: Provider, staff: Client
) -> None:
    names = [f"aanbod-{number:02}" for number in range(PER_PAGE + 1)]
    for name in names:
        make_offer(provider=provider, slug=name, title=name)

    first = page(staff.get("/organisatiebeheer/"))
    (link,) = first.select("a[rel=next]")
    second = page(staff.get(str(link["href"])))

    assert [a["data-offer"] for a in first.select("article")] == names[:-1]
    assert [a["data-offer"] for a in second.select("article")] == names[-1:]

"""What editors look after: each kind listed, counted, narrowed, and only for them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent
from directory.enums import LinkState
from directory.models import LinkCheck, Offer, OfferDraft, Provider
from tests.factories.corrections import make_dead_link
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor
from tests.factories.reach import make_declaration, make_office_hours
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
TODAY = timezone.localdate()
UTRECHT, GRONINGEN = "GM0344", "GM0014"
STALE, LINKS, REVIEWS = (
    f"/organisatiebeheer/{name}/" for name in ("verouderd", "links", "nakijken")
)


@pytest.fixture
def staff() -> Client:
    return signed_in(make_editor())


def numbers(staff: Client, query: str = "") -> dict[str, int]:
    """Return how many the page counts of each kind."""
    links = page(staff.get(f"{STALE}{query}")).select(".c-kinds__link")
    said = (link.get_text(" ", strip=True).rpartition(" ") for link in links)
    return {label: int(number) for label, _blank, number in said}


def listed(staff: Client, query: str) -> list[str]:
    return [row.get_text() for row in page(staff.get(f"{STALE}{query}")).select(".c-rows strong")]


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def complete(title: str, **facts: object) -> Provider:
    """Store an offer to which nothing is missing."""
    facts.setdefault("municipalities", [UTRECHT])
    offer = make_offer(title=title, **facts)  # type: ignore[arg-type]
    make_office_hours(offer)
    make_declaration(offer.provider, declared_on=TODAY)
    return offer.provider


def test_each_kind_is_counted_and_listed(staff: Client) -> None:
    complete("in orde")
    complete("bijna", checked_on=days_ago(190))
    complete("weg", checked_on=days_ago(400))
    complete("stil", phone="")
    complete("nergens", municipalities=[])
    make_declaration(
        make_offer(title="altijd dicht", municipalities=[UTRECHT]).provider, declared_on=TODAY
    )
    old = complete("oude verklaring")
    old.independence_declarations.update(declared_on=days_ago(366))

    assert numbers(staff) == {
        "Verdwijnt binnenkort": 1,
        "Niet meer te vinden": 1,
        "Zonder telefoon": 1,
        "Zonder tijden": 1,
        "Zonder werkgebied": 1,
        "Zonder geldige verklaring": 1,
    }
    assert listed(staff, "") == ["bijna"]
    assert listed(staff, "?wat=verborgen") == ["weg"]
    assert listed(staff, "?wat=zonder-telefoon") == ["stil"]
    assert listed(staff, "?wat=zonder-tijden") == ["altijd dicht"]
    assert listed(staff, "?wat=zonder-gebied") == ["nergens"]
    assert listed(staff, "?wat=zonder-verklaring") == [old.name]
    assert listed(staff, "?wat=onzin") == ["bijna"]


def test_what_nobody_published_counts_nowhere(staff: Client) -> None:
    make_offer(state="draft", phone="")

    assert set(numbers(staff).values()) == {0}
    assert "Hier staat niets. Mooi!" in words(staff.get(STALE))


def test_narrowed_to_a_province_or_an_organisation_and_kept(staff: Client) -> None:
    here = complete("hier", phone="")
    complete("daar", phone="", municipalities=[GRONINGEN])
    here.former_names.create(name="Oude Naam")

    for query in ("provincie=utrecht", f"organisatie={here.name}", "organisatie=oude"):
        assert numbers(staff, f"?{query}")["Zonder telefoon"] == 1, query
        assert listed(staff, f"?wat=zonder-telefoon&{query}") == ["hier"], query
        for link in page(staff.get(f"{STALE}?{query}")).select(".c-kinds__link"):
            assert query.split("=")[0] in str(link["href"])
    assert numbers(staff, "?provincie=atlantis")["Zonder telefoon"] == 2


def queries(staff: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert staff.get(address).status_code == 200
    return len(asked)


@pytest.mark.parametrize("address", [STALE, f"{STALE}?wat=zonder-verklaring", LINKS, REVIEWS])
def test_more_rows_cost_no_more_statements(staff: Client, address: str) -> None:
    def more() -> Iterator[None]:
        while True:
            offer = make_offer(checked_on=days_ago(190), website="https://weg.example/")
            make_dead_link(offer.provider)
            hand_in(offer)
            yield

    make = more()
    next(make)
    staff.get(address)
    few = queries(staff, address)
    for _ in range(5):
        next(make)

    assert queries(staff, address) == few


def hand_in(offer: Offer, **facts: Any) -> OfferDraft:
    handed: dict[str, Any] = {"content": {}, "saved_by": make_editor(password=None), **facts}
    handed.setdefault("submitted_at", timezone.now())
    return OfferDraft.objects.create(offer=offer, **handed)


def test_drafts_that_wait_stand_with_the_oldest_first(staff: Client) -> None:
    now = timezone.now()
    for title, days in (("jong", 1), ("oud", 9)):
        offer = make_offer(title=title, municipalities=[UTRECHT])
        hand_in(offer, submitted_at=now - timedelta(days=days))
    hand_in(make_offer(title="nog niet klaar"), submitted_at=None)
    hand_in(make_offer(title="elders", municipalities=[GRONINGEN]))

    shown = page(staff.get(f"{REVIEWS}?provincie=utrecht"))

    assert [row.get_text() for row in shown.select(".c-rows strong")] == ["oud", "jong"]
    assert "2 concepten wachten op u." in words(staff.get(f"{REVIEWS}?provincie=utrecht"))
    assert "3 concepten wachten op u." in words(staff.get(REVIEWS))


def test_dead_link_says_where_it_stands_and_what_was_tried(staff: Client) -> None:
    url = "https://weg.example/"
    offer = make_offer(title="aanbod hier", website=url)
    make_dead_link(offer.provider, url)
    make_declaration(offer.provider, complaint_route=url)
    Provider.objects.filter(pk=offer.provider_id).update(website=url)

    shown = words(staff.get(LINKS))

    assert "1 link." in shown
    assert "bestaat niet meer, sinds" in shown
    assert "antwoord 404." in shown
    for where in ("De organisatie zelf", "Waar mensen kunnen klagen", "aanbod hier"):
        assert f"Staat bij: {where}" in shown


def test_link_of_many_offers_names_a_few(staff: Client) -> None:
    provider = make_provider()
    make_dead_link(provider)
    for number in range(7):
        make_offer(provider=provider, title=f"deel {number}", website="https://weg.example/")

    shown = words(staff.get(LINKS))

    assert shown.count("Staat bij: deel") == 5
    assert "En bij meer aanbod van deze organisatie." in shown


def test_link_that_works_after_all_is_off_the_list(staff: Client) -> None:
    check = make_dead_link(make_offer(website="https://weg.example/").provider)

    staff.post(f"{LINKS}{check.pk}/werkt/")

    check.refresh_from_db()
    assert (check.state, check.failing_since, check.told_on) == (LinkState.FINE, None, None)
    assert "Hier staat niets. Mooi!" in words(staff.get(LINKS))
    event = AuditEvent.objects.get(action=AuditAction.CONFIRMED)
    assert event.organisation == check.provider.audit_key


def test_link_counts_as_changed_only_when_it_stands_nowhere(staff: Client) -> None:
    offer = make_offer(website="https://weg.example/")
    check = make_dead_link(offer.provider)
    at = f"{LINKS}{check.pk}/aangepast/"

    assert "Deze link staat er nog. Pas hem eerst aan." in words(staff.post(at, follow=True))
    assert LinkCheck.objects.exists()

    offer.website = "https://goed.example/"
    offer.save()
    assert "staat nergens meer" in words(staff.post(at, {"nu": "1"}, follow=True))
    assert not LinkCheck.objects.exists()


def test_a_colleague_was_first(staff: Client) -> None:
    for deed in ("werkt", "aangepast"):
        answer = staff.post(f"{LINKS}0/{deed}/")
        assert answer.status_code == 409
        assert "Deze link staat niet meer op de lijst." in words(answer)


@pytest.mark.parametrize("address", [STALE, LINKS, REVIEWS])
def test_coordinators_have_no_such_lists(address: str) -> None:
    assert signed_in(make_coordinator()).get(address).status_code == 404


def test_links_stand_on_one_page_only(staff: Client) -> None:
    make_dead_link(make_provider())

    assert "weg.example" not in words(staff.get("/organisatiebeheer/meldingen/"))
    assert "weg.example" in words(staff.get(LINKS))

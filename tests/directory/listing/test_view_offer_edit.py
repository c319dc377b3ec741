"""Editing an offer: a draft that nobody sees, until it is published."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from clientsupport.accounts import kept_forms
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import HourKind, Occurrence, OfferState
from directory.models import Location, Offer, OfferDraft, OpeningHour, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor, make_official, make_supporter
from tests.factories.reach import make_hour, make_location
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.pages import heading, offers, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

EDIT = "/organisatiebeheer/aanbod/hier/"
PUBLIC = "/aanbod/hier/"


@pytest.fixture
def provider() -> Provider:
    """An organisation that the editors know."""
    return make_provider(name="Voorbeeld Eigen", slug="eigen", is_checked=True)


@pytest.fixture
def offer(provider: Provider) -> Offer:
    """A published offer to which nothing is missing."""
    offer = make_offer(
        provider=provider,
        slug="hier",
        title="Voorbeeld: naast u",
        summary="Wij denken mee.",
        municipalities=["GM0344"],
        laws=["wmo"],
    )
    make_hour(offer, 1, "9:00", "17:00", kind=HourKind.PHONE)
    return offer


@pytest.fixture
def user(provider: Provider) -> User:
    return make_coordinator(provider, name="Kim Voorbeeld")


@pytest.fixture
def staff(user: User) -> Client:
    return signed_in(user)


def send(staff: Client, deed: str = "save", **changes: object) -> Any:
    """Open the page, change these fields and press a button."""
    data = filled_in(staff.get(EDIT), **changes)
    return staff.post(EDIT, {**data, "deed": deed}, follow=True)


def test_a_draft_is_seen_by_nobody_else(offer: Offer, staff: Client, client: Client) -> None:
    response = send(staff, title_nl="Nieuwe titel", phone="")

    assert "Inwoners zien dit pas als u het publiceert" in words(response)
    assert heading(client.get(PUBLIC)) == "Voorbeeld: naast u"
    assert typed(staff.get(EDIT), "title_nl") == "Nieuwe titel"


def test_publishing_is_seen_at_once(
    offer: Offer, staff: Client, user: User, client: Client
) -> None:
    send(
        staff,
        "publish",
        title_nl="Nieuwe titel",
        summary_en="We think along.",
        phone="030 111 11 11",
    )
    caches["process"].clear()  # as thirty seconds later: the stamp is read again

    response = client.get(PUBLIC)
    assert heading(response) == "Nieuwe titel"
    assert "We think along." in words(client.get(f"/en{PUBLIC}"))
    offer.refresh_from_db()
    assert (offer.checked_on, offer.checked_by) == (timezone.localdate(), user)
    assert not OfferDraft.objects.exists()
    event = AuditEvent.objects.get(action=AuditAction.PUBLISHED)
    assert (event.actor, event.organisation) == (user, offer.provider.audit_key)


def test_saving_what_is_there_already_makes_no_draft(offer: Offer, staff: Client) -> None:
    send(staff)

    assert not OfferDraft.objects.exists()


def test_publishing_names_each_gap_at_its_field(offer: Offer, staff: Client) -> None:
    response = send(staff, "publish", summary_nl="", laws=None, phone="nul", municipalities=None)

    assert errors(response) == [
        "In één zin (Nederlands) – Zeg in één zin wat u doet, in het Nederlands.",
        "Waar helpt u bij? – Kies waar uw mensen bij helpen.",
        "Gemeenten erbij – Zeg waar u helpt: noem minstens één gemeente of gebied.",
        "Telefoon – Dit is geen telefoonnummer. Bijvoorbeeld: 030 000 00 00.",
    ]
    for link in page(response).select(".c-error-summary a"):
        assert page(response).select(f"[id='{str(link['href'])[1:]}']")
    assert "Fout:" in str(page(response).title)
    assert OfferDraft.objects.get().content["phone"] == "nul"  # nothing typed is lost
    assert offer.state == OfferState.PUBLISHED


def test_municipalities_by_name_and_whole_provinces(offer: Offer, staff: Client) -> None:
    send(staff, "add_place", add_municipality="amsterdam; Den Haag", provinces=["zeeland"])
    send(staff, "publish")

    assert {str(area) for area in offer.areas.all()} == {
        "Utrecht",
        "Amsterdam",
        "'s-Gravenhage",
        "Zeeland",
    }
    assert offer.coverage.filter(municipality__name="Goes").exists()


def test_a_name_that_says_too_little_is_asked_back(offer: Offer, staff: Client) -> None:
    response = send(staff, "add_place", add_municipality="Bergen", title_nl="Getypt")

    assert "Welke gemeente bedoelt u met ‘Bergen’?" in errors(response)[0]
    assert typed(response, "title_nl") == "Getypt"
    assert "Wij kennen geen gemeente" in errors(send(staff, add_municipality="Qqqqqqqq"))[0]


def test_rows_are_added_and_taken_away_without_scripts(offer: Offer, staff: Client) -> None:
    # Given a location that is added with a button
    send(staff, "add_location")
    send(staff, "add_hours", locations__0__name="Bieb", locations__0__town="Utrecht")
    # When hours are filled in for it: every first Tuesday and Friday
    send(
        staff,
        "publish",
        hours__1__location="n1",
        hours__1__weekdays=[2, 5],
        hours__1__opens="10:00",
        hours__1__closes="12:00",
        hours__1__occurrence=Occurrence.FIRST.value,
    )
    # Then they stand in the directory
    place = Location.objects.get(offer=offer)
    stored = OpeningHour.objects.filter(location=place)
    assert {(h.weekday, h.occurrence, f"{h.opens:%H:%M}") for h in stored} == {
        (2, 1, "10:00"),
        (5, 1, "10:00"),
    }
    # And when the location goes, its hours need another purpose first
    response = send(staff, "publish", locations__0__DELETE="on")
    assert "Kies waarvoor deze tijd is." in " ".join(errors(response))
    send(staff, "publish", hours__1__DELETE="on")
    assert not Location.objects.filter(offer=offer).exists()


def test_hours_that_fall_together_are_a_gap(offer: Offer, staff: Client) -> None:
    send(staff, "add_hours")
    response = send(
        staff,
        "publish",
        hours__1__weekdays=[1],
        hours__1__opens="16:00",
        hours__1__closes="18:00",
    )

    assert errors(response) == ["Van – Deze tijd valt samen met een andere."]


def test_a_key_of_a_location_of_somebody_else_changes_nothing_there(
    offer: Offer, staff: Client
) -> None:
    other = make_location(make_offer(), name="elders")
    send(staff, "add_location")
    send(
        staff,
        "publish",
        locations__0__key=other.pk,
        locations__0__name="Gekaapt",
        locations__0__town="Utrecht",
    )

    other.refresh_from_db()
    assert other.name == "elders"
    assert Location.objects.get(offer=offer).name == "Gekaapt"


def test_preview_is_the_public_page_of_the_draft(offer: Offer, staff: Client) -> None:
    make_location(offer, name="geheime plek", street="Schuilstraat 1", is_private=True)
    response = send(staff, "preview", title_nl="Straks", summary_nl="Zo wordt het.")

    assert "Zo zien inwoners het na publiceren" in words(response)
    assert heading(response) == "Straks"
    assert offers(response) == ["hier", "hier"]  # the page and the card
    assert "Zo wordt het." in words(response)
    assert "Schuilstraat" not in response.content.decode()
    assert response.headers["Cache-Control"] == "no-store"
    assert page(response).select("meta[name=robots][content=noindex]")


def test_preview_links_to_web_addresses_only(offer: Offer, staff: Client) -> None:
    send(staff, "preview", website="javascript:alert(document.domain)//")

    shown = staff.get(f"{EDIT}voorbeeld/")

    assert shown.status_code == 200
    assert "javascript:" not in shown.content.decode()


def test_what_the_preview_shows_is_what_residents_get(
    offer: Offer, staff: Client, client: Client
) -> None:
    make_location(offer, has_step_free_access=True)
    shown = page(send(staff, "preview", description_nl="Lang verhaal.", channels=["telefoon"]))
    send(staff, "publish")
    caches["process"].clear()

    (mine,), (public,) = (tree.select("article.page") for tree in (shown, page(client.get(PUBLIC))))
    assert mine.get_text(" ", strip=True) == public.get_text(" ", strip=True)


def test_two_people_at_once_lose_nothing(offer: Offer, staff: Client) -> None:
    # Given two people who opened the same page
    mine = filled_in(staff.get(EDIT), title_nl="Mijn titel")
    colleague = make_coordinator(offer.provider, name="Robin Voorbeeld")
    send(signed_in(colleague), title_nl="Titel van Robin")
    # When the second one saves
    response = staff.post(EDIT, {**mine, "deed": "save"})
    # Then both versions are shown, and nothing is overwritten
    assert response.status_code == 409
    assert "Robin Voorbeeld heeft dit intussen ook veranderd" in words(response)
    assert "Titel van Robin" in words(response)
    assert typed(response, "title_nl") == "Mijn titel"
    assert OfferDraft.objects.get().content["title_nl"] == "Titel van Robin"
    # And saving once more is a choice
    staff.post(EDIT, {**filled_in(response), "deed": "save"})
    assert OfferDraft.objects.get().content["title_nl"] == "Mijn titel"


def test_what_was_typed_before_the_session_ended_is_back(offer: Offer, user: User) -> None:
    staff = signed_in(user)
    sent = filled_in(staff.get(EDIT), title_nl="Lang getypt")
    session = staff.session
    session["seen_at"] = int(time.time()) - 60 * 60
    session.save()
    assert staff.post(EDIT, sent).status_code == 302

    again = signed_in(user)
    session = again.session  # a browser takes it along by itself when it logs in
    session[kept_forms.KEY] = staff.session[kept_forms.KEY]
    session.save()
    response = again.get(EDIT)

    assert typed(response, "title_nl") == "Lang getypt"
    assert "Wat u typte staat er weer" in words(response)


def test_a_new_offer_begins_with_two_questions(provider: Provider, staff: Client) -> None:
    address = "/organisatiebeheer/organisatie/eigen/aanbod/nieuw/"
    assert "Geef het een naam." in words(staff.post(address, {}))

    response = staff.post(address, {"title": "Spreekuur Oost", "legal_basis": "wmo"})

    offer = Offer.objects.get()
    assert (offer.slug, offer.state) == ("spreekuur-oost", OfferState.DRAFT)
    assert response.headers["Location"] == "/organisatiebeheer/aanbod/spreekuur-oost/"
    staff.post(address, {"title": "Spreekuur Oost", "legal_basis": "wmo"})
    assert Offer.objects.filter(slug="spreekuur-oost-2").exists()


def test_a_draft_can_be_thrown_away(offer: Offer, staff: Client) -> None:
    response = send(staff, title_nl="Weg ermee")
    seen = filled_in(response)["seen"][0]

    staff.post(f"{EDIT}concept-weg/", {"seen": "oud"})
    assert OfferDraft.objects.exists()
    staff.post(f"{EDIT}concept-weg/", {"seen": seen})

    assert not OfferDraft.objects.exists()
    assert Offer.objects.filter(slug="hier", state=OfferState.PUBLISHED).exists()


@pytest.mark.parametrize("make", [make_coordinator, make_supporter, make_official])
@pytest.mark.parametrize("part", ["", "voorbeeld/", "nakijken/", "intrekken/"])
def test_offers_of_others_do_not_exist(offer: Offer, make: Callable[[], User], part: str) -> None:
    assert signed_in(make()).get(f"{EDIT}{part}").status_code == 404


def test_a_supporter_of_the_same_organisation_edits_nothing(offer: Offer) -> None:
    staff = signed_in(make_supporter(offer.provider))

    assert staff.get(EDIT).status_code == 404
    assert staff.post(EDIT, {"deed": "publish"}).status_code == 404


def test_editors_edit_everything(offer: Offer, client: Client) -> None:
    send(signed_in(make_editor()), "publish", title_nl="Door de redactie")
    caches["process"].clear()

    assert heading(client.get(PUBLIC)) == "Door de redactie"


def test_the_page_costs_a_known_number_of_statements(
    offer: Offer, staff: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(3):
        make_location(offer, name=f"plek {number}")
    staff.get(EDIT)

    with django_assert_max_num_queries(26):
        staff.get(EDIT)

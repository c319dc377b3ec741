"""Editing an offer: a draft that nobody sees, until it is published."""

import time
from collections.abc import Callable

import pytest
from django.core.cache import caches
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from clientsupport.accounts import kept_forms
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.enums import HourKind, OfferState, Part
from directory.models import Offer, OfferDraft, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor, make_official, make_supporter
from tests.factories.reach import make_hour, make_location
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.offer_form import SECTION, keep, keep_row, publish, rows
from tests.helpers.pages import heading, offers, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

EDIT = "/organisatiebeheer/aanbod/hier/"
PUBLIC = "/aanbod/hier/"
TEXTS, HOURS = (f"{EDIT}onderdeel/{part}/" for part in ("tekst", "tijden"))
PREVIEW = f"{EDIT}voorbeeld/"


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


def test_a_draft_is_seen_by_nobody_else(offer: Offer, staff: Client, client: Client) -> None:
    response = keep(staff, EDIT, title_nl="Nieuwe titel", phone="")

    assert "Inwoners zien dit pas als u het publiceert" in words(response)
    assert heading(client.get(PUBLIC)) == "Voorbeeld: naast u"
    assert typed(staff.get(TEXTS), "title_nl") == "Nieuwe titel"


def test_what_an_unknown_organisation_keeps_is_said_with_the_words_of_its_button(
    offer: Offer, staff: Client, provider: Provider
) -> None:
    Provider.objects.filter(pk=provider.pk).update(is_checked=False)

    kept = words(keep(staff, EDIT, title_nl="Nieuwe titel"))

    pages = [kept, *(words(staff.get(at)) for at in ("/organisatiebeheer/", EDIT, TEXTS))]
    assert "Is het klaar? Stuur het in." in kept
    assert "Kijk na en stuur in" in pages[1]
    assert "Stuur in" in pages[2]
    for shown in pages:
        assert "publiceer" not in shown.lower()


def test_publishing_is_seen_at_once(
    offer: Offer, staff: Client, user: User, client: Client
) -> None:
    publish(
        staff,
        EDIT,
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
    for part in Part:
        at = f"{EDIT}onderdeel/{part.value}/"
        if part is not Part.LOCATIONS:  # it asks nothing itself
            staff.post(at, filled_in(staff.get(at), form_at=SECTION))

    assert not OfferDraft.objects.exists()


def test_publishing_names_each_gap_at_its_field(offer: Offer, staff: Client) -> None:
    keep_row(staff, EDIT, "locaties", name="Bieb", town="Utrecht")
    keep_row(staff, EDIT, "tijden", location="n1", weekdays=[2], opens="9:00", closes="10:00")
    keep_row(staff, EDIT, "locaties", 0, DELETE=True)
    nothing = {"summary_nl": "", "laws": None, "phone": "nul", "municipalities": None}

    response = publish(staff, EDIT, **nothing)

    assert errors(response) == [
        "Wat u doet – Zeg in één zin wat u doet, in het Nederlands.",
        "Voor wie en waarbij – Kies waar uw mensen bij helpen.",
        "Waar u helpt – Zeg waar u helpt: noem minstens één gemeente of gebied.",
        "Contact – Dit is geen telefoonnummer. Bijvoorbeeld: 030 000 00 00.",
        "Openingstijden – Kies waarvoor deze tijd is.",
    ]
    assert "Fout:" in str(page(response).title)
    for link in page(response).select(".c-error-summary a"):  # each leads to its field, and says it
        address, _, field = str(link["href"]).partition("#")
        shown = page(staff.get(address))
        assert shown.select(f"[id='{field}']")
        assert link.get_text().partition(" – ")[2] in shown.get_text()
    assert OfferDraft.objects.get().content["phone"] == "nul"  # nothing typed is lost
    assert offer.state == OfferState.PUBLISHED


def test_preview_is_the_public_page_of_the_draft(offer: Offer, staff: Client) -> None:
    make_location(offer, name="geheime plek", street="Schuilstraat 1", is_private=True)
    keep(staff, EDIT, title_nl="Straks", summary_nl="Zo wordt het.")

    response = staff.get(PREVIEW)

    assert "Zo zien inwoners het straks" in words(response)
    assert heading(response) == "Straks"
    assert offers(response) == ["hier", "hier"]  # the page and the card
    assert "Zo wordt het." in words(response)
    assert "Schuilstraat" not in response.content.decode()
    assert response.headers["Cache-Control"] == "no-store"
    assert page(response).select("meta[name=robots][content=noindex]")


def test_preview_links_to_web_addresses_only(offer: Offer, staff: Client) -> None:
    keep(staff, EDIT, website="javascript:alert(document.domain)//")

    shown = staff.get(PREVIEW)

    assert shown.status_code == 200
    assert "javascript:" not in shown.content.decode()


def test_what_the_preview_shows_is_what_residents_get(
    offer: Offer, staff: Client, client: Client
) -> None:
    make_location(offer, has_step_free_access=True)
    keep(staff, EDIT, description_nl="Lang verhaal.", channels=["telefoon"])
    shown = page(staff.get(PREVIEW))
    publish(staff, EDIT)
    caches["process"].clear()

    (mine,), (public,) = (tree.select("article.page") for tree in (shown, page(client.get(PUBLIC))))
    assert mine.get_text(" ", strip=True) == public.get_text(" ", strip=True)


def test_two_people_at_once_lose_nothing(offer: Offer, staff: Client) -> None:
    # Given two people who opened the same page
    mine = filled_in(staff.get(TEXTS), title_nl="Mijn titel")
    colleague = signed_in(make_coordinator(offer.provider, name="Robin Voorbeeld"))
    keep(colleague, EDIT, title_nl="Titel van Robin")
    # When the second one saves
    response = staff.post(TEXTS, mine)
    # Then both versions are shown, and nothing is overwritten
    assert response.status_code == 409
    assert "Robin Voorbeeld heeft dit intussen ook veranderd" in words(response)
    assert "Titel van Robin" in words(response)
    assert typed(response, "title_nl") == "Mijn titel"
    assert OfferDraft.objects.get().content["title_nl"] == "Titel van Robin"
    # And saving once more is a choice
    staff.post(TEXTS, filled_in(response))
    assert OfferDraft.objects.get().content["title_nl"] == "Mijn titel"


def test_two_people_in_two_sections_are_not_in_each_others_way(offer: Offer, staff: Client) -> None:
    mine = filled_in(staff.get(TEXTS), title_nl="Mijn titel")
    colleague = signed_in(make_coordinator(offer.provider))
    keep(colleague, EDIT, phone="030 222 22 22")

    assert staff.post(TEXTS, mine).status_code == 302

    kept = OfferDraft.objects.get().content
    assert (kept["title_nl"], kept["phone"]) == ("Mijn titel", "030 222 22 22")


def test_two_people_at_the_same_row_lose_nothing(offer: Offer, staff: Client) -> None:
    # Given a location and hours that two people opened
    make_location(offer, name="plek")
    colleague = signed_in(make_coordinator(offer.provider))
    (place,), (hours,) = (rows(staff, EDIT, kind) for kind in ("locaties", "tijden"))
    my_place = filled_in(staff.get(place), name="Mijn plek")
    my_hours = filled_in(staff.get(hours), weekdays=[2])
    keep_row(colleague, EDIT, "locaties", 0, name="Plek van Robin")
    keep_row(colleague, EDIT, "tijden", 0, closes="16:00")
    # When the second one saves, then nothing is written and both are shown
    answers = [staff.post(place, my_place), staff.post(hours, my_hours)]
    assert [answer.status_code for answer in answers] == [409, 409]
    assert "Plek van Robin" in words(answers[0])
    assert typed(answers[0], "name") == "Mijn plek"
    # And saving once more is a choice: instead of the place, beside the hours
    staff.post(place, filled_in(answers[0]))
    staff.post(hours, filled_in(answers[1]))
    kept = OfferDraft.objects.get().content
    assert [place["name"] for place in kept["locations"]] == ["Mijn plek"]
    assert [(h["weekdays"], h["closes"]) for h in kept["hours"]] == [([1], "16:00"), ([2], "17:00")]


def test_publishing_what_somebody_changed_meanwhile_asks_to_look_again(
    offer: Offer, staff: Client, client: Client
) -> None:
    keep(staff, EDIT, title_nl="Mijn titel")
    sent = {**filled_in(staff.get(EDIT)), "deed": "publish"}
    keep(signed_in(make_coordinator(offer.provider)), EDIT, title_nl="Anders")

    response = staff.post(EDIT, sent)

    assert response.status_code == 409
    assert "Wat u koos, is niet gedaan." in words(response)
    assert heading(response) == "Anders"
    assert heading(client.get(PUBLIC)) == "Voorbeeld: naast u"


def test_the_overview_says_what_each_section_says(offer: Offer, staff: Client) -> None:
    keep(staff, EDIT, waiting_weeks=3, summary_nl="")

    said = {
        str(section["aria-labelledby"]): section.get_text(" ", strip=True)
        for section in page(staff.get(EDIT)).select(".c-section")
    }

    assert list(said) == list(Part)
    assert "1 ontbreekt" in said["tekst"]
    assert "Zeg in één zin wat u doet" in said["tekst"]
    assert "Utrecht" in said["waar"]
    assert "bellen maandag 09:00–17:00" in said["tijden"]
    assert "Nog niets ingevuld" in said["locaties"]
    assert "wachttijd (weken): 3" in said["tempo"]


def test_what_is_with_an_editor_stays_there_when_nothing_is_changed(
    offer: Offer, staff: Client
) -> None:
    offer.provider.is_checked = False
    offer.provider.save()
    publish(staff, EDIT, title_nl="Ingestuurd")

    keep(staff, EDIT, title_nl="Ingestuurd")
    assert OfferDraft.objects.get().submitted_at
    keep(staff, EDIT, title_nl="Toch anders")
    assert not OfferDraft.objects.get().submitted_at


def test_what_was_typed_before_the_session_ended_is_back(offer: Offer, user: User) -> None:
    staff = signed_in(user)
    sent = filled_in(staff.get(TEXTS), title_nl="Lang getypt")
    session = staff.session
    session["seen_at"] = int(time.time()) - 60 * 60
    session.save()
    assert staff.post(TEXTS, sent).status_code == 302

    again = signed_in(user)
    session = again.session  # a browser takes it along by itself when it logs in
    session[kept_forms.KEY] = staff.session[kept_forms.KEY]
    session.save()
    response = again.get(TEXTS)

    assert typed(response, "title_nl") == "Lang getypt"
    assert "Wat u typte staat er weer" in words(response)


def test_a_new_offer_begins_with_two_questions(provider: Provider, staff: Client) -> None:
    address = "/organisatiebeheer/organisatie/eigen/aanbod/nieuw/"
    assert "Geef het een naam." in words(staff.post(address, {}))

    response = staff.post(address, {"title": "Spreekuur Oost", "legal_basis": "wmo"})

    offer = Offer.objects.get()
    assert (offer.slug, offer.state) == ("spreekuur-oost", OfferState.DRAFT)
    assert response.headers["Location"] == (
        "/organisatiebeheer/aanbod/spreekuur-oost/onderdeel/tekst/"
    )
    staff.post(address, {"title": "Spreekuur Oost", "legal_basis": "wmo"})
    assert Offer.objects.filter(slug="spreekuur-oost-2").exists()


def test_a_draft_can_be_thrown_away(offer: Offer, staff: Client) -> None:
    seen = typed(keep(staff, EDIT, title_nl="Weg ermee"), "seen")

    staff.post(f"{EDIT}concept-weg/", {"seen": "oud"})
    assert OfferDraft.objects.exists()
    staff.post(f"{EDIT}concept-weg/", {"seen": seen})

    assert not OfferDraft.objects.exists()
    assert Offer.objects.filter(slug="hier", state=OfferState.PUBLISHED).exists()


@pytest.mark.parametrize("make", [make_coordinator, make_supporter, make_official])
@pytest.mark.parametrize(
    "part",
    ["", "voorbeeld/", "nakijken/", "intrekken/", "onderdeel/tekst/", "rij/locaties/nieuw/"],
)
def test_offers_of_others_do_not_exist(offer: Offer, make: Callable[[], User], part: str) -> None:
    assert signed_in(make()).get(f"{EDIT}{part}").status_code == 404


def test_a_supporter_of_the_same_organisation_edits_nothing(offer: Offer) -> None:
    staff = signed_in(make_supporter(offer.provider))

    assert staff.get(EDIT).status_code == 404
    assert staff.post(EDIT, {"deed": "publish"}).status_code == 404


def test_editors_edit_everything(offer: Offer, client: Client) -> None:
    publish(signed_in(make_editor()), EDIT, title_nl="Door de redactie")
    caches["process"].clear()

    assert heading(client.get(PUBLIC)) == "Door de redactie"


@pytest.mark.parametrize("address", [EDIT, TEXTS, HOURS])
def test_a_page_costs_a_known_number_of_statements(
    offer: Offer,
    staff: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
    address: str,
) -> None:
    for number in range(3):
        make_location(offer, name=f"plek {number}")
    staff.get(address)

    with django_assert_max_num_queries(26):
        staff.get(address)

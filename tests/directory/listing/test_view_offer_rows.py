"""The areas, locations and hours of an offer: a page at a time, a row at a time."""

from typing import Any

import pytest
from django.test import Client

from clientsupport.http.paging import PER_PAGE
from clientsupport.models import User
from directory.enums import AreaKind, HourKind, Occurrence
from directory.models import Location, Municipality, Offer, OfferDraft, OpeningHour, Provider
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator
from tests.factories.reach import make_hour, make_location
from tests.helpers.forms import errors, filled_in, typed
from tests.helpers.offer_form import keep, keep_row, publish, rows
from tests.helpers.pages import heading, page
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

EDIT = "/organisatiebeheer/aanbod/hier/"
WHERE, HOURS = (f"{EDIT}onderdeel/{part}/" for part in ("waar", "tijden"))


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


def test_municipalities_by_name_and_whole_provinces(offer: Offer, staff: Client) -> None:
    shown = keep(
        staff,
        EDIT,
        deed="add_place",
        add_municipality="amsterdam; Den Haag",
        provinces=["zeeland"],
    )
    assert heading(shown) == "Waar u helpt"
    publish(staff, EDIT)

    assert {str(area) for area in offer.areas.all()} == {
        "Utrecht",
        "Amsterdam",
        "'s-Gravenhage",
        "Zeeland",
    }
    assert offer.coverage.filter(municipality__name="Goes").exists()


def test_a_name_that_says_too_little_is_asked_back(offer: Offer, staff: Client) -> None:
    response = keep(staff, EDIT, add_municipality="Bergen", is_national="on")

    assert "Welke gemeente bedoelt u met ‘Bergen’?" in errors(response)[0]
    assert typed(response, "add_municipality") == "Bergen"
    assert page(response).select("[name=is_national][checked]")
    unknown = keep(staff, EDIT, add_municipality="Qqqqqqqq")
    assert "Wij kennen geen gemeente" in errors(unknown)[0]


def test_municipalities_come_a_page_at_a_time(offer: Offer, staff: Client) -> None:
    # Given more municipalities than one page shows
    some = Municipality.objects.current().exclude(code="GM0344").order_by("slug")[:PER_PAGE]
    offer.areas.all().delete()
    for municipality in some:
        offer.areas.create(kind=AreaKind.MUNICIPALITY, municipality=municipality)
    offer.areas.create(
        kind=AreaKind.MUNICIPALITY, municipality=Municipality.objects.get(code="GM0344")
    )
    second = staff.get(f"{WHERE}?bladzijde=2")
    (box,) = page(second).select("[name=municipalities]")
    # When the one on the second page is unticked
    staff.post(WHERE, filled_in(second, municipalities=None))
    # Then those on the first stay
    left = {area["code"] for area in OfferDraft.objects.get().content["areas"]}
    assert len(left) == PER_PAGE
    assert box["value"] not in left


def test_rows_come_and_go_on_pages_of_their_own(offer: Offer, staff: Client) -> None:
    # Given a location
    keep_row(staff, EDIT, "locaties", name="Bieb", town="Utrecht")
    # When hours are filled in for it: every first Tuesday and Friday
    keep_row(
        staff,
        EDIT,
        "tijden",
        location="n1",
        weekdays=[2, 5],
        opens="10:00",
        closes="12:00",
        occurrence=Occurrence.FIRST.value,
    )
    publish(staff, EDIT)
    # Then they stand in the directory
    place = Location.objects.get(offer=offer)
    stored = OpeningHour.objects.filter(location=place)
    assert {(h.weekday, h.occurrence, f"{h.opens:%H:%M}") for h in stored} == {
        (2, 1, "10:00"),
        (5, 1, "10:00"),
    }
    # And when the location goes, its hours ask for another purpose first, and guess none
    keep_row(staff, EDIT, "locaties", 0, DELETE=True)
    assert errors(publish(staff, EDIT)) == ["Openingstijden – Kies waarvoor deze tijd is."]
    (first, _phone) = rows(staff, EDIT, "tijden")[::-1]
    assert page(staff.get(first)).select_one("option[selected]").get_text() == "Kies waarvoor"  # type: ignore[union-attr]
    keep_row(staff, EDIT, "tijden", 1, DELETE=True)
    publish(staff, EDIT)
    assert not Location.objects.filter(offer=offer).exists()


def test_the_commonest_week_takes_two_times_and_one_button(
    provider: Provider, staff: Client
) -> None:
    offer = make_offer(provider=provider, slug="hier", title="Leeg")
    week, *_others = page(staff.get(HOURS)).select("form.c-editor__week")
    days = [str(day["value"]) for day in week.select("[name=weekdays]")]
    times = {"location": "", "weekdays": days, "opens": "9:00", "closes": "17:00"}

    staff.post(str(week["action"]), times)
    (row,) = rows(staff, EDIT, "tijden")
    assert not page(staff.get(HOURS)).select("form.c-editor__week")
    # And the same on other days begins with its times
    (copy,) = page(staff.get(row)).select("main a[href*='?als=']")
    data = filled_in(staff.get(str(copy["href"])))
    assert (data["opens"], data.get("weekdays")) == (["09:00"], None)
    staff.post(f"{EDIT}rij/tijden/nieuw/", {**data, "weekdays": ["6"]})

    kept = OfferDraft.objects.get(offer=offer).content["hours"]
    assert [(h["weekdays"], h["opens"]) for h in kept] == [
        ([1, 2, 3, 4, 5], "09:00"),
        ([6], "09:00"),
    ]
    assert row in rows(staff, EDIT, "tijden")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            {"weekdays": [1], "opens": "16:00", "closes": "18:00"},
            "Van – Deze tijd valt samen met maandag 09:00–17:00. Kies een andere.",
        ),
        ({"opens": "16:00", "closes": "18:00"}, "Op welke dagen? – Kies de dagen."),
        ({"weekdays": [2], "opens": "16:00"}, "Tot – Vul in tot hoe laat."),
        ({"weekdays": [2], "opens": "9:00", "closes": "9:00"}, "Tot – ‘Van’ en ‘tot’ zijn gelijk."),
    ],
)
def test_hours_that_cannot_be_are_refused_at_their_field(
    offer: Offer, staff: Client, said: dict[str, Any], told: str
) -> None:
    response = keep_row(staff, EDIT, "tijden", **said)

    (error,) = errors(response)
    assert error.startswith(told)
    assert not OfferDraft.objects.exists()
    assert typed(response, "opens") == said["opens"]


def test_a_row_that_is_kept_does_not_meet_itself(offer: Offer, staff: Client) -> None:
    assert errors(keep_row(staff, EDIT, "tijden", 0, closes="16:00")) == []

    assert OfferDraft.objects.get().content["hours"][0]["closes"] == "16:00"


def test_a_key_of_a_location_of_somebody_else_changes_nothing_there(
    offer: Offer, staff: Client
) -> None:
    other = make_location(make_offer(), name="elders")
    keep_row(staff, EDIT, "locaties", key=other.pk, name="Gekaapt", town="Utrecht")
    publish(staff, EDIT)

    other.refresh_from_db()
    assert other.name == "elders"
    assert Location.objects.get(offer=offer).name == "Gekaapt"

"""Coordinators say on which days other hours hold, in the form and in the spreadsheet."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
import time_machine
from django.core.cache import caches
from django.test import Client

from clientsupport.models import User
from directory.enums import HourKind
from directory.listing.content import MOST_ROWS
from directory.listing.views.row_lists import PER_PAGE
from directory.models import ListingImport, Offer, OfferDraft, OpeningException, Provider
from directory.rules.opening import AMSTERDAM
from tests.factories.reach import make_exception, make_hour, make_location
from tests.helpers.forms import errors, typed
from tests.helpers.offer_form import keep_row, publish, rows
from tests.helpers.pages import page, words
from tests.helpers.spreadsheet import (
    address_of_import,
    cell,
    change,
    download,
    hand_in,
    whole_offer,
)
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

EDIT = "/organisatiebeheer/aanbod/een/"
LOG = "/organisatiebeheer/organisatie/eigen/wijzigingen/"
CHRISTMAS_EVE, NEW_YEARS_EVE = date(2026, 12, 24), date(2026, 12, 31)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(datetime(2026, 11, 30, 10, tzinfo=AMSTERDAM)) as moving:
        yield moving


@pytest.fixture
def offer(provider: Provider) -> Offer:
    offer = whole_offer(provider, "een")
    make_hour(offer, 2, "10:00", "12:00")
    return offer


def add(staff: Client, **facts: Any) -> Any:
    """Add an exception to the draft."""
    return keep_row(staff, EDIT, "uitzonderingen", **facts)


def the_first(staff: Client) -> str:
    """Return the address of the first exception."""
    return rows(staff, EDIT, "uitzonderingen")[0]


def stored(offer: Offer) -> list[str]:
    return [f"{other.kind or 'alles'} {other}" for other in offer.opening_exceptions.all()]


def test_closed_for_some_days(offer: Offer, staff: Client, client: Client) -> None:
    # Given an exception that is kept in the draft, and shown in the preview
    add(staff, first_day="2026-12-01", last_day="2026-12-04", is_closed="on")
    assert OfferDraft.objects.get().content["exceptions"][0]["last_day"] == "2026-12-04"
    assert typed(staff.get(the_first(staff)), "first_day") == "2026-12-01"
    assert "morgen dicht" in words(staff.get(f"{EDIT}voorbeeld/"))
    assert not OpeningException.objects.exists()
    # When it is published
    publish(staff, EDIT)
    # Then residents read it, and the log tells it
    caches["process"].clear()
    assert stored(offer) == ["alles 01-12-2026–04-12-2026"]
    assert "morgen dicht" in words(client.get("/aanbod/een/"))
    assert "alles 1 december 2026 tot en met 4 december 2026 dicht" in words(staff.get(LOG))
    # And taking it away opens again
    keep_row(staff, EDIT, "uitzonderingen", 0, DELETE=True)
    publish(staff, EDIT)
    assert stored(offer) == []


def test_other_hours_at_a_place(offer: Offer, staff: Client) -> None:
    place = make_location(offer)
    add(staff, location=place.pk, first_day="2026-12-24", opens="9:00", closes="12:00")
    publish(staff, EDIT)

    (other,) = offer.opening_exceptions.all()
    assert (other.location, other.first_day, other.last_day) == (
        place,
        CHRISTMAS_EVE,
        CHRISTMAS_EVE,
    )
    assert "inlopen (bibliotheek) 24 december 2026 09:00–12:00" in words(staff.get(LOG))
    # What changes something else keeps it
    publish(staff, EDIT, title_nl="Anders")
    assert stored(offer) == ["walk_in 24-12-2026–24-12-2026 09.00–12.00"]


def test_saying_what_is_published_makes_no_draft(offer: Offer, staff: Client) -> None:
    make_exception(offer, CHRISTMAS_EVE)
    make_exception(offer, NEW_YEARS_EVE, span="9:00-12:00")
    make_exception(offer, date(2026, 11, 2))  # over, so it is not asked any more

    assert len(rows(staff, EDIT, "uitzonderingen")) == 2
    keep_row(staff, EDIT, "uitzonderingen", 0)

    assert not OfferDraft.objects.exists()


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"first_day": "2026-11-29", "is_closed": "on"}, "29 november 2026 is voorbij."),
        (
            {"first_day": "2026-11-20", "last_day": "2026-11-29", "is_closed": "on"},
            "29 november 2026 is voorbij.",
        ),
        (
            {"first_day": "2027-12-02", "is_closed": "on"},
            "2 december 2027 is te ver weg. Kies een eerdere dag, uiterlijk 1 december 2027.",
        ),
        (
            {"first_day": "0001-01-01", "last_day": "2026-11-30", "is_closed": "on"},
            "Klopt dat jaar? Kies 29 november 2025 of later.",
        ),
        (
            {"first_day": "2026-12-04", "last_day": "2026-12-03", "is_closed": "on"},
            "De laatste dag ligt vóór de eerste.",
        ),
        ({"is_closed": "on"}, "Vul de dag in."),
        ({"first_day": "2026-12-04"}, "Kies ‘dicht’, of vul de andere tijden in."),
        (
            {"first_day": "2026-12-04", "is_closed": "on", "opens": "9:00", "closes": "12:00"},
            "Dicht, of andere tijden? Kies wat klopt.",
        ),
        ({"first_day": "2026-12-04", "location": "", "opens": "9:00"}, "Vul in tot hoe laat."),
        ({"first_day": "2026-12-04", "location": "", "closes": "9:00"}, "Vul in vanaf hoe laat."),
        (
            {"first_day": "2026-12-04", "location": "", "opens": "12:00", "closes": "9:00"},
            "‘Tot’ is eerder dan ‘van’.",
        ),
        (
            {"first_day": "2026-12-04", "location": "", "opens": "9:00", "closes": "9:00"},
            "‘Van’ en ‘tot’ zijn gelijk.",
        ),
        (
            {"first_day": "2026-12-04", "opens": "9:00", "closes": "12:00"},
            "Kies waarvoor deze andere tijden zijn.",
        ),
    ],
)
def test_each_has_its_sentence(
    offer: Offer, staff: Client, facts: dict[str, Any], told: str
) -> None:
    response = add(staff, **facts)

    (error,) = errors(response)
    assert told in error
    assert not OfferDraft.objects.exists()


@pytest.mark.parametrize(
    ("span", "facts", "is_refused"),
    [
        ("", {"is_closed": "on"}, True),
        ("", {"location": "", "is_closed": "on"}, True),
        ("9:00-12:00", {"is_closed": "on"}, True),
        ("9:00-12:00", {"location": "", "opens": "11:00", "closes": "13:00"}, True),
        ("9:00-12:00", {"location": "", "opens": "13:00", "closes": "15:00"}, False),
    ],
)
def test_two_things_on_one_day(
    offer: Offer, staff: Client, span: str, facts: dict[str, Any], is_refused: bool
) -> None:
    make_exception(offer, date(2026, 12, 21), CHRISTMAS_EVE, span)
    response = add(staff, first_day="2026-12-24", **facts)
    publish(staff, EDIT)

    told = ["Eerste dag – Voor 24 december 2026 staat er al iets anders. Kies wat klopt."]
    assert errors(response) == (told if is_refused else [])
    assert offer.opening_exceptions.count() == (1 if is_refused else 2)


@pytest.mark.parametrize(
    ("days", "span", "facts", "refused_on"),
    [
        ((25, 25), "22:00-6:00", ("2026-12-26", "5:00", "8:00"), "26 december 2026"),
        ((26, 26), "5:00-8:00", ("2026-12-25", "22:00", "6:00"), "26 december 2026"),
        ((20, 24), "22:00-6:00", ("2026-12-20", "5:00", "8:00"), ""),
        ((20, 24), "22:00-6:00", ("2026-12-21", "5:00", "8:00"), "21 december 2026"),
        ((25, 25), "22:00-6:00", ("2026-12-26", "6:00", "8:00"), ""),
        ((25, 25), "22:00-0:00", ("2026-12-26", "0:00", "8:00"), ""),
        ((25, 25), "22:00-6:00", ("2026-12-26", "22:00", "6:00"), ""),
        ((25, 25), "", ("2026-12-24", "22:00", "6:00"), ""),  # a night ends in a closed day
    ],
)
def test_two_things_in_one_night(
    offer: Offer,
    staff: Client,
    days: tuple[int, int],
    span: str,
    facts: tuple[str, str, str],
    refused_on: str,
) -> None:
    first, last = (date(2026, 12, day) for day in days)
    make_exception(offer, first, last, span, kind=HourKind.PHONE)
    said = dict(zip(("first_day", "opens", "closes"), facts, strict=True))

    response = add(staff, location="", **said)

    told = [f"Eerste dag – Voor {refused_on} staat er al iets anders. Kies wat klopt."]
    assert errors(response) == (told if refused_on else [])


def test_a_period_that_has_begun_goes_on(offer: Offer, staff: Client) -> None:
    make_exception(offer, date(2026, 11, 20), CHRISTMAS_EVE)

    assert errors(keep_row(staff, EDIT, "uitzonderingen", 0, last_day="2026-12-23")) == []
    publish(staff, EDIT)

    assert stored(offer) == ["alles 20-11-2026–23-12-2026"]


def test_what_is_over_goes_by_itself(
    offer: Offer, staff: Client, user: User, clock: time_machine.Traveller
) -> None:
    add(staff, first_day="2026-12-01", is_closed="on")
    clock.move_to(datetime(2026, 12, 2, 10, tzinfo=AMSTERDAM))
    staff = signed_in(user)

    assert rows(staff, EDIT, "uitzonderingen") == []
    assert errors(publish(staff, EDIT)) == []


def test_there_are_so_many_at_most(offer: Offer, staff: Client) -> None:
    for number in range(MOST_ROWS):
        make_exception(offer, date.fromordinal(NEW_YEARS_EVE.toordinal() + number))

    shown = page(staff.get(f"{EDIT}onderdeel/tijden/"))

    assert not shown.select("a[href$='rij/uitzonderingen/nieuw/']")
    assert f"Meer dan {MOST_ROWS} uitzonderingen kan niet" in shown.get_text()
    assert len(rows(staff, EDIT, "uitzonderingen")) == PER_PAGE
    one_more = add(staff, first_day="2026-12-01", is_closed="on")
    assert errors(one_more) == ["Er kan niets meer bij. Haal eerst iets weg."]
    assert not OfferDraft.objects.exists()


def test_hours_at_night_and_on_holidays(offer: Offer, staff: Client) -> None:
    keep_row(staff, EDIT, "tijden", 0, opens="22:00", closes="6:00", on_holidays="on")
    shown = staff.get(rows(staff, EDIT, "tijden")[0])
    assert "het gaat door tot die tijd op de volgende dag" in words(shown)

    publish(staff, EDIT)

    hour = offer.opening_hours.get(weekday=1)
    assert (f"{hour}", hour.on_holidays) == ("maandag 22.00–06.00", True)
    assert "bellen maandag 22:00–06:00 ook op feestdagen" in words(staff.get(LOG))


# --- In a spreadsheet ---


def test_it_goes_out_and_comes_back(offer: Offer, staff: Client) -> None:
    place = make_location(offer, name="bibliotheek")
    make_exception(offer, CHRISTMAS_EVE, NEW_YEARS_EVE)
    make_exception(offer, date(2027, 1, 4), location=place)
    offer.opening_hours.filter(weekday=2).delete()
    offer.opening_hours.update(opens="22:00", closes="6:00", on_holidays=True)
    rows = download(staff)
    assert cell(rows, 1, "openingstijden") == "bellen: ma 22:00-6:00 (ook op feestdagen)"
    assert cell(rows, 1, "uitzonderingen") == (
        "alles: 2026-12-24 t/m 2026-12-31 dicht | bibliotheek: 2027-01-04 dicht"
    )
    assert "zegt precies wat er al staat" in words(hand_in(staff, rows))
    said = "2026-12-25 gesloten | bellen: 2026-12-28 10:00-12:00, 13:00-15:00; 2026-12-29 22-6 uur"
    change(rows, 1, "uitzonderingen", said)
    change(rows, 1, "openingstijden", "ma 21:00-5:00 (feestdagen)")

    hand_in(staff, rows)
    staff.post(address_of_import())

    assert stored(offer) == [
        "alles 25-12-2026–25-12-2026",
        "phone 28-12-2026–28-12-2026 10.00–12.00",
        "phone 28-12-2026–28-12-2026 13.00–15.00",
        "phone 29-12-2026–29-12-2026 22.00–06.00",
    ]
    assert offer.opening_hours.get().on_holidays


def test_a_file_without_the_column_changes_nothing_of_it(offer: Offer, staff: Client) -> None:
    make_exception(offer, CHRISTMAS_EVE)
    rows = download(staff)
    column = rows[0].index("uitzonderingen")
    rows = [[*row[:column], *row[column + 1 :]] for row in rows]
    change(rows, 1, "titel (Nederlands)", "Anders")

    hand_in(staff, rows)
    staff.post(address_of_import())

    assert stored(offer) == ["alles 24-12-2026–24-12-2026"]


def test_a_file_that_was_kept_may_say_what_is_over_by_now(
    offer: Offer, staff: Client, user: User, clock: time_machine.Traveller
) -> None:
    # Given a file that was downloaded before an exception was over
    make_exception(offer, date(2026, 11, 20), date(2026, 12, 1))
    make_exception(offer, CHRISTMAS_EVE)
    rows = download(staff)
    clock.move_to(datetime(2026, 12, 2, 10, tzinfo=AMSTERDAM))
    staff = signed_in(user)
    # Then it still says what is there
    assert "zegt precies wat er al staat" in words(hand_in(staff, rows))
    # And what was changed in it is done; what is over is named, and left out
    change(rows, 1, "titel (Nederlands)", "Anders")
    shown = hand_in(staff, rows)
    assert "zijn voorbij en laten wij weg: 1 december 2026." in words(shown)
    assert "Uitzonderingen" not in {cell.get_text() for cell in page(shown).select("th")}
    staff.post(address_of_import())
    assert Offer.objects.get().title == "Anders"
    assert typed(staff.get(the_first(staff)), "first_day") == "2026-12-24"


def test_what_is_over_when_somebody_says_yes_is_left_out(
    offer: Offer, staff: Client, user: User, clock: time_machine.Traveller
) -> None:
    clock.move_to(datetime(2026, 11, 30, 23, 50, tzinfo=AMSTERDAM))
    rows = download(signed_in(user))
    change(rows, 1, "uitzonderingen", "2026-11-30 dicht; 2026-12-24 dicht")
    hand_in(signed_in(user), rows)

    clock.move_to(datetime(2026, 12, 1, 0, 10, tzinfo=AMSTERDAM))
    signed_in(user).post(address_of_import())

    assert stored(offer) == ["alles 24-12-2026–24-12-2026"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("morgen dicht", "begrijpen wij niet"),
        ("24/12/2026 dicht", "begrijpen wij niet; schrijf bijvoorbeeld: 2026-12-24 t/m"),
        ("2027-02-30 dicht", "begrijpen wij niet"),
        ("2026-12-24", "begrijpen wij niet"),
        ("2026-12-24 misschien", "begrijpen wij niet"),
        ("zolder: 2026-12-24 dicht", "‘zolder’ is geen locatie van dit aanbod"),
        ("2028-01-01 dicht", "1 januari 2028 is te ver weg"),
        ("0001-01-01 t/m 2026-11-30 dicht", "Klopt dat jaar?"),
        ("2026-12-24 t/m 2026-12-23 dicht", "De laatste dag ligt vóór de eerste."),
        ("2026-12-24 t/m 2026-11-23 dicht", "De laatste dag ligt vóór de eerste."),
        ("2026-12-24 9:00-12:00", "Kies waarvoor deze andere tijden zijn."),
        ("bellen: 2026-12-24 12:00-9:00", "‘Tot’ is eerder dan ‘van’."),
        ("2026-12-24 dicht; 2026-12-24 dicht", "Voor 24 december 2026 staat er al iets anders."),
        ("; ".join(f"2027-{n // 28 + 1:02}-{n % 28 + 1:02} dicht" for n in range(61)), "meer dan"),
    ],
)
def test_what_cannot_be_is_named(offer: Offer, staff: Client, said: str, why: str) -> None:
    rows = download(staff)
    change(rows, 1, "uitzonderingen", said)

    text = words(hand_in(staff, rows))

    assert "uitzonderingen" in text
    assert why in text
    assert not ListingImport.objects.exists()

"""Appointments as the resident finds them in the conversation."""

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client

from directory.enums import AppointmentKind
from intake.enums import AppointmentState
from intake.lifecycle import appointments
from intake.models import Appointment
from intake.seeing import one_request
from tests.factories.appointments import at, make_appointment, make_appointment_hours
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.conversing import TALK, form_of, visiting
from tests.helpers.pages import heading, page, words

pytestmark = pytest.mark.usefixtures("places")

CHOOSE, MOVE = f"{TALK}afspraak/", f"{TALK}afspraak/verplaatsen/"
NINE, TEN = "202612010900.phone.", "202612011000.phone."
TUESDAY = "2026-12-01"


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(at("2026-11-30", "08:00"), tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    return giving()


@pytest.fixture
def resident(client: Client, asked: Asked) -> Client:
    return visiting(client, asked)


def giving(**facts: object) -> Asked:
    supporter = make_supporter(password=None)
    provider = supporter.memberships.get().provider
    assert provider
    offer = make_offer(provider=provider, takes_requests=True, phone="030 123 45 67")
    make_appointment_hours(offer, notice_hours=1, **facts)
    return ask(offer)


def times(response: object) -> list[str]:
    return [str(found["value"]) for found in page(response).select("input[name=slot]")]  # type: ignore[arg-type]


def test_choosing_a_time_and_reading_it_in_the_conversation(resident: Client) -> None:
    form = resident.get(CHOOSE)
    assert heading(form) == "Kies een tijd"
    assert page(form).select_one(f"main form[action='{CHOOSE}']")
    assert "030 123 45 67" in words(form)
    assert "Dat geeft niet" in words(form)
    assert times(form)[0] == NINE

    after = resident.post(CHOOSE, form_of(form) | {"slot": NINE}, follow=True)

    said = words(after)
    assert "Uw tijd is gevraagd" in said
    assert "Dinsdag 1 december om 9.00 uur" in said
    assert "Morgen is uw afspraak" not in said, "nobody said yes"
    assert after.headers["Cache-Control"] == "no-store"


def test_choosing_nothing_says_so(resident: Client) -> None:
    answer = resident.post(CHOOSE, form_of(resident.get(CHOOSE)))

    assert "Kies een tijd." in words(answer)
    assert page(answer).title.get_text().startswith("Fout: ")  # type: ignore[union-attr]


def test_a_time_that_somebody_took_meanwhile_leads_to_the_next_free_ones(
    resident: Client, asked: Asked
) -> None:
    form = form_of(resident.get(CHOOSE))
    make_appointment(ask(asked.offer), at(TUESDAY, "09:00"))

    answer = resident.post(CHOOSE, form | {"slot": NINE})

    assert "Deze tijd koos net iemand anders" in words(answer)
    assert times(answer)[0] == "202612010930.phone."
    assert "Uw tijd is gevraagd" in words(
        resident.post(CHOOSE, form_of(answer) | {"slot": TEN}, follow=True)
    )


@pytest.mark.parametrize("slot", ["202611240900.phone.", "202612010905.phone.", "kapot", "2"])
def test_a_time_that_is_not_there_says_so(resident: Client, slot: str) -> None:
    answer = resident.post(CHOOSE, form_of(resident.get(CHOOSE)) | {"slot": slot})

    assert "Deze tijd kan niet meer" in words(answer)
    assert times(answer)[0] == NINE


def test_two_tabs_that_both_ask(resident: Client) -> None:
    first, second = (form_of(resident.get(CHOOSE)) for _ in range(2))
    resident.post(CHOOSE, first | {"slot": NINE})

    answer = resident.post(CHOOSE, second | {"slot": TEN})

    assert "Er was net iets veranderd" in words(answer)
    chosen = page(answer).select_one("input[name=slot][checked]")
    assert chosen
    assert chosen["value"] == TEN


def test_days_that_do_not_fit_stand_on_the_next_page(resident: Client, asked: Asked) -> None:
    for weekday in (1, 3, 4, 5):
        make_appointment_hours(asked.offer, weekday=weekday, minutes=60, notice_hours=1)
    first = resident.get(CHOOSE)
    later = page(first).select_one("main a[href*=vanaf]")
    assert later

    second = resident.get(str(later["href"]))

    assert len(times(first)) > 10
    assert times(second)[0] > times(first)[-1]
    assert not set(times(first)) & set(times(second))


def test_saying_yes_to_a_proposal(resident: Client, asked: Asked) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"), begin=appointments.propose)
    address = f"{TALK}afspraak/ja/"

    after = resident.post(address, form_of(resident.get(TALK), address), follow=True)

    assert "Afgesproken." in words(after)
    assert "Morgen is uw afspraak." in words(after)


def test_a_yes_to_what_was_moved_meanwhile_does_nothing(resident: Client, asked: Asked) -> None:
    made = make_appointment(asked, at(TUESDAY, "10:00"), begin=appointments.propose)
    address = f"{TALK}afspraak/ja/"
    form = form_of(resident.get(TALK), address)
    make_appointment(asked, at(TUESDAY, "11:00"))

    after = resident.post(address, form, follow=True)

    assert "Er was net iets veranderd" in words(after)
    assert read_state(asked, made.number) == AppointmentState.PROPOSED


def read_state(asked: Asked, number: int) -> str:
    with one_request(asked.uuid):
        return Appointment.objects.get(request=asked.uuid, number=number).state


def test_moving_and_cancelling(resident: Client, asked: Asked) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"))
    form = resident.get(f"{MOVE}?nummer=1")
    assert heading(form) == "Kies een andere tijd"
    assert page(form).select_one(f"main form[action^='{MOVE}']")

    moved = resident.post(MOVE, form_of(form) | {"slot": NINE}, follow=True)
    assert "Eerst was het dinsdag 1 december om 10.00 uur." in words(moved)

    ask_first = resident.get(f"{TALK}afspraak/afzeggen/?nummer=1")
    assert heading(ask_first) == "Wilt u afzeggen?"
    gone = resident.post(f"{TALK}afspraak/afzeggen/", form_of(ask_first), follow=True)
    assert "Uw afspraak is afgezegd." in words(gone)
    assert NINE in times(resident.get(CHOOSE))


def test_at_home_the_address_is_a_step_of_its_own(client: Client) -> None:
    asked = giving(kind=AppointmentKind.HOME)
    resident = visiting(client, asked)
    form = form_of(resident.get(CHOOSE)) | {"slot": "202612010900.home."}

    step = resident.post(CHOOSE, form, follow=True)

    assert heading(step) == "Waar is de afspraak?"
    refused = resident.post(
        f"{TALK}afspraak/adres/", form_of(step) | {"address": "Weg 1, BSN 111222333"}
    )
    assert "burgerservicenummer" in words(refused)
    assert "111222333" not in refused.content.decode()
    after = resident.post(
        f"{TALK}afspraak/adres/", form_of(step) | {"address": "Dorpsstraat 1, Utrecht"}, follow=True
    )
    assert "Uw adres: Dorpsstraat 1, Utrecht." in words(after)
    gone = form_of(resident.get(f"{TALK}afspraak/adres/?nummer=1")) | {"address": ""}
    after = resident.post(f"{TALK}afspraak/adres/", gone, follow=True)
    assert "Geef uw adres door" in words(after)


def test_calendar_file_says_nothing_but_the_time(resident: Client, asked: Asked) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"))

    answer = resident.get(f"{TALK}afspraak/bestand/?nummer=1")

    lines = answer.content.decode().split("\r\n")
    assert "SUMMARY:Afspraak" in lines
    assert "DTSTART:20261201T090000Z" in lines
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"].startswith("text/calendar")
    text = answer.content.decode().lower()
    assert not any(
        word in text for word in (asked.provider.name.lower(), "naast", str(asked.uuid), "utrecht")
    )


@pytest.mark.parametrize("number", ["", "2", "x", "99999", "-1"])
def test_an_appointment_that_is_not_there(resident: Client, number: str) -> None:
    assert resident.get(f"{TALK}afspraak/bestand/?nummer={number}").status_code == 404
    for deed in ("verplaatsen", "afzeggen", "adres"):
        after = resident.get(f"{TALK}afspraak/{deed}/?nummer={number}", follow=True)
        assert "Er was net iets veranderd" in words(after)


def test_how_it_ended_is_told_kindly(
    resident: Client, asked: Asked, clock: time_machine.Traveller
) -> None:
    made = make_appointment(asked, at("2026-11-30", "08:10"))
    clock.move_to(at("2026-11-30", "08:15"))
    with one_request(asked.uuid):
        made.request = asked.read()
        appointments.miss(made)

    assert "u was er niet. Dat geeft niet." in words(resident.get(TALK))


def test_offer_without_times_offers_none(client: Client) -> None:
    supporter = make_supporter(password=None)
    offer = make_offer(provider=supporter.memberships.get().provider, takes_requests=True)
    resident = visiting(client, ask(offer))

    assert "Kies een tijd" not in words(resident.get(TALK))
    assert "Er is nu geen tijd vrij" in words(resident.get(CHOOSE))


def test_page_of_the_offer_leads_to_the_questions(client: Client, asked: Asked) -> None:
    shown = page(client.get(f"/aanbod/{asked.offer.slug}/"))

    (link,) = [a for a in shown.select("main a") if a.get_text(strip=True) == "Maak een afspraak"]
    assert link["href"] == f"/hulpvraag/?aanbod={asked.offer.slug}"

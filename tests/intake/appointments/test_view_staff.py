"""Appointments as who works on a request finds them: there, in the agenda, and on Vandaag."""

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import AuditEvent, User
from directory.enums import AppointmentKind
from intake.appointments.actions.asking import share_address
from intake.appointments.actions.reminding import remind
from intake.enums import AlertBy, AppointmentState, RequestState
from intake.lifecycle import appointments
from intake.models import Appointment, CalendarFeed
from intake.rules.contact import Alert
from intake.seeing import one_request, team_of
from intake.workplace.actions.supporting import claim
from tests.factories.appointments import at, make_appointment, make_appointment_hours
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.forms import filled_in
from tests.helpers.jobs import waiting_jobs
from tests.helpers.pages import heading, page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
TUESDAY = "2026-12-01"


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(at("2026-11-30", "08:00"), tick=False) as traveller:
        yield traveller


@pytest.fixture
def holder() -> User:
    return make_supporter(password=None)


@pytest.fixture
def asked(holder: User) -> Asked:
    provider = holder.memberships.get().provider
    assert provider
    offer = make_offer(provider=provider, takes_requests=True)
    make_appointment_hours(offer, notice_hours=1)
    made = ask(offer)
    with team_of(holder):
        claim(request=made.read(), by=holder)
    return made


@pytest.fixture
def staff(holder: User) -> Client:
    return signed_in(holder)


def address(asked: Asked, deed: str = "") -> str:
    return f"/werkplek/vraag/{asked.uuid}/afspraak/{deed}"


def row_of(asked: Asked, number: int = 1) -> Appointment:
    with one_request(asked.uuid):
        return Appointment.objects.get(request=asked.uuid, number=number)


def hidden(response: object, action: str) -> dict[str, str]:
    form = page(response).select_one(f'main form[action="{action}"]')  # type: ignore[arg-type]
    assert form
    return {str(f["name"]): str(f.get("value", "")) for f in form.select("input[type=hidden]")}


def times(**other: str) -> dict[str, str]:
    usual = {"day": TUESDAY, "time": "14:15", "minutes": "30", "kind": "phone", "seen": "1"}
    return usual | other


def test_saying_yes_is_told_in_the_conversation_and_in_the_log(
    staff: Client, asked: Asked, holder: User
) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"), begin=appointments.ask)
    shown = staff.get(f"/werkplek/vraag/{asked.uuid}/")
    [button] = page(shown).select(f"main form button[formaction^='{address(asked, 'ja/')}']")

    sent = filled_in(shown)
    after = staff.post(str(button["formaction"]), sent, follow=True)

    assert "Afgesproken." in words(after)
    assert row_of(asked).state == AppointmentState.CONFIRMED
    assert asked.texts()[-1].startswith("Ja, dat kan. Uw afspraak: dinsdag 1 december")
    assert asked.read().state == RequestState.IN_PROGRESS
    assert AuditEvent.objects.filter(reason="appointment confirmed", actor=holder).count() == 1


def test_what_the_resident_wrote_meanwhile_is_read_first(staff: Client, asked: Asked) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"), begin=appointments.ask)

    after = staff.post(address(asked, "ja/"), {"number": "1", "seen": "0"}, follow=True)

    assert "Er kwam net een bericht bij" in words(after)
    assert row_of(asked).state == AppointmentState.ASKED


def test_entering_after_a_call_and_proposing(staff: Client, asked: Asked) -> None:
    staff.post(address(asked), times(is_agreed="on"))
    staff.post(address(asked), times(time="15:15", seen="2"))

    assert [row_of(asked, n).state for n in (1, 2)] == [
        AppointmentState.CONFIRMED,
        AppointmentState.PROPOSED,
    ]
    assert asked.read().state == RequestState.QUESTION
    assert asked.texts()[-1].endswith("Komt dat uit?")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"day": "2026-11-29"}, "Dit tijdstip is al voorbij."),
        ({"day": "2028-12-01"}, "meer dan een jaar vooruit"),
        ({"day": "2027-03-28", "time": "02:30"}, "de klok vooruit of achteruit"),
        ({"day": "2027-10-31", "time": "02:30"}, "de klok vooruit of achteruit"),
        ({"day": ""}, "Kies een dag."),
        ({"minutes": "0"}, "minstens 5"),
        ({"minutes": "2000"}, "hoogstens 480"),
        ({"kind": "pigeon"}, "pigeon"),
        ({"place": "999"}, "Waar?"),
        ({"time": "10:15"}, "Op dit tijdstip is al een afspraak"),
    ],
)
def test_wrong_input_gets_a_sentence_and_changes_nothing(
    staff: Client, asked: Asked, facts: dict[str, str], said: str
) -> None:
    make_appointment(ask(asked.offer), at(TUESDAY, "10:00"))

    answer = staff.post(address(asked), times(**facts))

    assert answer.status_code == 200
    assert said in words(answer)
    assert "2026" in answer.content.decode()
    with one_request(asked.uuid):
        assert not Appointment.objects.filter(request=asked.uuid).exists()
    assert len(asked.texts()) == 1


def test_moving_and_calling_off(staff: Client, asked: Asked) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"))
    form = staff.get(f"{address(asked, 'verplaatsen/')}?nummer=1")
    assert heading(form) == "Een andere tijd"

    staff.post(address(asked, "verplaatsen/"), times(number="1"))
    assert row_of(asked).state == AppointmentState.PROPOSED
    assert row_of(asked).moved_from == at(TUESDAY, "10:00")

    off = address(asked, "afzeggen/")
    staff.post(off, hidden(staff.get(f"{off}?nummer=1"), off))
    assert row_of(asked).state == AppointmentState.CALLED_OFF
    assert "gaat niet door" in asked.texts()[-1]


def test_how_it_went_is_noted_afterwards_and_can_be_mended(
    staff: Client, asked: Asked, holder: User, clock: time_machine.Traveller
) -> None:
    make_appointment(asked, at("2026-11-30", "09:00"))
    end = address(asked, "geweest/")
    early = staff.post(end, {"number": "1", "came": "yes"}, follow=True)
    assert "moet nog komen" in words(early)

    clock.move_to(at("2026-11-30", "09:31"))
    for came, state in (("no", AppointmentState.NO_SHOW), ("yes", AppointmentState.DONE)):
        signed_in(holder).post(end, {"number": "1", "came": came})
        assert row_of(asked).state == state


def test_agenda_shows_ones_own_or_the_teams(staff: Client, asked: Asked, holder: User) -> None:
    colleague = make_supporter(asked.provider, password=None)
    other = ask(asked.offer)
    with team_of(colleague):
        claim(request=other.read(), by=colleague)
    make_appointment(asked, at(TUESDAY, "10:00"))
    make_appointment(other, at(TUESDAY, "11:00"))
    foreign = ask(make_offer(takes_requests=True))
    make_appointment(foreign, at(TUESDAY, "11:30"))

    own = words(staff.get("/werkplek/agenda/"))
    team = staff.get("/werkplek/agenda/?van=team&bereik=dag&dag=2026-12-01")

    assert "10.00–10.30" in own
    assert "11.00" not in own
    assert "11.00–11.30" in words(team)
    assert "11.30–12.00" not in words(team)
    assert f"/werkplek/vraag/{other.uuid}/" not in team.content.decode()
    assert "Geen afspraken" in words(staff.get("/werkplek/agenda/?dag=2026-12-08"))
    assert staff.get("/werkplek/agenda/?dag=x&bereik=jaar&van=iedereen").status_code == 200


def test_vandaag_names_what_waits_for_a_yes_and_what_is_today(
    staff: Client, asked: Asked, holder: User, clock: time_machine.Traveller
) -> None:
    make_appointment(asked, at("2026-11-30", "09:00"))
    make_appointment(asked, at(TUESDAY, "10:00"), begin=appointments.ask)

    said = words(staff.get("/vandaag/"))
    assert "om 9.00 uur" in said
    assert "Zeg ja of nee" in said

    clock.move_to(at(TUESDAY, "08:00"))
    assert "Is de inwoner gekomen?" in words(signed_in(holder).get("/vandaag/"))


def test_who_takes_it_over_has_its_appointments(asked: Asked, holder: User) -> None:
    colleague = make_supporter(asked.provider, password=None)
    make_appointment(asked, at(TUESDAY, "10:00"))
    boss = signed_in(make_coordinator(asked.provider, password=None))

    boss.post(f"/werkplek/vraag/{asked.uuid}/toewijzen/", {"to": str(colleague.pk)})

    assert row_of(asked).supporter == colleague


def test_address_at_home_is_read_by_the_team_only_while_it_is_needed(
    staff: Client, asked: Asked
) -> None:
    make_appointment(asked, at(TUESDAY, "10:00"), kind=AppointmentKind.HOME)
    with one_request(asked.uuid):
        share_address(request=asked.read(), number=1, address="Dorpsstraat 1")
    assert "Adres: Dorpsstraat 1" in words(staff.get(f"/werkplek/vraag/{asked.uuid}/"))

    staff.post(address(asked, "afzeggen/"), {"number": "1", "seen": "9"})

    assert "Dorpsstraat" not in staff.get(f"/werkplek/vraag/{asked.uuid}/").content.decode()
    assert asked.read().contact is None


# --- The day before, and one's own calendar ------------------------------------------------------


def test_reminder_is_sent_once_to_who_asked_for_alerts(asked: Asked) -> None:
    with one_request(asked.uuid):
        row = asked.read()
        row.encrypt(alert_to=Alert(AlertBy.EMAIL, "a@voorbeeld.example", "nl").to_text())
        row.save(update_fields=["alert_to"])
    make_appointment(asked, at(TUESDAY, "10:00"))
    make_appointment(asked, at("2026-12-02", "10:00"))

    with acting_as(Role.JOBS):
        first = remind(at("2026-11-30", "09:00").date())
        again = remind(at("2026-11-30", "10:00").date())

    assert (first, again) == (1, 0)
    assert waiting_jobs().count("intake.jobs.alerts.send_alert") == 1


def make_feed(boss: Client, staff: Client, provider: int) -> str:
    boss.post("/werkplek/agenda/abonnement/mogen/", {"provider": str(provider), "mag": "ja"})
    made = staff.post("/werkplek/agenda/abonnement/", {"provider": str(provider), "deed": "nieuw"})
    found = page(made).select_one(".c-agenda__address")
    assert found
    return "/agenda/" + found.get_text(strip=True).rpartition("/")[2]


def test_calendar_address_says_two_words_and_times(
    client: Client, staff: Client, asked: Asked, holder: User
) -> None:
    boss = signed_in(make_coordinator(asked.provider, password=None))
    provider = asked.provider.pk
    make_appointment(asked, at(TUESDAY, "10:00"), kind=AppointmentKind.HOME)
    before = staff.post("/werkplek/agenda/abonnement/", {"provider": str(provider)}, follow=True)
    assert "die dit toestaat" in words(before), "off until the organisation allows it"

    address = make_feed(boss, staff, provider)
    answer = client.get(address)

    text = answer.content.decode()
    assert "SUMMARY:Afspraak – Naast u\r\nSTATUS" in text
    assert "DTSTART:20261201T090000Z" in text
    assert answer.headers["Cache-Control"] == "no-store"
    assert not answer.cookies
    assert str(asked.uuid) not in text
    assert asked.provider.name not in text
    token = address.rpartition("/")[2].removesuffix(".ics")
    assert len(token) == 43
    assert token not in str(list(CalendarFeed.objects.values()))
    assert token not in staff.get("/werkplek/agenda/abonnement/").content.decode()


def test_calendar_address_ends(client: Client, staff: Client, asked: Asked, holder: User) -> None:
    boss = signed_in(make_coordinator(asked.provider, password=None))
    provider = asked.provider.pk
    first = make_feed(boss, staff, provider)
    second = make_feed(boss, staff, provider)
    assert client.get(first).status_code == 404, "a new one ends the old one"
    assert client.get(second).status_code == 200

    boss.post("/werkplek/agenda/abonnement/mogen/", {"provider": str(provider), "mag": "nee"})
    assert client.get(second).status_code == 404
    third = make_feed(boss, staff, provider)
    holder.memberships.all().delete()
    assert client.get(third).status_code == 404
    assert client.get("/agenda/onbekend.ics").status_code == 404


def test_rows_are_behind_the_wall(asked: Asked) -> None:
    other = ask(asked.offer)
    make_appointment(asked, at(TUESDAY, "10:00"))

    with one_request(other.uuid):
        assert not Appointment.objects.exists()
    with acting_as(Role.JOBS), all_rows():
        assert Appointment.objects.count() == 1

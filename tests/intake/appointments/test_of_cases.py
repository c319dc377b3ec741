"""Appointments with somebody who is known as a case only: who called, or came to the desk."""

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.db import DatabaseError, IntegrityError, transaction
from django.test import Client

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from clientsupport.models import User
from directory.models import Offer
from intake.appointments.actions.reminding import forget_addresses, remind
from intake.cases.actions.sharing import share_case
from intake.enums import AppointmentState, DeletionReason
from intake.models import Appointment, Case, CaseOfRequest, HelpRequest
from intake.retention.deleting import delete_case
from intake.seeing import one_request, team
from tests.factories.appointments import at as moment
from tests.factories.appointments import make_appointment, make_appointment_hours
from tests.factories.cases import make_case, make_handover
from tests.factories.directory import make_offer, make_reader
from tests.factories.people import make_coordinator, make_official, make_supporter
from tests.factories.requests import ask
from tests.helpers.case_page import at, colleague, holder, line, now
from tests.helpers.pages import page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
TUESDAY = "2026-12-01"
WAYS = ("", "verplaatsen/", "afzeggen/", "geweest/", "adres/")


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(moment("2026-11-30", "08:00"), tick=False) as traveller:
        yield traveller


@pytest.fixture
def offer() -> Offer:
    made = make_offer(takes_requests=True)
    make_appointment_hours(made, notice_hours=1)
    return made


@pytest.fixture
def case(offer: Offer) -> Case:
    return make_case(make_supporter(offer.provider, password=None))


@pytest.fixture
def staff(case: Case) -> Client:
    return signed_in(holder(case))


def times(case: Case, **other: str) -> dict[str, str]:
    usual = {"day": TUESDAY, "time": "10:00", "minutes": "30", "kind": "phone"}
    return usual | {"seen": str(now(case).version)} | other


def enter(client: Client, case: Case, **other: str) -> Any:
    return client.post(at(case, "afspraak"), times(case, **other), follow=True)


def rows_of(case: Case) -> list[Appointment]:
    with team(case.provider):
        return list(Appointment.objects.filter(case=case.pk))


def test_it_stands_wherever_a_supporter_looks(staff: Client, case: Case) -> None:
    after = enter(staff, case)

    [row] = rows_of(case)
    assert (row.state, row.supporter) == (AppointmentState.CONFIRMED, holder(case))
    assert "Dinsdag 1 december om 10.00 uur – aan de telefoon · afgesproken" in words(after)
    assert "Afspraak, dinsdag 1 december" in line(after)[0]
    agenda = staff.get("/werkplek/agenda/")
    assert case.reference in words(agenda)
    assert page(agenda).select(f"a[href='{at(case)}#afspraken']")


def test_vandaag_names_it_and_asks_how_it_went(
    staff: Client, case: Case, clock: time_machine.Traveller
) -> None:
    enter(staff, case, day="2026-11-30", time="09:00")
    assert "om 9.00 uur" in words(staff.get("/vandaag/"))

    clock.move_to(moment(TUESDAY, "08:00"))
    again = signed_in(holder(case))
    assert "Is de inwoner gekomen?" in words(again.get("/vandaag/"))
    for came, state in (("no", AppointmentState.NO_SHOW), ("yes", AppointmentState.DONE)):
        again.post(at(case, "afspraak/geweest"), {"number": "1", "came": came})
        assert rows_of(case)[0].state == state


def test_moving_and_calling_off(staff: Client, case: Case) -> None:
    enter(staff, case)
    staff.post(at(case, "afspraak/verplaatsen"), times(case, number="1", time="11:00"))
    assert rows_of(case)[0].moved_from == moment(TUESDAY, "10:00")

    off = at(case, "afspraak/afzeggen")
    stale = staff.post(off, {"number": "1", "who": "client", "seen": "1"})
    assert "net gewijzigd" in words(stale)
    assert staff.post(off, {"number": "1", "who": "nobody"}).status_code == 400
    staff.post(off, {"number": "1", "who": "client", "seen": str(now(case).version)})
    assert rows_of(case)[0].state == AppointmentState.CANCELLED


def test_pressed_twice_it_is_one(staff: Client, case: Case) -> None:
    form = times(case)
    for _press in range(2):
        staff.post(at(case, "afspraak"), form)

    assert len(rows_of(case)) == 1


def test_a_time_is_given_once_to_requests_and_cases_together(
    staff: Client, case: Case, offer: Offer
) -> None:
    make_appointment(ask(offer), moment(TUESDAY, "10:00"))

    assert "Op dit tijdstip is al een afspraak" in words(enter(staff, case, time="10:15"))
    assert rows_of(case) == []
    enter(staff, case, time="11:00")
    with pytest.raises(IntegrityError), transaction.atomic(), team(case.provider):
        Appointment.objects.filter(case=case.pk).update(
            starts_at=moment(TUESDAY, "10:10"), ends_at=moment(TUESDAY, "10:20")
        )


def test_it_belongs_to_a_request_or_to_a_case(staff: Client, case: Case, offer: Offer) -> None:
    enter(staff, case)
    request = ask(offer)
    for both in ({"request": request.uuid}, {"case": None}):
        with pytest.raises(DatabaseError), transaction.atomic(), team(case.provider):
            Appointment.objects.filter(case=case.pk).update(**both)


def test_others_do_not_find_it(staff: Client, case: Case) -> None:
    enter(staff, case)
    others = [make_supporter(password=None), make_official(password=None)]
    for user in [*others, colleague(case)]:
        client = signed_in(user)
        for way in WAYS:
            address = at(case, f"afspraak/{way}".rstrip("/"))
            assert client.get(f"{address}?nummer=1").status_code == 404, (user, way)
            assert client.post(address, times(case, number="1")).status_code == 404, (user, way)
    foreign = others[0].memberships.get().provider
    assert foreign
    with team(foreign):
        assert not Appointment.objects.exists()
    with one_request(ask(make_offer(takes_requests=True)).uuid):
        assert not Appointment.objects.exists()


def test_a_colleague_reads_along_when_it_is_shared(staff: Client, case: Case) -> None:
    enter(staff, case)
    other = signed_in(colleague(case))
    assert "10.00 uur" not in words(other.get(at(case)))
    with team(case.provider):
        share_case(case=case, is_shared=True, by=holder(case))

    shown = other.get(at(case))
    assert "10.00 uur" in words(shown)
    assert page(shown).select("a[href*='/afspraak/']") == []


def test_while_a_conversation_lives_it_is_made_there(
    staff: Client, case: Case, offer: Offer
) -> None:
    request = ask(offer)
    with team(case.provider):
        CaseOfRequest.objects.create(request=HelpRequest.objects.get(pk=request.uuid), case=case)

    shown = staff.get(at(case))
    assert page(shown).select(f"a[href='/werkplek/vraag/{request.uuid}/#afspraken']")
    assert page(shown).select("a[href$='/afspraak/']") == []
    refused = enter(staff, case)
    assert "Maak de afspraak daar" in words(refused)
    assert rows_of(case) == []


def test_address_at_home_is_kept_apart_and_only_while_it_is_needed(
    staff: Client, case: Case, clock: time_machine.Traveller
) -> None:
    asked = enter(staff, case, kind="home")
    assert "Waar is de afspraak?" in words(asked)
    told = {"number": "1", "address": "Dorpsstraat 1"}
    after = staff.post(at(case, "afspraak/adres"), told, follow=True)
    assert "Adres: Dorpsstraat 1" in words(after)
    with pytest.raises(TypeError, match="encrypted"):
        str(now(case).contact)

    clock.move_to(moment("2026-12-02", "03:30"))
    with acting_as(Role.JOBS):
        assert remind(moment("2026-11-30", "09:00").date()) == 0
        assert forget_addresses(moment("2026-12-02", "03:30").date()) == 1
    assert now(case).contact is None


def test_it_follows_the_case(staff: Client, case: Case) -> None:
    enter(staff, case)
    other = colleague(case)
    boss = signed_in(make_coordinator(case.provider, password=None))

    boss.post(
        at(case, "toewijzen"),
        {"to": f"c{other.pk}", "text": "Ziek", "seen": str(now(case).version)},
    )

    assert now(case).supporter == other
    assert rows_of(case)[0].supporter == other


def test_it_stays_behind_when_the_case_goes_to_another_organisation(
    staff: Client, case: Case
) -> None:
    enter(staff, case, kind="home")
    staff.post(at(case, "afspraak/adres"), {"number": "1", "address": "Dorpsstraat 1"})
    there: User = make_supporter(password=None)
    theirs = there.memberships.get().provider
    assert theirs
    make_reader(theirs)
    handover = make_handover(now(case), theirs)

    signed_in(there).post(f"/werkplek/overdracht/{handover.pk}/overnemen/", {"seen": "1"})

    with acting_as(Role.JOBS), all_rows():
        moved = Case.objects.get(pk=case.pk)
        assert (moved.supporter, moved.contact) == (there, None)
        assert not Appointment.objects.exists()


def test_it_goes_with_the_case(staff: Client, case: Case) -> None:
    enter(staff, case)

    with team(case.provider):
        delete_case(case=case.pk, reason=DeletionReason.MISTAKE)

    with acting_as(Role.JOBS), all_rows():
        assert not Appointment.objects.exists()

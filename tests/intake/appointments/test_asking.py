"""What a resident does with appointments."""

from collections.abc import Iterator

import pytest
import time_machine

from clientsupport.database.connections import Role
from clientsupport.transitions import WrongState
from directory.enums import AppointmentKind
from directory.models import Offer
from intake.appointments.actions import asking
from intake.appointments.actions.asking import Changed
from intake.appointments.actions.reminding import forget_addresses
from intake.appointments.actions.timing import NoSuchTime
from intake.conversation.actions.conversing import ask_other
from intake.enums import AppointmentState, DeletionReason
from intake.lifecycle import appointments
from intake.lifecycle.appointments import Taken
from intake.models import Appointment
from intake.retention.deleting import delete_request
from intake.rules.contact import Contact
from intake.seeing import one_request
from tests.factories.appointments import at, make_appointment, make_appointment_hours
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.roles import acting_as

pytestmark = pytest.mark.usefixtures("places")

NINE, HALF_PAST = "202612010900.phone.", "202612010930.phone."
TUESDAY = "2026-12-01"


@pytest.fixture(autouse=True)
def on_monday_morning() -> Iterator[None]:
    with time_machine.travel(at("2026-11-30", "08:00"), tick=False):
        yield


def giving(**facts: object) -> Offer:
    """An offer that gives appointments, with somebody who reads."""
    provider = make_provider()
    make_supporter(provider=provider)
    provider.refresh_from_db()
    offer = make_offer(provider=provider, takes_requests=True)
    make_appointment_hours(offer, notice_hours=1, **facts)
    return offer


def asks(asked: Asked, key: str, seen: int = 0) -> None:
    with one_request(asked.uuid):
        asking.ask_time(request=asked.read(), key=key, seen=seen)


def rows(asked: Asked) -> list[Appointment]:
    with one_request(asked.uuid):
        return list(Appointment.objects.filter(request=asked.uuid))


def test_asking_holds_the_time_and_stands_in_the_conversation() -> None:
    asked = ask(giving())

    asks(asked, NINE)

    (row,) = rows(asked)
    assert row.starts_at == at(TUESDAY, "09:00")
    assert (row.state, row.supporter) == (AppointmentState.ASKED, None)
    assert asked.texts()[-1] == (
        "Ik vraag een afspraak: dinsdag 1 december om 9.00 uur, aan de telefoon."
    )
    assert asked.read().due_on is not None


def test_pressing_twice_is_one_appointment_and_one_message() -> None:
    asked = ask(giving())

    asks(asked, NINE)
    asks(asked, NINE)

    assert len(rows(asked)) == 1
    assert len(asked.texts()) == 2


def test_a_time_is_given_once_and_what_overlaps_is_not_given() -> None:
    offer = giving()
    make_appointment_hours(offer, minutes=45, notice_hours=1)  # 9.00, 9.45, …
    first, second = ask(offer), ask(offer)
    asks(first, NINE)

    with pytest.raises(Taken):
        asks(second, NINE)
    asks(second, HALF_PAST)
    with pytest.raises(Taken):
        asks(ask(offer), "202612010945.phone.")

    assert [row.starts_at for row in rows(second)] == [at(TUESDAY, "09:30")]


@pytest.mark.parametrize(
    "key",
    [
        "202611240900.phone.",  # in the past
        "202611300900.phone.",  # a Monday
        "202612010905.phone.",  # between two
        "202612010900.home.",  # not so
        "203612010900.phone.",  # too far away
        "202612010900.phone.99",  # a place of another offer
        "",
        "x" * 60,
    ],
)
def test_what_is_not_published_is_not_given(key: str) -> None:
    asked = ask(giving())

    with pytest.raises(NoSuchTime):
        asks(asked, key)

    assert rows(asked) == []
    assert len(asked.texts()) == 1


def test_a_request_holds_three_times_at_most() -> None:
    asked = ask(giving())
    for seen, clock in enumerate(("0900", "0930", "1000")):
        asks(asked, f"20261201{clock}.phone.", seen)

    with pytest.raises(WrongState, match="al 3 afspraken"):
        asks(asked, "202612011030.phone.", 3)


def test_what_changed_meanwhile_is_looked_at_first() -> None:
    asked = ask(giving())
    make_appointment(asked, at(TUESDAY, "11:00"))

    with pytest.raises(Changed):
        asks(asked, NINE, seen=0)

    assert len(rows(asked)) == 1


def test_moving_frees_the_old_time_and_asks_again() -> None:
    offer = giving()
    asked, other = ask(offer), ask(offer)
    made = make_appointment(asked, at(TUESDAY, "09:00"))

    with one_request(asked.uuid):
        asking.ask_other_time(request=asked.read(), number=made.number, key=HALF_PAST, seen=1)
    asks(other, NINE)

    (row,) = rows(asked)
    assert (row.state, row.moved_from) == (AppointmentState.ASKED, at(TUESDAY, "09:00"))
    assert row.starts_at == at(TUESDAY, "09:30")


def test_moving_to_a_time_of_somebody_else_changes_nothing() -> None:
    offer = giving()
    asked, other = ask(offer), ask(offer)
    made = make_appointment(asked, at(TUESDAY, "09:00"))
    asks(other, HALF_PAST)

    with pytest.raises(Taken), one_request(asked.uuid):
        asking.ask_other_time(request=asked.read(), number=made.number, key=HALF_PAST, seen=1)

    (row,) = rows(asked)
    assert (row.starts_at, row.state) == (at(TUESDAY, "09:00"), AppointmentState.CONFIRMED)
    assert len(asked.texts()) == 1


def test_yes_to_a_proposal_and_cancelling_twice() -> None:
    asked = ask(giving())
    made = make_appointment(asked, at(TUESDAY, "09:00"), begin=appointments.propose)

    with one_request(asked.uuid):
        asking.accept_time(request=asked.read(), number=made.number, seen=1)
    assert rows(asked)[0].state == AppointmentState.CONFIRMED
    for _ in range(2):
        with one_request(asked.uuid):
            asking.cancel(request=asked.read(), number=made.number, seen=2)

    assert rows(asked)[0].state == AppointmentState.CANCELLED
    assert len(asked.texts()) == 3


def test_address_stands_in_the_contact_and_goes_with_the_appointment() -> None:
    asked = ask(giving(kind=AppointmentKind.HOME))
    asks(asked, "202612010900.home.")
    with one_request(asked.uuid):
        asking.share_address(request=asked.read(), number=1, address="Dorpsstraat 1, Utrecht")
    shared = asked.read().decrypt("contact")
    assert shared
    assert Contact.from_text(shared).address == "Dorpsstraat 1, Utrecht"

    with one_request(asked.uuid):
        asking.cancel(request=asked.read(), number=1, seen=1)

    assert asked.read().contact is None


def test_address_is_forgotten_once_the_appointment_is_over() -> None:
    asked = ask(giving(kind=AppointmentKind.HOME))
    asks(asked, "202612010900.home.")
    with one_request(asked.uuid):
        asking.share_address(request=asked.read(), number=1, address="Dorpsstraat 1")

    for day, is_kept in (("2026-12-01", True), ("2026-12-02", False)):
        with time_machine.travel(at(day, "04:30"), tick=False), acting_as(Role.JOBS):
            forget_addresses(at(day, "04:30").date())
        assert (asked.read().contact is not None) is is_kept


def test_going_elsewhere_takes_appointments_and_address_away() -> None:
    asked, elsewhere = ask(giving(kind=AppointmentKind.HOME)), giving()
    asks(asked, "202612010900.home.")
    with one_request(asked.uuid):
        asking.share_address(request=asked.read(), number=1, address="Dorpsstraat 1")
        from_here = asked.read()
        ask_other(request=from_here, offer=elsewhere)

    assert rows(asked) == []
    assert asked.read().contact is None


def test_of_an_offer_that_takes_no_questions_no_time_is_given() -> None:
    offer = giving()
    asked = ask(offer)
    Offer.objects.filter(pk=offer.pk).update(takes_requests=False)

    with pytest.raises(NoSuchTime):
        asks(asked, NINE)


def test_a_time_that_is_over_is_not_said_yes_to() -> None:
    asked = ask(giving())
    make_appointment(asked, at(TUESDAY, "09:00"), begin=appointments.propose)

    later = time_machine.travel(at(TUESDAY, "09:01"), tick=False)
    with later, pytest.raises(WrongState, match="voorbij"), one_request(asked.uuid):
        asking.accept_time(request=asked.read(), number=1, seen=1)

    assert rows(asked)[0].state == AppointmentState.PROPOSED


def test_deleting_everything_deletes_appointments() -> None:
    offer = giving()
    asked, other = ask(offer), ask(offer)
    asks(asked, NINE)

    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)

    assert rows(asked) == []
    asks(other, NINE)
    assert len(rows(other)) == 1

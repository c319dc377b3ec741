"""When appointments can be made with an offer, as its coordinator says it."""

from datetime import time

import pytest
from django.test import Client

from clientsupport.models import AuditEvent
from directory.models import Location, Offer
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
FACTS = {
    "kind": "phone",
    "weekdays": ["2", "4"],
    "opens": "09:00",
    "closes": "12:00",
    "minutes": "30",
    "pause": "0",
    "places": "1",
    "ahead_days": "28",
    "notice_hours": "24",
}


@pytest.fixture
def offer() -> Offer:
    return make_offer(takes_requests=True)


@pytest.fixture
def staff(offer: Offer) -> Client:
    return signed_in(make_coordinator(offer.provider, password=None))


def address(offer: Offer) -> str:
    return f"/organisatiebeheer/aanbod/{offer.slug}/afspraken/"


def test_times_are_added_for_some_days_and_taken_away(staff: Client, offer: Offer) -> None:
    after = staff.post(address(offer), FACTS, follow=True)

    assert "Inwoners kunnen nu zo’n tijd kiezen." in words(after)
    assert "dinsdag 9.00–12.00" in words(after)
    rows = list(offer.appointment_hours.all())
    assert [(row.weekday, row.opens, row.minutes) for row in rows] == [
        (2, time(9), 30),
        (4, time(9), 30),
    ]
    gone = staff.post(f"{address(offer)}{rows[0].pk}/weg/", follow=True)
    assert "Afspraken die er al zijn, blijven staan." in words(gone)
    assert [row.weekday for row in offer.appointment_hours.all()] == [4]
    assert AuditEvent.objects.filter(object_type="directory.appointmenthours").count() == 3


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"weekdays": []}, "Kies een dag."),
        ({"kind": ""}, "Kies hoe de afspraak is."),
        ({"closes": "08:00"}, "‘Tot’ moet later zijn dan ‘van’."),
        ({"closes": "09:20"}, "past geen enkele afspraak"),
        ({"minutes": "0"}, "minstens 5"),
        ({"minutes": "2000"}, "hoogstens 480"),
        ({"ahead_days": "61"}, "hoogstens 60"),
        ({"kind": "walk_in"}, "hoort een locatie"),
        ({"valid_from": "2027-02-01", "valid_until": "2027-01-01"}, "ligt vóór de eerste"),
        ({"opens": "negen"}, "Vul in hoe laat het begint."),
    ],
)
def test_wrong_input_says_why_and_stores_nothing(
    staff: Client, offer: Offer, facts: dict[str, object], said: str
) -> None:
    answer = staff.post(address(offer), FACTS | facts)

    assert said in words(answer)
    assert not offer.appointment_hours.exists()


def test_place_of_another_offer_cannot_be_chosen(staff: Client, offer: Offer) -> None:
    elsewhere = Location.objects.create(offer=make_offer(), name="Elders")
    chosen = {"kind": "walk_in", "location": str(elsewhere.pk)}

    answer = staff.post(address(offer), FACTS | chosen)

    assert "Elders" not in words(answer)
    assert not offer.appointment_hours.exists()

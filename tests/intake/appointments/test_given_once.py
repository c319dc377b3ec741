"""Many at once for one time: threads with connections of their own, and rows that are stored."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import time_machine
from django.db import OperationalError, connection

from clientsupport.models import User
from directory.models import Offer, Provider
from intake.appointments.actions import asking, timing
from intake.appointments.queries.slots import free_slots
from intake.lifecycle.appointments import Taken
from intake.models import Appointment, HelpRequest, SubmittedForm
from intake.seeing import deleting, one_request, team
from tests.factories.appointments import at, make_appointment_hours
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.factories.requests import Asked, ask

MANY = 20
KEY = "202612010900.phone."


@pytest.fixture
def everybody(places: None) -> Iterator[list[Asked]]:
    """Stored for real, so that each connection sees it, and taken away afterwards."""
    with (
        time_machine.travel(at("2026-11-30", "08:00"), tick=False),
        ThreadPoolExecutor(1) as apart,  # outside the transaction of the test
    ):
        asked = apart.submit(_stored).result()
        yield asked
        apart.submit(_take_away, asked).result()


def _stored() -> list[Asked]:
    supporter = make_supporter(password=None)
    provider = Provider.objects.get(memberships__user=supporter)
    offer = make_offer(provider=provider, takes_requests=True)
    make_appointment_hours(offer, notice_hours=1)
    asked = [ask(offer) for _ in range(MANY)]
    connection.close()
    return asked


def _take_away(asked: list[Asked]) -> None:
    provider = asked[0].provider
    for one in asked:
        with deleting(one.uuid):
            HelpRequest.objects.filter(pk=one.uuid).delete()
    SubmittedForm.objects.all().delete()
    asked[0].offer.delete()
    User.objects.filter(memberships__provider=provider).delete()
    provider.delete()
    connection.close()


@pytest.mark.parametrize("in_line", [True, False], ids=["in a line", "the table alone"])
def test_twenty_at_once_and_one_gets_it(
    everybody: list[Asked], in_line: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not in_line:
        monkeypatch.setattr(timing, "_held", lambda key: Offer.objects.get(pk=key))
    together = Barrier(MANY)

    def try_it(asked: Asked) -> str:
        try:
            with one_request(asked.uuid):
                request = HelpRequest.objects.select_related("provider").get(pk=asked.uuid)
                together.wait()
                asking.ask_time(request=request, key=KEY, seen=0)
        except (Taken, OperationalError):
            return "taken"
        finally:
            connection.close()
        return "given"

    with ThreadPoolExecutor(MANY) as pool:
        found = Counter(pool.map(try_it, everybody))

    assert found == {"given": 1, "taken": MANY - 1}
    with team(everybody[0].provider):
        assert Appointment.objects.filter(provider=everybody[0].provider).count() == 1
    loser = next(one for one in everybody if len(one.texts()) == 1)
    with one_request(loser.uuid):
        next_free = free_slots(loser.read(), at("2026-11-30", "08:00"))
    assert next_free[0].start == at("2026-12-01", "09:30")

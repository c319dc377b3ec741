"""Being away when there is nobody else; days that overlap or are over."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client

from directory.models import Provider
from intake.models import Absence
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_supporter
from tests.helpers.forms import errors, filled_in
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")

ADDRESS = "/werkplek/afwezig/"
DAYS = {"first_day": "2026-12-07", "last_day": "2026-12-11"}


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    with time_machine.travel("2026-11-30 10:00+01:00", tick=False):
        yield


@pytest.fixture
def provider() -> Provider:
    found = make_provider(name="Voorbeeld Alleen", slug="alleen")
    make_offer(provider=found, takes_requests=True)
    return found


@pytest.fixture
def alone(provider: Provider) -> Client:
    provider.memberships.all().delete()
    return signed_in(make_supporter(provider))


def noted(client: Client, **changes: str) -> Any:
    return client.post(ADDRESS, filled_in(client.get(ADDRESS), **{**DAYS, **changes}))


def test_who_works_alone_is_away_without_anybody_and_asked_about_closing(
    provider: Provider, alone: Client
) -> None:
    response = noted(alone)

    assert Absence.objects.get().replacement is None
    address = response.headers["Location"]
    shown = words(alone.get(address))
    assert "Niemand leest zolang de vragen." in shown
    assert "Dicht t/m vrijdag 11 december" in shown
    assert "niemand neemt waar" in words(alone.get(ADDRESS))


def test_who_has_colleagues_names_one(provider: Provider, alone: Client) -> None:
    make_coordinator(provider)

    response = noted(alone)

    assert "Kies een collega." in errors(response)[0]
    assert not Absence.objects.exists()


@pytest.mark.parametrize(
    ("days", "why"),
    [
        ({"first_day": "2026-11-29"}, "Deze dag is voorbij."),
        ({"first_day": "2026-11-27", "last_day": "2026-11-28"}, "Deze dag is voorbij."),
        ({"first_day": "2026-12-24", "last_day": "2026-12-23"}, "Deze dag ligt voor de eerste"),
        ({"first_day": "2026-12-24", "last_day": "9999-12-31"}, "uiterlijk 1 december 2027."),
        ({"first_day": "2026-12-11", "last_day": "2026-12-20"}, "Voor een van deze dagen staat"),
    ],
)
def test_days_that_cannot_be_are_refused(alone: Client, days: dict[str, str], why: str) -> None:
    noted(alone)

    response = noted(alone, **days)

    assert any(why in error for error in errors(response))
    assert list(Absence.objects.values_list("first_day")) == [(date(2026, 12, 7),)]

"""Somebody who asked an organisation in Utrecht, and everybody who may meet requests at work."""

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client

from tests.factories.directory import make_offer, make_provider, make_reader
from tests.factories.requests import Asked, ask
from tests.factories.workplace import Piles
from tests.helpers.conversing import visiting
from tests.helpers.workplace_cast import PEOPLE, Cast, cast_of, piles_of


@pytest.fixture
def monday(places: None) -> Iterator[time_machine.Traveller]:
    """The clock stands still on 23 November 2026, at noon."""
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    """A request at an organisation that takes more of them."""
    provider = make_provider(name="Voorbeeld Naast Utrecht")
    make_reader(provider)
    return ask(make_offer(provider=provider))


@pytest.fixture
def resident(client: Client, asked: Asked) -> Client:
    """Somebody who came in with the code."""
    return visiting(client, asked)


@pytest.fixture
def monday_in_march(places: None) -> Iterator[time_machine.Traveller]:
    """The clock stands still on 2 March 2026, at noon: no holiday is near."""
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture(params=PEOPLE)
def cast(request: pytest.FixtureRequest, monday_in_march: time_machine.Traveller) -> Cast:
    """Each person in turn, their organisation and another."""
    return cast_of(request.param)


@pytest.fixture
def piles(cast: Cast) -> list[Piles]:
    """Requests of every standing, at both organisations."""
    return piles_of(cast)

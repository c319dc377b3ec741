"""Somebody who asked an organisation in Utrecht, on a Monday."""

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client

from tests.factories.directory import make_offer, make_provider
from tests.factories.requests import Asked, ask
from tests.helpers.conversing import visiting


@pytest.fixture
def monday(places: None) -> Iterator[time_machine.Traveller]:
    """The clock stands still on 23 November 2026, at noon."""
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    """A request at an organisation that takes more of them."""
    provider = make_provider(name="Voorbeeld Naast Utrecht")
    return ask(make_offer(provider=provider, takes_requests=True))


@pytest.fixture
def resident(client: Client, asked: Asked) -> Client:
    """Somebody who came in with the code."""
    return visiting(client, asked)

"""The page on which a resident reads, with the code, what became of a report."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client

from directory.enums import CorrectionState
from tests.factories.corrections import make_correction
from tests.factories.directory import make_offer
from tests.helpers.pages import heading, words

ADDRESS = "/klopt-niet/antwoord/"


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def answered(**facts: Any) -> str:
    """Store an answered report and return its code."""
    defaults: dict[str, Any] = {"state": CorrectionState.CHANGED, "answered_on": date(2026, 11, 24)}
    _report, code = make_correction(make_offer(title="Voorbeeld: hier"), **defaults | facts)
    return code.written()


def test_asks_for_the_code(client: Client) -> None:
    response = client.get(ADDRESS)

    assert heading(response) == "Wat is er met uw melding gedaan?"
    assert response.headers["Cache-Control"] == "no-store"


def test_what_waits_says_until_when(client: Client) -> None:
    _report, code = make_correction(make_offer(title="Voorbeeld: hier"))

    response = client.post(ADDRESS, {"code": code.written()})

    assert heading(response) == "Wij kijken het nog na"
    assert "uiterlijk maandag 30 november" in words(response)
    assert "Voorbeeld: hier" in words(response)
    assert "het telefoonnummer" in words(response)
    assert response.headers["Cache-Control"] == "no-store"


def test_answer_can_be_read(client: Client) -> None:
    code = answered(answer="Dank u. Het nummer is nu goed.")

    response = client.post(ADDRESS, {"code": code})

    assert heading(response) == "Het is aangepast"
    assert "Dank u. Het nummer is nu goed." in words(response)


def test_answer_that_nothing_changes(client: Client) -> None:
    code = answered(state=CorrectionState.KEPT, answer="Wij belden: het nummer klopt.")

    response = client.post(ADDRESS, {"code": code})

    assert heading(response) == "Het blijft zoals het is"
    assert "Wij belden: het nummer klopt." in words(response)

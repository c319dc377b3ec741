"""A new code, from inside the conversation."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from clientsupport.privacy.codes import parse, proof
from tests.factories.requests import Asked
from tests.helpers.conversing import TALK, busy, find_request, form_of, visiting
from tests.helpers.pages import page, words

pytestmark = pytest.mark.usefixtures("monday")


def new_code(resident: Client) -> tuple[str, dict[str, str]]:
    asking = resident.get(f"{TALK}nieuwe-code/")
    shown = resident.post(f"{TALK}nieuwe-code/", form_of(asking))
    code = page(shown).select_one(".c-secret-code__code")
    assert code
    return code.get_text(strip=True), form_of(shown)


def test_new_code_works_and_the_old_one_ends(resident: Client, asked: Asked) -> None:
    # Given somebody else who is in with the old code, too
    other = visiting(Client(), asked)
    code, form = new_code(resident)
    # When the last group was not typed yet, then the old one still leads here
    assert find_request(parse(asked.code.written())) == asked.uuid
    # When it is typed
    response = resident.post(
        f"{TALK}nieuwe-code/", form | {"group": code[-5:].lower()}, follow=True
    )
    # Then only the new one does, and only this visit goes on
    assert "Uw nieuwe code werkt." in words(response)
    assert find_request(parse(code)) == asked.uuid
    assert find_request(parse(asked.code.written())) is None
    assert other.get(TALK).status_code == 403
    assert code not in response.content.decode()


@pytest.mark.parametrize("typed", ["", "AAAAA", "ü", "0" * 20, "0" * 300])
def test_wrong_last_group_shows_the_same_code_again(
    resident: Client, asked: Asked, typed: str
) -> None:
    code, form = new_code(resident)

    response = resident.post(f"{TALK}nieuwe-code/", form | {"group": typed})

    assert "Dat zijn niet de laatste 5 tekens" in words(response)
    assert code in page(response).select_one(".c-secret-code__code").get_text(strip=True)  # type: ignore[union-attr]
    assert find_request(parse(asked.code.written())) == asked.uuid


def test_new_code_twice_is_one(resident: Client, asked: Asked) -> None:
    code, form = new_code(resident)
    for _ in range(2):
        resident.post(f"{TALK}nieuwe-code/", form | {"group": code[-5:]})

    assert find_request(parse(code)) == asked.uuid


def test_crowd_leaves_the_old_code_and_shows_the_new_one_again(
    resident: Client, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, form = new_code(resident)
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", busy)
        response = resident.post(f"{TALK}nieuwe-code/", form | {"group": code[-5:]})

    assert (response.status_code, response.headers["Retry-After"]) == (503, "10")
    assert code in page(response).get_text()
    assert find_request(parse(asked.code.written())) == asked.uuid


def test_form_of_a_new_code_that_is_too_old_gives_another(
    resident: Client, asked: Asked, monday: time_machine.Traveller
) -> None:
    code, form = new_code(resident)
    monday.shift(timedelta(hours=3))
    visiting(resident, asked)
    form["visit"] = form_of(resident.get(TALK))["visit"]

    response = resident.post(f"{TALK}nieuwe-code/", form | {"group": code[-5:]})

    assert code not in response.content.decode()
    assert find_request(parse(asked.code.written())) == asked.uuid

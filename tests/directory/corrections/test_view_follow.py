"""The page on which a resident reads, with the code, what became of a report."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client

from clientsupport.privacy import codes
from clientsupport.privacy.codes import Busy, proof
from directory.enums import CorrectionState
from directory.models import CorrectionReport
from tests.factories.corrections import make_correction
from tests.factories.directory import make_offer
from tests.helpers.pages import heading, page, words

ADDRESS = "/klopt-niet/antwoord/"
NOT_FOUND = "Wij vinden niets bij deze code."


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


def test_code_may_be_typed_in_any_way(client: Client) -> None:
    code = answered().replace("-", " ").lower().replace("0", "o").replace("1", "l")

    assert heading(client.post(ADDRESS, {"code": f"  {code} "})) == "Het is aangepast"


def test_wrong_unknown_and_deleted_look_the_same(client: Client) -> None:
    report, code = make_correction()
    wrong = codes.Code(code.locator, codes.make(b"0" * 16).secret)
    unknown = codes.make(b"1" * 16)
    CorrectionReport.objects.exclude(pk=report.pk).delete()
    typed = [wrong.written(), unknown.written()]
    seen = [client.post(ADDRESS, {"code": text}) for text in typed]
    report.delete()
    seen.append(client.post(ADDRESS, {"code": code.written()}))
    typed.append(code.written())

    assert all(NOT_FOUND in words(response) for response in seen)
    assert {response.status_code for response in seen} == {200}
    plain = [words(response).replace(text, "") for response, text in zip(seen, typed, strict=True)]
    assert len(set(plain)) == 1


def test_the_same_work_is_done_either_way(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    code = answered()
    hashes: list[bytes] = []
    hash_one = proof._hash

    def noted(*given: Any) -> bytes:
        hashes.append(hash_one(*given))
        return hashes[-1]

    monkeypatch.setattr(proof, "_hash", noted)

    client.post(ADDRESS, {"code": code})
    right = len(hashes)
    client.post(ADDRESS, {"code": codes.make(b"1" * 16).written()})

    assert (right, len(hashes) - right) == (1, 1)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Vul uw code in."),
        ("7KQ2M", "Een code heeft twintig letters en cijfers."),
        ("7KQ2M-3F8XA-99999-ABC!D", "Een code heeft alleen letters en cijfers."),
        ("0000000000000000000" + "1", "Er zit een typefout in de code."),
    ],
)
def test_typing_error_says_what_is_wrong_without_looking(
    client: Client, monkeypatch: pytest.MonkeyPatch, typed: str, says: str
) -> None:
    monkeypatch.setattr(proof, "_hash", None)  # nothing is hashed

    response = client.post(ADDRESS, {"code": typed})

    assert says in words(response)
    (field,) = page(response).select("main input[name='code']")
    assert field.get("value", "") == typed
    assert str(page(response).title).startswith("<title>Fout:")


def test_when_it_is_busy_it_asks_to_wait(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    code = answered()

    def busy(*_given: object) -> None:
        raise Busy

    monkeypatch.setattr(proof, "_hash", busy)

    response = client.post(ADDRESS, {"code": code})

    assert (response.status_code, response.headers["Retry-After"]) == (503, "60")
    assert "Het is nu druk." in words(response)
    assert page(response).select(f"main input[name='code'][value='{code}']")


def test_nobody_can_try_without_end(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    code = answered()
    monkeypatch.setattr(proof, "_hash", lambda *_given: bytes(32))
    for _ in range(30):
        client.post(ADDRESS, {"code": codes.make(b"1" * 16).written()})

    assert client.post(ADDRESS, {"code": code}).status_code == 429


def test_needs_its_token() -> None:
    client = Client(enforce_csrf_checks=True)

    assert client.post(ADDRESS, {"code": answered()}).status_code == 403


def test_old_pepper_is_replaced_when_the_code_comes_by(client: Client, settings: Any) -> None:
    code = answered()
    settings.PEPPER_KEYS = {"new": b"n" * 31 + b"x", **settings.PEPPER_KEYS}

    assert heading(client.post(ADDRESS, {"code": code})) == "Het is aangepast"
    assert ".new." in CorrectionReport.objects.get().code_tag
    assert heading(client.post(ADDRESS, {"code": code})) == "Het is aangepast"

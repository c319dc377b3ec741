"""Faults: a calm page, no details, nothing about the visitor in the log."""

import logging

import pytest
from django.core.exceptions import SuspiciousOperation
from django.db import OperationalError
from django.test import Client, RequestFactory
from pytest_django import Settings

from clientsupport.accounts.errors import server_error
from clientsupport.site import pages
from tests.helpers.pages import heading, words


@pytest.fixture
def faulty(client: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A client that gets pages, and not exceptions, as visitors do."""
    client.raise_request_exception = False
    return client


def fail_with(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def broken(*_args: object, **_kwargs: object) -> None:
        geheim = "3511AB"  # noqa: F841 (must not reach any page or log)
        raise error

    monkeypatch.setattr(pages, "render", broken)
    monkeypatch.setattr("clientsupport.http.caching.etag", lambda *_a, **_k: None)


@pytest.mark.django_db
def test_database_away(faulty: Client, monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    settings.NATIONAL_DESK_NAME, settings.NATIONAL_DESK_PHONE = "Voorbeeldloket", "0800 00 00"
    fail_with(monkeypatch, OperationalError("password=geheim"))

    response = faulty.get("/contact/")

    assert response.status_code == 503
    assert response.headers["Retry-After"] == "120"
    assert response.headers["Cache-Control"] == "no-store"
    assert heading(response) == "Wij zijn er zo weer"
    assert "Voorbeeldloket" in words(response)
    assert "geheim" not in response.content.decode()


@pytest.mark.django_db
def test_server_error(
    faulty: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fail_with(monkeypatch, RuntimeError("kapot"))
    logging.getLogger("django.request").addHandler(caplog.handler)

    response = faulty.get("/contact/", {"plaats": "3511AB"})
    logging.getLogger("django.request").removeHandler(caplog.handler)

    assert response.status_code == 500
    assert heading(response)
    assert "kapot" not in response.content.decode()
    assert "kapot" in caplog.text
    assert "3511AB" not in caplog.text


@pytest.mark.parametrize("address", ["/contact/", "/werkplek/", "/account/mijn-account/"])
def test_page_for_a_fault_asks_no_database(rf: RequestFactory, address: str) -> None:
    assert server_error(rf.get(address)).status_code == 500  # the test has no database


@pytest.mark.django_db
def test_bad_request(faulty: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(monkeypatch, SuspiciousOperation("raar"))

    response = faulty.get("/contact/")

    assert response.status_code == 400
    assert heading(response) == "Dit kunnen wij niet lezen"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/hulpvraag/", "/antwoord/", "/plaats/", "/hulpvraag/versturen/"]
)
def test_too_much_text_at_once_is_said(faulty: Client, address: str) -> None:
    response = faulty.post(address, {"text": "a" * 400_001})

    assert response.status_code == 400
    assert "te veel tekst" in words(response)


def test_unknown_host_gets_no_page(faulty: Client) -> None:
    assert faulty.get("/", headers={"Host": "elders.example"}).status_code == 400


@pytest.mark.django_db
def test_a_form_without_its_token_is_explained() -> None:
    response = Client(enforce_csrf_checks=True).post("/beheer/login/", {"username": "x"})

    assert response.status_code == 403
    assert heading(response)

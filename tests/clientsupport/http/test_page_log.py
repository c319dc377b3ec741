"""What the log says when a page fails: which page and where, and nothing of the visitor."""

import io
import logging
from collections.abc import Iterator

import pytest
from django.db import DataError, IntegrityError
from django.test import Client
from django.urls import reverse

from clientsupport.http.page_log import RouteOnly
from clientsupport.site import pages

SECRET = "Mijn zoon is weggelopen"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What stands in the log, written as the portal is set up to do."""
    found = [h for h in logging.getLogger("django").handlers if isinstance(h.formatter, RouteOnly)]
    (handler,) = found
    assert isinstance(handler, logging.StreamHandler)
    written, before = io.StringIO(), handler.stream
    handler.setStream(written)
    yield written
    handler.setStream(before)


@pytest.fixture
def broken(client: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A client that meets a fault with a person's words in it."""

    def fail(*_args: object, **_kwargs: object) -> None:
        try:
            raise DataError(f"invalid: {SECRET}")
        except DataError as error:
            raise IntegrityError(f"DETAIL: Failing row contains ({SECRET})") from error

    monkeypatch.setattr(pages, "render", fail)
    monkeypatch.setattr("clientsupport.http.caching.etag", lambda *_a, **_k: None)
    client.raise_request_exception = False
    return client


@pytest.mark.django_db
def test_fault_names_the_route_and_the_places_in_our_code(broken: Client, log: io.StringIO) -> None:
    assert broken.get("/contact/", {"q": SECRET}).status_code == 500

    said = log.getvalue()
    assert said.startswith("ERROR django.request Internal Server Error: contact\n")
    assert said.rstrip().endswith("django.db.utils.IntegrityError")
    assert "django.db.utils.DataError\n" in said
    assert "clientsupport/http/caching.py" in said
    assert SECRET not in said
    assert "/contact/" not in said


@pytest.mark.django_db
def test_address_that_does_not_exist_is_not_repeated(client: Client, log: io.StringIO) -> None:
    client.get("/hulpvraag/7KQ2M-0000/")

    assert log.getvalue() == "WARNING django.request Not Found: (no page of ours)\n"


@pytest.mark.django_db
def test_refused_form_names_the_route(log: io.StringIO) -> None:
    Client(enforce_csrf_checks=True).post(reverse("account_login"), {"login": SECRET})

    assert log.getvalue() == (
        "WARNING django.security.csrf Forbidden (CSRF cookie not set.): account_login\n"
    )


def test_other_lines_are_left_as_they_are(log: io.StringIO) -> None:
    logging.getLogger("django.tests").warning("%s and %s", "/een/", 2)

    assert log.getvalue() == "WARNING django.tests /een/ and 2\n"

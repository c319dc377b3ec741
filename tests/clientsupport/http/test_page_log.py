"""What the log says when a page fails: which page and where, and nothing of the visitor."""

import io
import logging
from collections.abc import Iterator
from typing import Any

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
def test_nor_when_it_has_letters_that_a_log_escapes(client: Client, log: io.StringIO) -> None:
    client.get("/hulpvraag/ik-bén-bang/")

    assert log.getvalue() == "WARNING django.request Not Found: (no page of ours)\n"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "WARNING django.security.csrf Forbidden: account_login\n"),
        (
            {"headers": {"Origin": f"https://{SECRET}\r\nERROR"}},
            "WARNING django.security.csrf Forbidden: account_login\n",
        ),
        (
            {"headers": {"Referer": f"https://forum.example/{SECRET}"}, "secure": True},
            "WARNING django.security.csrf Forbidden: account_login\n",
        ),
        (
            {"headers": {"Host": f"kwaad.example\r\nERROR {SECRET}"}},
            "ERROR django.security.DisallowedHost Bad Request: (no page of ours)\n",
        ),
    ],
)
def test_what_is_refused_is_one_line_and_names_the_route(
    log: io.StringIO, sent: dict[str, Any], said: str
) -> None:
    client = Client(enforce_csrf_checks=True)

    client.post(reverse("account_login"), {"login": SECRET}, **sent)

    assert log.getvalue() == said


def test_no_message_begins_a_line_of_its_own(log: io.StringIO) -> None:
    logging.getLogger("django.tests").warning("%s", "a\r\nERROR b\x1b[2J\u2028c")

    assert log.getvalue() == "WARNING django.tests a ERROR b [2J c\n"


def test_other_lines_are_left_as_they_are(log: io.StringIO) -> None:
    logging.getLogger("django.tests").warning("%s and %s", "/een/", 2)

    assert log.getvalue() == "WARNING django.tests /een/ and 2\n"

"""No answer of ours can be shown inside somebody else's page: not one goes without the header."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client
from pytest_django import Settings

from clientsupport.site import pages
from clientsupport.slow_hashes import Busy

pytestmark = pytest.mark.django_db
STATIC = "/static/css/site.css"


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


def unchanged(visitor: Client, address: str, validator: str, condition: str) -> Any:
    first = visitor.get(address)
    first.close()
    return visitor.get(address, headers={condition: first.headers[validator]})


ANSWERS: dict[str, tuple[int, Callable[[Client], Any]]] = {
    "page": (200, lambda v: v.get("/contact/")),
    "page unchanged": (304, lambda v: unchanged(v, "/contact/", "ETag", "If-None-Match")),
    "file": (200, lambda v: v.get(STATIC)),
    "file unchanged": (
        304,
        lambda v: unchanged(v, STATIC, "Last-Modified", "If-Modified-Since"),
    ),
    "no such file": (404, lambda v: v.get("/static/css/niets.css")),
    "way out": (303, lambda v: v.get("/verlaat/")),
    "forgotten slash": (301, lambda v: v.get("/contact")),
    "to log in": (302, lambda v: v.get("/werkplek/")),
    "unknown host": (400, lambda v: v.get("/contact/", headers={"Host": "kwaad.example"})),
    "from elsewhere": (
        403,
        lambda v: v.post("/plaats/", headers={"Sec-Fetch-Site": "cross-site"}),
    ),
    "no such page": (404, lambda v: v.get("/bestaat-niet/")),
    "other method": (405, lambda v: v.post("/contact/")),
    "plain text": (200, lambda v: v.get("/.well-known/security.txt")),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_every_kind_of_answer(visitor: Client, name: str) -> None:
    status, ask = ANSWERS[name]

    answer = ask(visitor)
    answer.close()

    assert answer.status_code == status
    assert answer.headers["X-Frame-Options"] == "DENY"


def test_the_way_to_tls(visitor: Client, settings: Settings) -> None:
    settings.SECURE_SSL_REDIRECT = True

    answer = visitor.get("/contact/")

    assert answer.status_code == 301
    assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    ("error", "status"), [(RuntimeError(), 500), (OperationalError(), 503), (Busy(), 503)]
)
def test_faults(
    visitor: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int
) -> None:
    def broken(*_any: object, **_more: object) -> None:
        raise error

    monkeypatch.setattr(pages, "render", broken)
    monkeypatch.setattr("clientsupport.http.caching.etag", lambda *_a, **_k: None)

    answer = visitor.get("/contact/")

    assert answer.status_code == status
    assert answer.headers["X-Frame-Options"] == "DENY"


# --- Where to report a weakness ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mail", "contact"),
    [
        ("post@naastu.example", "Contact: mailto:post@naastu.example"),
        ("", "Contact: https://naastu.example/contact/"),
    ],
)
def test_security_txt_has_a_contact_with_what_there_is(
    visitor: Client, settings: Settings, mail: str, contact: str
) -> None:
    settings.CONTACT_EMAIL, settings.SITE_URL = mail, "https://naastu.example"

    answer = visitor.get("/.well-known/security.txt")

    assert answer.status_code == 200
    assert answer.content.decode().splitlines()[0] == contact

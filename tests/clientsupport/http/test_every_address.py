"""What must hold for all addresses: headers, cookies, caching, statements, methods.

All of them are asked of one and the same portal, and each plain answer is asked for once.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client, override_settings
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from tests.addresses import ADDRESSES, WITHOUT_EFFECT, Kind, in_english, route_names
from tests.factories.directory import make_offer, make_provider

EVERY = [*ADDRESSES.values(), *in_english()]  # kind and address, in every language
WITH_COOKIE = {Kind.FORM, Kind.STAFF}
KINDS = [(kind, address) for kind, address in EVERY if kind not in WITH_COOKIE]
EXISTING = [address for _kind, address in KINDS]
NOT_KEPT = [address for kind, address in EVERY if kind in WITH_COOKIE]
NOT_PAGES = ("/healthz", "/.well-known/security.txt", "/verlaat/", "/plaats/suggesties/", ".csv")
HTML = [a for a in EXISTING if not a.endswith(NOT_PAGES)]
BROKEN = ["/bestaat-niet/", "/aanbod/bestaat-niet/", "/zoeken/?gemeente=bestaat-niet"]
BROKEN += [f"/en{address}" for address in BROKEN]
ADMIN = ["/beheer/", "/beheer/login/", "/beheer/directory/offer/"]
EVERYWHERE = {
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
FORBIDDEN_IN_POLICY = ["unsafe-inline", "unsafe-eval", "data:", "http:", "https:", "*"]


pytestmark = pytest.mark.django_db


class Answers(dict[str, Any]):
    """What stands at each address, for somebody who comes there for the first time."""

    def __missing__(self, address: str) -> Any:
        self[address] = Client().get(address)
        return self[address]


@pytest.fixture(scope="module", autouse=True)
def answers(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Answers]:
    """One published offer, so that there is something to show, and to leak."""
    contact = override_settings(CONTACT_EMAIL="contact@voorbeeld.example")
    with django_db_blocker.unblock(), contact, transaction.atomic():
        provider = make_provider(name="Voorbeeld Naast Utrecht", slug="naast-utrecht")
        make_offer(provider=provider, slug="naast-utrecht", municipalities=["GM0344"])
        yield Answers()
        transaction.set_rollback(True)


def test_every_address_is_listed() -> None:
    assert set(route_names()) == set(ADDRESSES)


@pytest.mark.parametrize("address", EXISTING + NOT_KEPT + BROKEN + ADMIN)
def test_isolation_headers(answers: Answers, address: str) -> None:
    headers = answers[address].headers

    assert {name: headers.get(name) for name in EVERYWHERE} == EVERYWHERE
    assert "geolocation=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("address", EXISTING + NOT_KEPT + BROKEN + ADMIN)
def test_content_policy_allows_only_ourselves(answers: Answers, address: str) -> None:
    policy = answers[address].headers["Content-Security-Policy"]

    assert not [word for word in FORBIDDEN_IN_POLICY if word in policy]
    for directive in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]:
        assert directive in policy


@pytest.mark.parametrize("address", EXISTING + BROKEN)
def test_no_cookie_and_no_look_at_cookies(client: Client, address: str) -> None:
    client.cookies["naastu_staff"] = "a" * 32  # a session that a public page must not look up

    response = client.get(address)

    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()
    assert "accept-language" not in response.headers.get("Vary", "").lower()


@pytest.mark.parametrize(("kind", "address"), KINDS)
def test_how_long_it_may_be_kept(answers: Answers, kind: Kind, address: str) -> None:
    response = answers[address]
    expected = {
        Kind.PUBLIC: "public, max-age=300",
        Kind.BY_THE_CLOCK: "public, max-age=60",
        Kind.RESULTS: "private, max-age=60",
        Kind.UNSTORED: "no-store",
    }[kind]

    assert sorted(response.headers["Cache-Control"].split(", ")) == sorted(expected.split(", "))
    assert response.has_header("ETag") == (kind is not Kind.UNSTORED)


@pytest.mark.parametrize("address", NOT_KEPT)
def test_pages_with_a_cookie_are_kept_by_nobody(answers: Answers, address: str) -> None:
    assert answers[address].headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("address", BROKEN)
def test_what_is_not_there_says_so_in_our_own_words(answers: Answers, address: str) -> None:
    response = answers[address]

    assert response.status_code == 404
    assert "Naast u" in response.content.decode()


@pytest.mark.parametrize("address", [a for kind, a in KINDS if kind is not Kind.UNSTORED])
def test_unchanged_page_costs_one_statement_at_most(
    client: Client, address: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    etag = client.get(address).headers["ETag"]

    with django_assert_max_num_queries(0):  # the stamp is remembered
        response = client.get(address, headers={"If-None-Match": etag})

    assert response.status_code == 304


@pytest.mark.parametrize(
    "name",
    [
        n
        for n, (kind, _) in ADDRESSES.items()
        if n not in WITHOUT_EFFECT and kind not in WITH_COOKIE
    ],
)
def test_other_methods_are_refused(client: Client, name: str) -> None:
    assert client.post(ADDRESSES[name][1]).status_code == 405


@pytest.mark.parametrize("address", HTML)
def test_one_heading_a_language_and_no_inline_code(answers: Answers, address: str) -> None:
    html = answers[address].content.decode()

    assert html.count("<h1") == 1
    language = "en" if address.startswith("/en/") else "nl"
    assert f'<html lang="{language}" dir="ltr">' in html
    assert " style=" not in html
    assert "<style" not in html
    assert " onclick=" not in html
    assert "csrfmiddlewaretoken" not in html


@pytest.mark.parametrize("address", HTML)
def test_the_way_out_is_on_every_page(answers: Answers, address: str) -> None:
    assert 'href="/verlaat/"' in answers[address].content.decode()


@pytest.mark.parametrize("address", HTML)
def test_nothing_comes_from_elsewhere(answers: Answers, address: str) -> None:
    html = answers[address].content.decode()

    assert 'src="http' not in html
    assert 'rel="stylesheet" href="http' not in html

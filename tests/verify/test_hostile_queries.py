"""Ten thousand query strings that nobody means well with, over all addresses that answer a GET."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from pytest_django import Settings

from tests.addresses import ADDRESSES, WITHOUT_EFFECT, Kind
from tests.factories.directory import make_offer, make_provider
from tests.helpers.hostile import QUERIES

EXAMPLES = 10_000
ANSWERED = {200, 302, 303, 404}
PUBLIC = sorted(
    {
        address.partition("?")[0]
        for name, (kind, address) in ADDRESSES.items()
        if kind is not Kind.STAFF and name not in WITHOUT_EFFECT - {"directory:place"}
    }
)


@pytest.fixture
def listed(places: None, settings: Settings) -> None:
    """One published offer, so that every address exists."""
    settings.CONTACT_EMAIL = "contact@voorbeeld.example"
    provider = make_provider(name="Voorbeeld Naast Utrecht", slug="naast-utrecht")
    make_offer(provider=provider, slug="naast-utrecht", municipalities=["GM0344"])


@pytest.fixture
def expected(listed: None, client: Client, address: str) -> set[int]:
    """The usual answers, and that of the bare address: strangers are refused a conversation."""
    return ANSWERED | {client.get(address).status_code}


@pytest.mark.parametrize("address", PUBLIC)
@settings(
    max_examples=EXAMPLES // len(PUBLIC) + 1,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(query=QUERIES)
def test_no_query_string_breaks_an_address(
    client: Client, address: str, expected: set[int], query: str
) -> None:
    response = client.get(address, QUERY_STRING=query)

    assert response.status_code in expected
    assert b"<script>alert" not in response.content

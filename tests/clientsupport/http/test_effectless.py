"""Forms without effect: no token needed, but not from another site."""

import pytest
from django.test import Client

from tests.helpers.pages import heading


@pytest.fixture
def strict_client() -> Client:
    """A client for which the CSRF check is on, as it is for visitors."""
    return Client(enforce_csrf_checks=True)


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "http://testserver"},
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_accepted_from_our_own_page(strict_client: Client, headers: dict[str, str]) -> None:
    response = strict_client.post("/plaats/", {"plaats": "utrecht"}, headers=headers)

    assert response.status_code == 302


@pytest.mark.usefixtures("places")
@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://elders.example"},
        {"Origin": "https://testserver.elders.example"},
    ],
)
def test_refused_from_another_site(strict_client: Client, headers: dict[str, str]) -> None:
    response = strict_client.post("/plaats/", {"plaats": "utrecht"}, headers=headers)

    assert response.status_code == 403
    assert heading(response)

"""An organisation that keeps its own listing, and its coordinator at work."""

import pytest
from django.test import Client

from clientsupport.models import User
from directory.models import Offer, Provider
from tests.factories.directory import make_provider
from tests.factories.people import make_coordinator
from tests.helpers.spreadsheet import whole_offer
from tests.helpers.staff import signed_in


@pytest.fixture
def provider(places: None) -> Provider:
    return make_provider(name="Voorbeeld Eigen", slug="eigen", is_checked=True)


@pytest.fixture
def user(provider: Provider) -> User:
    return make_coordinator(provider)


@pytest.fixture
def staff(user: User) -> Client:
    return signed_in(user)


@pytest.fixture
def two_offers(provider: Provider) -> list[Offer]:
    """Two offers to which nothing is missing."""
    return [whole_offer(provider, slug) for slug in ("een", "twee")]

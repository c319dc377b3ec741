"""An organisation of which two quarters were counted, with the people who work there."""

import pytest

from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Provider
from tests.factories.directory import make_provider
from tests.factories.people import join, make_supporter, make_user
from tests.factories.tallies import CountedCase, store_counted

NUMBER = 47  # cases of the quarter that is told


@pytest.fixture
def provider(places: None) -> Provider:
    return make_provider()


@pytest.fixture
def supporter(provider: Provider) -> User:
    return make_supporter(provider, name="Noor")


@pytest.fixture
def coordinator(provider: Provider) -> User:
    user = make_user(name="Yusuf")
    join(user, provider, role=MemberRole.COORDINATOR)
    return user


@pytest.fixture
def counted(provider: Provider, supporter: User, coordinator: User) -> list[CountedCase]:
    """Cases of the third quarter of 2026: ten of them are the coordinator's."""
    cases = [
        CountedCase(
            number,
            coordinator.pk if number < 10 else supporter.pk,
            facts={"language": "" if number < 12 else "nl"},
        )
        for number in range(NUMBER)
    ]
    store_counted(cases, provider.pk)
    return cases

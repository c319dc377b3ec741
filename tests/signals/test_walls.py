"""What the database itself shows of signals and bundles, and to whom."""

import pytest

from clientsupport.models import User
from directory.enums import MemberRole
from signals.models import Bundle, BundleEvent, BundleSignal, Observation, Proposal, Signal, Voice
from signals.seeing import authorities_of, organisations_of
from tests.factories.directory import make_provider
from tests.factories.people import join, make_authority, make_user
from tests.factories.signals import make_bundle, make_signal, offer_bundle

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture
def supporter() -> User:
    user = make_user(password=None)
    join(user, make_provider(), role=MemberRole.SUPPORTER)
    return user


def test_without_a_word_nothing_is_seen(supporter: User) -> None:
    make_bundle(supporter, make_authority(), make_signal(supporter))

    for model in (Signal, Observation, Bundle, Voice, BundleSignal, Proposal, BundleEvent):
        assert not model.objects.exists()


def test_another_organisation_sees_facts_and_no_text(supporter: User) -> None:
    make_signal(supporter)
    other = make_user(password=None)
    join(other, make_provider(), role=MemberRole.SUPPORTER)

    with organisations_of(other):
        assert Signal.objects.count() == 1
        assert not Observation.objects.exists()
        assert not Signal.objects.visible_to(other).exists()


def test_an_official_sees_what_was_offered_and_never_a_signal(supporter: User) -> None:
    authority, official = make_authority(), make_user(password=None)
    join(official, authority, role=MemberRole.OFFICIAL)
    bundle = make_bundle(supporter, authority, make_signal(supporter))

    with authorities_of(official):
        assert not Bundle.objects.exists()
    offer_bundle(bundle)
    with authorities_of(official):
        assert Bundle.objects.get().decrypt("question")
        assert Voice.objects.count() == Proposal.objects.count() == 1
        for model in (Signal, Observation, BundleSignal):
            assert not model.objects.exists()


def test_another_authority_sees_nothing(supporter: User) -> None:
    official = make_user(password=None)
    join(official, make_authority(), role=MemberRole.OFFICIAL)
    offer_bundle(make_bundle(supporter, make_authority(), make_signal(supporter)))

    with authorities_of(official):
        for model in (Bundle, Voice, Proposal, BundleEvent):
            assert not model.objects.exists()

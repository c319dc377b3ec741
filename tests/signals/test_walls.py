"""What the database itself shows of signals and bundles, and to whom."""

from uuid import uuid4

import pytest

from clientsupport.models import User
from directory.enums import MemberRole
from intake.enums import DeletionReason
from intake.models import Case
from intake.retention.deleting import delete_case
from intake.seeing import deleting, team, teams
from signals.models import Bundle, BundleEvent, BundleSignal, Observation, Proposal, Signal, Voice
from signals.seeing import authorities_of, organisations_of
from tests.factories.cases import make_case
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


def test_a_resident_who_deletes_everything_sees_none_of_it(supporter: User) -> None:
    offer_bundle(make_bundle(supporter, make_authority(), make_signal(supporter)))

    with deleting(uuid4()):
        for model in (Signal, Observation, Bundle, Voice, BundleSignal, Proposal, BundleEvent):
            assert not model.objects.exists()


def test_case_that_went_elsewhere_is_erased_and_the_signal_stays(supporter: User) -> None:
    case, signal, other = make_case(supporter), make_signal(supporter), make_provider()
    with teams([str(signal.provider_id), str(other.pk)]):
        Observation.objects.filter(signal=signal).update(case=case)
        Case.objects.filter(pk=case.pk).update(provider=other)

    with team(other):
        assert delete_case(case=case.pk, reason=DeletionReason.MISTAKE)
    with team(signal.provider):
        assert Observation.objects.get().case_id is None

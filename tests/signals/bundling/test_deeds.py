"""Deeds on a bundle, between organisations."""

import pytest

from clientsupport.models import User
from clientsupport.transitions import WrongState
from directory.enums import MemberRole
from directory.models import Authority
from signals.bundling.actions import ending, inviting, joining, reading, writing
from signals.bundling.actions.beginning import begin_bundle
from signals.enums import BundleState, Joining, ReadingState, Source, WithdrawReason
from signals.models import Bundle, BundleSignal, Invited, Proposal, SecondReading, Voice
from signals.refusals import NotYours, Overtaken
from signals.seeing import invited_by, organisations_of
from tests.factories.directory import make_provider
from tests.factories.people import join, make_authority, make_user
from tests.factories.signals import make_signal

pytestmark = pytest.mark.usefixtures("places")
TEXTS = writing.Texts(
    title="Lang wachten",
    question="Kan het sneller?",
    summary="Mensen wachten lang.",
    background="Acht weken.",
    names_shown=False,
)


def supporter(*, may_bundle: bool = True) -> User:
    """Somebody at an organisation of their own."""
    user = make_user(password=None)
    place = join(user, make_provider(), role=MemberRole.SUPPORTER)
    place.may_bundle = may_bundle
    place.save()
    return user


@pytest.fixture
def anna() -> User:
    return supporter()


@pytest.fixture
def bram() -> User:
    return supporter()


@pytest.fixture
def authority() -> Authority:
    return make_authority()


@pytest.fixture
def bundle(anna: User, authority: Authority) -> Bundle:
    """A draft of Anna with all that it needs to be read."""
    signal = make_signal(anna)
    with organisations_of(anna):
        row = begin_bundle(signals=[signal], authority=authority, title="Wachten", by=anna)
        writing.write_bundle(bundle=row, texts=TEXTS, by=anna, seen=row.version)
        writing.add_proposal(bundle=row, text="Antwoord binnen twee weken.", by=anna)
    return row


def stored(bundle: Bundle, user: User) -> Bundle:
    with organisations_of(user):
        return Bundle.objects.get(pk=bundle.pk)


def place(user: User) -> int:
    return int(user.memberships.get().provider_id or 0)


def reader_agrees(bundle: Bundle, by: User, reader: User) -> None:
    provider = reader.memberships.get().provider
    assert provider
    with organisations_of(by):
        reading.ask_reader(bundle=bundle, provider=provider, by=by)
    with organisations_of(reader):
        reading.agree(bundle=bundle, by=reader)


def test_who_has_not_the_right_begins_none(authority: Authority) -> None:
    carla = supporter(may_bundle=False)
    signal = make_signal(carla)

    with organisations_of(carla), pytest.raises(NotYours):
        begin_bundle(signals=[signal], authority=authority, title="Wachten", by=carla)


def test_facts_are_united(anna: User, authority: Authority) -> None:
    signals = [make_signal(anna), make_signal(anna, laws=["jeugdwet"], domains=[])]

    with organisations_of(anna):
        row = begin_bundle(signals=signals, authority=authority, title="Wachten", by=anna)

    assert sorted(row.laws) == ["jeugdwet", "wmo"]
    assert row.parties == [place(anna)]


def test_who_writes_from_an_older_page_overwrites_nothing(bundle: Bundle, anna: User) -> None:
    with organisations_of(anna):
        with pytest.raises(Overtaken):
            writing.write_bundle(bundle=bundle, texts=TEXTS, by=anna, seen=1)
        assert Bundle.objects.get().decrypt("title") == TEXTS.title


def test_proposals_change_places_and_go(bundle: Bundle, anna: User) -> None:
    with organisations_of(anna):
        second = writing.add_proposal(bundle=bundle, text="Bel terug.", by=anna)
        version = Bundle.objects.get().version
        writing.raise_proposal(proposal=second, by=anna, seen=version)
        assert Proposal.objects.all()[0].decrypt("text") == "Bel terug."
        writing.change_proposal(proposal=second, text="", by=anna, seen=version + 1)
        assert Proposal.objects.count() == 1


def test_joining_leaving_and_who_reads(bundle: Bundle, anna: User, bram: User) -> None:
    signal = make_signal(bram)
    assert_not_seen(bundle, bram)
    with organisations_of(anna):
        asked = joining.ask_to_join(bundle=bundle, signal=signal, by=anna)
    with organisations_of(bram):
        joining.join_bundle(joined=asked, text="Wij zien dit elke week.", by=bram)
        assert Voice.objects.get().decrypt("text") == "Wij zien dit elke week."
    assert stored(bundle, anna).parties == sorted([place(anna), place(bram)])
    with organisations_of(bram):
        joining.leave_bundle(joined=asked, by=bram)
    assert_not_seen(bundle, bram)
    with organisations_of(anna):
        assert not Voice.objects.exists()
        assert BundleSignal.objects.get(pk=asked.pk).state == Joining.LEFT


def assert_not_seen(bundle: Bundle, user: User) -> None:
    with organisations_of(user):
        assert not Bundle.objects.filter(pk=bundle.pk).exists()


def test_declining_ends_reading_at_once(bundle: Bundle, anna: User, bram: User) -> None:
    signal = make_signal(bram)
    with organisations_of(anna):
        asked = joining.ask_to_join(bundle=bundle, signal=signal, by=anna)
    with organisations_of(bram):
        joining.decline_to_join(joined=asked, by=bram)
    assert_not_seen(bundle, bram)


def test_words_of_a_reporter_only_with_a_yes(bundle: Bundle, anna: User, bram: User) -> None:
    signal = make_signal(bram, source=Source.RESIDENT)
    with organisations_of(anna):
        asked = joining.ask_to_join(bundle=bundle, signal=signal, by=anna)
    with organisations_of(bram):
        joining.join_bundle(joined=asked, text="Ik wacht al lang.", by=bram)
        assert not Voice.objects.exists()
        joining.ask_reporter(joined=asked, by=bram)
        assert BundleSignal.objects.get(pk=asked.pk).consent == "asked"


def test_offered_after_another_organisation_agreed(bundle: Bundle, anna: User, bram: User) -> None:
    with organisations_of(anna), pytest.raises(WrongState):
        reading.offer_bundle(bundle=bundle, by=anna)
    reader_agrees(bundle, anna, bram)
    with organisations_of(anna):
        reading.offer_bundle(bundle=bundle, by=anna)

    row = stored(bundle, anna)
    assert row.state == BundleState.OFFERED
    assert row.offered_on
    assert row.answer_by
    assert row.public_from


def test_who_works_for_the_authority_reads_nothing(
    bundle: Bundle, anna: User, bram: User, authority: Authority
) -> None:
    join(bram, authority, role=MemberRole.OFFICIAL)
    provider = bram.memberships.get(provider__isnull=False).provider
    assert provider

    with organisations_of(anna), pytest.raises(NotYours):
        reading.ask_reader(bundle=bundle, provider=provider, by=anna)


def test_the_author_is_no_second_reader(bundle: Bundle, anna: User) -> None:
    own = anna.memberships.get().provider
    assert own
    with organisations_of(anna), pytest.raises(NotYours):
        reading.ask_reader(bundle=bundle, provider=own, by=anna)


def test_a_reader_wants_a_change(bundle: Bundle, anna: User, bram: User) -> None:
    provider = bram.memberships.get().provider
    assert provider
    with organisations_of(anna):
        reading.ask_reader(bundle=bundle, provider=provider, by=anna)
    with organisations_of(bram):
        reading.ask_changes(bundle=bundle, reason="De straat staat erin.", by=bram)

    assert_not_seen(bundle, bram)
    with organisations_of(anna):
        assert SecondReading.objects.get().decrypt("reason") == "De straat staat erin."
        assert Bundle.objects.get().state == BundleState.DRAFT


def test_joining_after_it_was_read_lets_it_be_read_anew(
    bundle: Bundle, anna: User, bram: User
) -> None:
    reader_agrees(bundle, anna, bram)
    signal = make_signal(supporter())
    with organisations_of(anna):
        joining.ask_to_join(bundle=bundle, signal=signal, by=anna)
        assert Bundle.objects.get().state == BundleState.DRAFT
        assert SecondReading.objects.get().state == ReadingState.OVERTAKEN


def test_a_professional_thinks_along_once(bundle: Bundle, anna: User) -> None:
    with organisations_of(anna):
        token = inviting.invite(bundle=bundle, whom="een wijkverpleegkundige", by=anna)
    with invited_by(inviting.hash_of(token)):
        found = inviting.find_invited(token)
        assert found
        inviting.think_along(invited=found, text="Laat de wijkverpleging bellen.")
        with pytest.raises(NotYours):
            inviting.think_along(invited=found, text="Nog een.")
        assert inviting.find_invited(token) is None
    with organisations_of(anna):
        inviting.decide(invited=Invited.objects.get(), takes_over=True, by=anna)
        assert Proposal.objects.count() == 2
    with invited_by(inviting.hash_of(token)):
        assert not Bundle.objects.exists()


def test_links_end_when_it_is_offered(bundle: Bundle, anna: User, bram: User) -> None:
    with organisations_of(anna):
        token = inviting.invite(bundle=bundle, whom="een huisarts", by=anna)
    reader_agrees(bundle, anna, bram)
    with organisations_of(anna):
        reading.offer_bundle(bundle=bundle, by=anna)
    with invited_by(inviting.hash_of(token)):
        assert inviting.find_invited(token) is None
        assert not Bundle.objects.exists()


def test_a_signal_that_goes_leaves_a_draft(bundle: Bundle, anna: User) -> None:
    with organisations_of(anna):
        (joined,) = BundleSignal.objects.all()
        assert joined.signal
        ending.leave_bundles(signal=joined.signal, names_person=False, by=anna)
        row = Bundle.objects.get()
    assert (row.state, row.withdrawn_reason) == (BundleState.WITHDRAWN, WithdrawReason.NOBODY_LEFT)


def test_a_signal_that_named_somebody_is_blanked_after_offering(
    bundle: Bundle, anna: User, bram: User
) -> None:
    with organisations_of(anna):
        (joined,) = BundleSignal.objects.all()
        joining.say_in_bundle(joined=joined, text="Mevrouw Jansen wacht.", by=anna)
    reader_agrees(bundle, anna, bram)
    with organisations_of(anna):
        reading.offer_bundle(bundle=bundle, by=anna)
        assert joined.signal
        ending.leave_bundles(signal=joined.signal, names_person=False, by=anna)
        assert Voice.objects.get().decrypt("text") == "Mevrouw Jansen wacht."
        ending.leave_bundles(signal=joined.signal, names_person=True, by=anna)
        assert Voice.objects.get().decrypt("text") == ending.BLANKED
        assert Bundle.objects.get().state == BundleState.OFFERED

"""Storing example bundles, each as far as it says, with its days in the past."""

from datetime import date, timedelta

from django.utils import timezone

from clientsupport.demo.examples.accounts import example_authority
from clientsupport.demo.examples.signals.store import organisations
from clientsupport.demo.examples.signals.texts import BUNDLES, SIGNALS, Bundled
from clientsupport.models import User
from clientsupport.working_days import add_working_days
from directory.enums import MemberRole
from directory.models import Membership, Provider
from intake.seeing import teams
from signals.enums import (
    AnswerState,
    BundleState,
    EventKind,
    Joining,
    MeasureState,
    ReadingState,
    WithdrawReason,
)
from signals.lifecycle.bundle_table import Deed
from signals.lifecycle.bundles import move, tell, withdraw
from signals.models import (
    Answer,
    AskedBack,
    Bundle,
    BundleSignal,
    Measure,
    Proposal,
    ProposalAnswer,
    SecondReading,
    SeenDifference,
    Signal,
    Voice,
)
from signals.seeing import editing

S = BundleState
OFFERED = (S.OFFERED, S.RECEIVED, S.ASKED_BACK, S.ANSWERED, S.FOLLOWED, S.CLOSED, S.WITHDRAWN)
RECEIVED = (S.RECEIVED, S.ASKED_BACK, S.ANSWERED, S.FOLLOWED, S.CLOSED)
SUMMARY = "Dit merken cliëntondersteuners bij meer mensen. Het ging niet om één persoon."


def add_bundles() -> int:
    """Add a bundle in each state, when there are none yet; return how many."""
    places = organisations()
    Membership.objects.filter(provider=places[0]).update(may_bundle=True)
    with teams(str(place.pk) for place in places), editing():
        if Bundle.objects.filter(provider=places[0]).exists():
            return 0
        for wish in BUNDLES:
            _add(wish, places)
    return len(BUNDLES)


def _add(wish: Bundled, places: list[Provider]) -> None:
    offered = timezone.localdate() - timedelta(days=wish.ago)
    begun = offered - timedelta(days=14)
    bundle = _draft(wish, places, begun)
    if wish.state == S.DRAFT:
        return
    _read(bundle, places[-1], begun, has_agreed=wish.state != S.READING)
    if wish.state in OFFERED:
        move(bundle, Deed.OFFER, today=offered, provider=bundle.provider_id)
        _publish_when_due(bundle)
    if wish.state == S.WITHDRAWN:
        on = offered + timedelta(days=30)
        withdraw(bundle, why=WithdrawReason.SOLVED, today=on, provider=bundle.provider_id)
    if wish.state in RECEIVED:
        _received(bundle, wish, add_working_days(offered, 4))


def _draft(wish: Bundled, places: list[Provider], begun: date) -> Bundle:
    seen, joining = SIGNALS[wish.about], places[: wish.organisations]
    bundle = Bundle(
        provider=places[0],
        author=_coordinator(places[0]),
        parties=sorted(place.pk for place in joining),
        authority=example_authority(),
        kind=seen.kind,
        laws=[seen.law],
        domains=[seen.domain],
        groups=[seen.group] if seen.group else [],
        names_shown=wish.is_named,
        begun_on=begun,
    )
    bundle.encrypt(
        title=wish.title, question=wish.question, summary=SUMMARY, background=seen.leads_to or None
    )
    bundle.save()
    tell(bundle, EventKind.BEGUN, today=begun, provider=places[0].pk)
    for number, place in enumerate(joining, 1):
        _let_join(bundle, place, wish.about + 1, number, begun)
    for number, text in enumerate(wish.proposals, 1):
        proposal = Proposal(bundle=bundle, number=number)
        proposal.encrypt(text=text)
        proposal.save()
    return bundle


def _let_join(bundle: Bundle, place: Provider, signal: int, number: int, on: date) -> None:
    voice = Voice(bundle=bundle, number=number)
    voice.encrypt(text=SIGNALS[signal - 1].what)
    voice.save()
    BundleSignal.objects.create(
        bundle=bundle,
        signal=Signal.objects.get(provider=place, number=signal),
        provider=place,
        state=Joining.JOINED,
        voice=voice,
        asked_on=on,
        answered_on=on,
    )
    tell(bundle, EventKind.JOINED, today=on, provider=place.pk, public=True)


def _read(bundle: Bundle, reader: Provider, on: date, *, has_agreed: bool) -> None:
    bundle.parties = sorted({*bundle.parties, reader.pk})
    move(bundle, Deed.ASK_READER, today=on, provider=bundle.provider_id)
    SecondReading.objects.create(
        bundle=bundle,
        provider=reader,
        state=ReadingState.AGREED if has_agreed else ReadingState.ASKED,
        asked_on=on,
        answered_on=on if has_agreed else None,
    )
    if has_agreed:
        move(bundle, Deed.APPROVE, today=on, provider=reader.pk)


def _publish_when_due(bundle: Bundle) -> None:
    if bundle.public_from and bundle.public_from <= timezone.localdate():
        move(bundle, Deed.PUBLISH, today=bundle.public_from)


def _received(bundle: Bundle, wish: Bundled, on: date) -> None:
    place = bundle.authority_id
    move(bundle, Deed.RECEIVE, today=on, authority=place)
    if wish.asked_back:
        question = AskedBack(bundle=bundle, asked_on=on)
        question.encrypt(question=wish.asked_back)
        question.save()
        move(bundle, Deed.ASK_BACK, today=on, authority=place)
    if wish.answer:
        _answered(bundle, wish, on + timedelta(days=21))


def _answered(bundle: Bundle, wish: Bundled, on: date) -> None:
    answer = Answer(bundle=bundle, state=AnswerState.GIVEN, given_on=on)
    answer.encrypt(text=wish.answer)
    answer.save()
    for proposal, (verdict, why) in zip(
        bundle.proposals.order_by("number"), wish.verdicts, strict=True
    ):
        said = ProposalAnswer(bundle=bundle, answer=answer, proposal=proposal, verdict=verdict)
        said.encrypt(why=why)
        said.save()
    move(bundle, Deed.ANSWER, today=on, authority=bundle.authority_id)
    _measured(bundle, answer, wish, on)


def _measured(bundle: Bundle, answer: Answer, wish: Bundled, on: date) -> None:
    for number, wanted in enumerate(wish.measures, 1):
        done = on + timedelta(days=60) if wanted.state == MeasureState.DONE else None
        measure = Measure(
            bundle=bundle,
            answer=answer,
            number=number,
            owner=wanted.owner,
            due_on=on + timedelta(days=90),
            state=wanted.state,
            progress_on=done or on + timedelta(days=30),
            done_on=done,
            asked_on=done + timedelta(days=185) if done and wanted.differences else None,
        )
        measure.encrypt(text=wanted.text, progress=wanted.progress or None)
        measure.save()
        for place, seen in zip(organisations(), wanted.differences, strict=False):
            SeenDifference.objects.create(bundle=bundle, measure=measure, provider=place, seen=seen)
    if wish.measures:
        move(bundle, Deed.MEASURE, today=on, authority=bundle.authority_id)
    if wish.state == S.CLOSED:
        move(bundle, Deed.CLOSE, today=on + timedelta(days=250), authority=bundle.authority_id)


def _coordinator(place: Provider) -> User | None:
    return User.objects.filter(
        memberships__provider=place, memberships__role=MemberRole.COORDINATOR
    ).first()

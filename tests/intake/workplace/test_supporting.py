"""What supporters do with a request, and what stays behind in the log."""

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from clientsupport.enums import AuditAction, PortalRole
from clientsupport.models import AuditEvent, User
from clientsupport.transitions import WrongState
from intake.conversation.actions.conversing import ask_other
from intake.enums import AlertBy, CloseReason, PassingState, RequestState
from intake.models import HelpRequest, InternalNote, ReplyDraft
from intake.rules.contact import Alert
from intake.seeing import one_request, team_of
from intake.workplace.actions.drafting import save_draft
from intake.workplace.actions.hands import break_glass, propose_passing, reassign, revoke_passing
from intake.workplace.actions.supporting import (
    NotYours,
    add_note,
    answer,
    claim,
    close,
    release,
    reopen,
)
from intake.workplace.actions.team import add_absence
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter, make_user
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.jobs import waiting_jobs

pytestmark = pytest.mark.usefixtures("places")
GLASS = "intake.jobs.digests.send_glass_broken"
ALERT = Alert(AlertBy.EMAIL, "iemand@voorbeeld.example", "nl")


@pytest.fixture
def asked() -> Asked:
    return ask()


@pytest.fixture
def supporter(asked: Asked) -> User:
    """Who took it up."""
    user = make_supporter(asked.provider)
    with team_of(user):
        claim(request=asked.read(), by=user)
    return user


def reasons(action: AuditAction) -> list[str]:
    return [event.reason for event in AuditEvent.objects.filter(action=action).order_by("pk")]


def test_taking_up(asked: Asked, supporter: User) -> None:
    row = asked.read()

    assert (row.supporter, row.state) == (supporter, RequestState.IN_PROGRESS)
    event = AuditEvent.objects.get(action=AuditAction.CHANGED)
    assert (event.actor, event.organisation) == (supporter, asked.provider.audit_key)


def test_second_one_comes_too_late(asked: Asked, supporter: User) -> None:
    late = make_supporter(asked.provider)

    with team_of(late), pytest.raises(NotYours):
        claim(request=asked.read(), by=late)
    assert asked.read().supporter == supporter


def test_answer_reaches_the_resident(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        answer(request=asked.read(), text="Wij bellen mee.", is_question=False, by=supporter)

    assert asked.texts() == [TEXT, "Wij bellen mee."]
    row = asked.read()
    assert (row.state, row.due_on) == (RequestState.IN_PROGRESS, None)
    assert row.answered_on == timezone.localdate()
    assert AuditEvent.objects.get(action=AuditAction.ANSWERED).object_id in row.aliases()


def test_question_shows_as_one(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        answer(request=asked.read(), text="Welke brief?", is_question=True, by=supporter)

    assert asked.read().state == RequestState.QUESTION


def test_alert_goes_only_where_asked_for() -> None:
    quiet, loud = ask(), ask(alert=ALERT)
    for asked in (quiet, loud):
        user = make_supporter(asked.provider)
        with team_of(user):
            claim(request=asked.read(), by=user)
            answer(request=asked.read(), text="Goedendag.", is_question=False, by=user)

    assert waiting_jobs() == ["intake.jobs.alerts.send_alert"]


def test_answering_twice_with_the_same_words_is_one_answer(asked: Asked) -> None:
    user = make_supporter(asked.provider)
    with team_of(user):
        claim(request=asked.read(), by=user)
        for is_question in (False, False, True):
            answer(request=asked.read(), text="Goedendag.", is_question=is_question, by=user)

    assert asked.texts() == [TEXT, "Goedendag.", "Goedendag."]
    assert asked.read().state == RequestState.QUESTION


def test_another_organisation_may_answer_in_the_same_words(asked: Asked) -> None:
    first, elsewhere = make_supporter(asked.provider), make_offer(takes_requests=True)
    with team_of(first):
        claim(request=asked.read(), by=first)
        answer(request=asked.read(), text="Goedendag.", is_question=False, by=first)
    with one_request(asked.uuid):
        ask_other(request=asked.read(), offer=elsewhere)

    second = make_supporter(elsewhere.provider)
    with team_of(second):
        claim(request=asked.read(), by=second)
        answer(request=asked.read(), text="Goedendag.", is_question=False, by=second)

    assert asked.texts() == [TEXT, "Goedendag.", "Goedendag."]


def test_only_who_took_it_up_answers(asked: Asked, supporter: User) -> None:
    other = make_coordinator(asked.provider)

    with team_of(other), pytest.raises(NotYours):
        answer(request=asked.read(), text="Ik ook.", is_question=False, by=other)
    assert asked.texts() == [TEXT]


def test_answer_after_it_was_deleted(asked: Asked, supporter: User) -> None:
    row = asked.read()
    with one_request(asked.uuid):
        HelpRequest.objects.all().delete()

    with team_of(supporter), pytest.raises(HelpRequest.DoesNotExist):
        answer(request=row, text="Te laat.", is_question=False, by=supporter)


def test_draft_is_kept_for_who_wrote_it_and_gone_when_sent(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        save_draft(request=asked.read(), typed={"text": "Een begin"}, by=supporter)
        save_draft(request=asked.read(), typed={"text": "Een beter begin"}, by=supporter)
        draft = ReplyDraft.objects.select_related("request").get()
        kept = draft.decrypt("text")
        answer(request=asked.read(), text="Af.", is_question=False, by=supporter)
        left = ReplyDraft.objects.count()

    assert (kept, left) == ("Een beter begin", 0)


def test_empty_draft_is_thrown_away(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        save_draft(request=asked.read(), typed={"text": "Een begin"}, by=supporter)
        save_draft(request=asked.read(), typed={"text": ""}, by=supporter)

        assert not ReplyDraft.objects.exists()


def test_note_stays_among_colleagues(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        add_note(request=asked.read(), text="Eerst bellen met de wijk.", by=supporter)
        seen = InternalNote.objects.count()
    with one_request(asked.uuid):
        seen_by_resident = InternalNote.objects.count()

    assert (seen, seen_by_resident) == (1, 0)
    assert asked.texts() == [TEXT]


def test_giving_back(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        save_draft(request=asked.read(), typed={"text": "Een begin"}, by=supporter)
        release(request=asked.read(), by=supporter)

        assert ReplyDraft.objects.get().user == supporter
    row = asked.read()
    assert (row.supporter, row.state, row.announced_on) == (None, RequestState.RECEIVED, None)


def test_closing_with_a_last_message_and_opening_again(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        close(request=asked.read(), reason=CloseReason.NOT_OURS, text="Sterkte.", by=supporter)
        closed = asked.read()
        with pytest.raises(WrongState):
            close(request=closed, reason=CloseReason.ANSWERED, text="", by=supporter)
        reopen(request=closed, by=supporter)

    assert asked.texts() == [TEXT, "Sterkte."]
    assert (closed.state, closed.close_reason) == (RequestState.CLOSED, CloseReason.NOT_OURS)
    assert closed.closed_on == timezone.localdate()
    again = asked.read()
    assert (again.state, again.closed_on, again.close_reason) == ("in_progress", None, "")
    assert again.due_on


def test_answering_a_closed_one_opens_it(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        close(request=asked.read(), reason=CloseReason.ANSWERED, text="", by=supporter)
        answer(request=asked.read(), text="Nog iets.", is_question=False, by=supporter)

    assert asked.read().state == RequestState.IN_PROGRESS


def test_proposing_another_organisation(asked: Asked, supporter: User) -> None:
    first, second = make_offer(takes_requests=True), make_offer(takes_requests=True)
    with time_machine.travel("2026-03-02 10:00:00+01:00", tick=False), team_of(supporter):
        propose_passing(request=asked.read(), to=first, by=supporter)
        propose_passing(request=asked.read(), to=second, by=supporter)
        now, before = asked.read().passings.order_by("-pk")

    assert (before.to, before.state) == (first, PassingState.REVOKED)
    assert (now.to, now.state, now.expires_on) == (second, "proposed", date(2026, 3, 9))
    row = asked.read()
    assert row.provider == asked.provider  # the resident has not said yes
    assert (row.state, row.due_on) == (RequestState.QUESTION, None)


def test_proposal_taken_back(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        propose_passing(request=asked.read(), to=make_offer(takes_requests=True), by=supporter)
        revoke_passing(request=asked.read(), by=supporter)
        with pytest.raises(WrongState):
            revoke_passing(request=asked.read(), by=supporter)

    row = asked.read()
    assert row.state == RequestState.IN_PROGRESS
    assert row.due_on


def test_own_offer_is_no_other_organisation(asked: Asked, supporter: User) -> None:
    with team_of(supporter), pytest.raises(WrongState):
        propose_passing(request=asked.read(), to=asked.offer, by=supporter)


def test_closing_ends_a_proposal(asked: Asked, supporter: User) -> None:
    with team_of(supporter):
        propose_passing(request=asked.read(), to=make_offer(takes_requests=True), by=supporter)
        close(request=asked.read(), reason=CloseReason.ANSWERED, text="", by=supporter)

        assert asked.read().passings.get().state == PassingState.REVOKED


def test_coordinator_gives_it_to_a_colleague(asked: Asked, supporter: User) -> None:
    coordinator, colleague = make_coordinator(asked.provider), make_supporter(asked.provider)
    with team_of(coordinator):
        reassign(request=asked.read(), to=colleague, by=coordinator)

    assert asked.read().supporter == colleague
    assert reasons(AuditAction.MOVED) == [f"to {colleague.pk}"]


def test_stranger_gets_nothing(asked: Asked, supporter: User) -> None:
    coordinator = make_coordinator(asked.provider)

    with team_of(coordinator), pytest.raises(NotYours):
        reassign(request=asked.read(), to=make_supporter(), by=coordinator)
    assert asked.read().supporter == supporter


def test_supporter_does_not_reassign(asked: Asked, supporter: User) -> None:
    with team_of(supporter), pytest.raises(NotYours):
        reassign(request=asked.read(), to=None, by=supporter)


def test_privacy_officers_hear_when_a_coordinator_takes_over_to_read(
    asked: Asked, supporter: User
) -> None:
    make_user(portal_role=PortalRole.PRIVACY_OFFICER, password=None)
    coordinator, colleague = make_coordinator(asked.provider), make_supporter(asked.provider)
    with team_of(coordinator):
        reassign(request=asked.read(), to=colleague, by=coordinator)
        after_a_colleague = waiting_jobs().count(GLASS)
        reassign(request=asked.read(), to=coordinator, by=coordinator, reason="Ziek")

    assert (after_a_colleague, waiting_jobs().count(GLASS)) == (0, 1)


@pytest.mark.parametrize(("is_own", "heard"), [(True, 1), (False, 0)])
def test_privacy_officers_hear_who_replaces_by_their_own_word(
    supporter: User, asked: Asked, is_own: bool, heard: int
) -> None:
    make_user(portal_role=PortalRole.PRIVACY_OFFICER, password=None)
    coordinator, colleague = make_coordinator(asked.provider), make_supporter(asked.provider)
    today = timezone.localdate()
    add_absence(
        provider=asked.provider,
        user=supporter,
        replacement=coordinator if is_own else colleague,
        first_day=today,
        last_day=today,
        by=coordinator,
        reason="Ziek",
    )

    assert waiting_jobs().count(GLASS) == heard


def test_broken_glass_needs_a_coordinator_and_is_in_the_log(asked: Asked, supporter: User) -> None:
    coordinator, colleague = make_coordinator(asked.provider), make_supporter(asked.provider)
    with team_of(colleague), pytest.raises(NotYours):
        break_glass(request=asked.read(), reason="Nieuwsgierig", by=colleague)
    with team_of(coordinator):
        break_glass(request=asked.read(), reason="Collega is ziek", by=coordinator)

    assert reasons(AuditAction.OPENED) == ["for half an hour: Collega is ziek"]


def test_everything_keeps_the_request_for_another_ninety_days(
    asked: Asked, supporter: User
) -> None:
    later = timezone.now() + timedelta(days=40)
    with time_machine.travel(later), team_of(supporter):
        answer(request=asked.read(), text="Later.", is_question=False, by=supporter)

    assert asked.read().delete_on == timezone.localdate(later) + timedelta(days=90)

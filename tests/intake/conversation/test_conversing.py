"""What residents do in a conversation, and what it leaves behind."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from clientsupport.models import AuditEvent
from clientsupport.transitions import WrongState
from directory.models import Offer
from intake.conversation.actions import conversing
from intake.conversation.actions.messages import add_message, locked
from intake.enums import (
    Author,
    Caution,
    CloseReason,
    DeletionReason,
    PassingState,
    RequestState,
)
from intake.models import (
    HelpRequest,
    InternalNote,
    Label,
    Labelling,
    Passing,
    Reminder,
    ReplyDraft,
)
from intake.retention.deleting import delete_request
from intake.rules.contact import Contact
from intake.seeing import deleting, one_request
from tests.factories.directory import make_offer
from tests.factories.people import make_user
from tests.factories.requests import Asked, ask

MONDAY = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-03-02T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def does(deed: Any, asked: Asked, **facts: Any) -> HelpRequest:
    """Do something as the resident, and return the request as it is afterwards."""
    with one_request(asked.uuid):
        deed(request=HelpRequest.objects.get(pk=asked.uuid), **facts)
    return asked.read()


def set_facts(asked: Asked, **facts: Any) -> None:
    with one_request(asked.uuid):
        HelpRequest.objects.filter(pk=asked.uuid).update(**facts)


def proposed(asked: Asked, to: Offer | None = None, **facts: Any) -> Passing:
    facts = {"proposed_on": MONDAY, "expires_on": MONDAY + timedelta(days=7)} | facts
    with one_request(asked.uuid):
        return Passing.objects.create(
            request_id=asked.uuid, to=to or make_offer(takes_requests=True), **facts
        )


def test_message_waits_for_the_organisation() -> None:
    asked = ask()
    set_facts(asked, supporter=make_user(), state=RequestState.QUESTION, due_on=None)

    after = does(conversing.write_message, asked, text="Ja, dinsdag kan.")

    assert after.state == RequestState.IN_PROGRESS
    assert after.due_on == date(2026, 3, 4)
    assert asked.texts()[-1] == "Ja, dinsdag kan."


def test_writing_opens_what_was_closed() -> None:
    asked = ask()
    does(conversing.finish, asked)

    after = does(conversing.write_message, asked, text="Toch nog iets.")

    assert after.state == RequestState.RECEIVED
    assert (after.closed_on, after.close_reason) == (None, "")
    assert after.due_on


def test_being_ready_closes() -> None:
    after = does(conversing.finish, ask())

    assert after.state == RequestState.CLOSED
    assert after.close_reason == CloseReason.RESIDENT
    assert after.closed_on == MONDAY


def test_reason_of_the_organisation_is_not_overwritten() -> None:
    asked = ask()
    set_facts(
        asked, state=RequestState.CLOSED, closed_on=MONDAY, close_reason="in_touch", due_on=None
    )

    assert does(conversing.finish, asked).close_reason == CloseReason.IN_TOUCH


def test_agreeing_to_thirty_days_counts_from_closing(clock: time_machine.Traveller) -> None:
    asked = ask()
    assert does(conversing.finish, asked).delete_on == MONDAY + timedelta(days=90)
    clock.shift(timedelta(days=3))

    after = does(conversing.keep_shorter, asked)

    assert after.delete_on == MONDAY + timedelta(days=30)
    assert after.last_activity_on == MONDAY


def test_yes_takes_the_request_to_the_other_organisation() -> None:
    asked, to = ask(), make_offer(takes_requests=True)
    user = make_user()
    set_facts(asked, supporter=user, state=RequestState.QUESTION, due_on=None, answered_on=MONDAY)
    note_and_draft(asked, user)
    passing = proposed(asked, to)

    after = does(conversing.accept_passing, asked, passing=passing.pk)

    assert (after.provider, after.offer) == (to.provider, to)
    assert (after.supporter, after.state) == (None, RequestState.RECEIVED)
    assert after.due_on == date(2026, 3, 4)
    with deleting(asked.uuid):
        assert not InternalNote.objects.exists()
        assert not ReplyDraft.objects.exists()
        assert not Reminder.objects.exists()
        assert not Labelling.objects.exists()
        assert Passing.objects.get().state == PassingState.ACCEPTED
    assert len(asked.texts()) == 1


def note_and_draft(asked: Asked, user: Any) -> None:
    with deleting(asked.uuid):
        request = HelpRequest.objects.get(pk=asked.uuid)
        label = Label.objects.create(provider=request.provider, name="bezwaar")
        Labelling.objects.create(request=request, label=label)
        Reminder.objects.create(request=request, user=user, on=MONDAY)
        note = InternalNote(request=request, number=1, author=user)
        note.encrypt(text="Lijkt mij iets voor de buren.")
        note.save()
        draft = ReplyDraft(request=request, user=user)
        draft.encrypt(text="Beste")
        draft.save()


def test_no_leaves_everything_and_asks_for_an_answer() -> None:
    asked = ask()
    set_facts(asked, supporter=make_user(), state=RequestState.QUESTION, due_on=None)
    passing = proposed(asked)

    after = does(conversing.refuse_passing, asked, passing=passing.pk)

    assert after.provider == asked.provider
    assert after.state == RequestState.IN_PROGRESS
    assert after.due_on
    with one_request(asked.uuid):
        assert Passing.objects.get().state == PassingState.REFUSED


@pytest.mark.parametrize(
    "facts",
    [
        {"state": PassingState.REVOKED},
        {"state": PassingState.REFUSED},
        {"expires_on": MONDAY - timedelta(days=1)},
    ],
)
@pytest.mark.parametrize("deed", [conversing.accept_passing, conversing.refuse_passing])
def test_proposal_that_is_over_changes_nothing(deed: Any, facts: dict[str, Any]) -> None:
    asked = ask()
    passing = proposed(asked, **facts)

    with pytest.raises(WrongState):
        does(deed, asked, passing=passing.pk)

    assert asked.read().provider == asked.provider


def test_proposal_of_another_request_cannot_be_accepted() -> None:
    asked, other = ask(), ask()
    passing = proposed(other)

    with pytest.raises(WrongState):
        does(conversing.accept_passing, asked, passing=passing.pk)


def test_asking_another_ends_an_open_proposal() -> None:
    asked, to = ask(), make_offer(takes_requests=True)
    proposed(asked)

    after = does(conversing.ask_other, asked, offer=to)

    assert after.provider == to.provider
    with one_request(asked.uuid):
        assert Passing.objects.get().state == PassingState.REVOKED


def test_asking_the_same_one_twice_begins_nothing_anew() -> None:
    asked, to = ask(), make_offer(takes_requests=True)
    does(conversing.ask_other, asked, offer=to)
    user = make_user()
    set_facts(asked, supporter=user, state=RequestState.IN_PROGRESS)
    note_and_draft(asked, user)

    assert does(conversing.ask_other, asked, offer=to).supporter == user
    with deleting(asked.uuid):
        assert InternalNote.objects.exists()


def test_contact_is_shared_and_taken_back() -> None:
    asked = ask()
    contact = Contact("030 123 45 67", Caution.DISCREET, "dinsdag")

    shared = does(conversing.share_contact, asked, contact=contact)
    assert Contact.from_text(shared.decrypt("contact") or "") == contact

    assert does(conversing.share_contact, asked, contact=None).contact is None


def test_deeds_of_residents_leave_no_event_and_no_job() -> None:
    asked = ask()
    events, jobs = AuditEvent.objects.count(), ProcrastinateJob.objects.count()
    does(conversing.write_message, asked, text="Hallo")
    does(conversing.ask_other, asked, offer=make_offer(takes_requests=True))
    does(conversing.finish, asked)
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)

    assert (AuditEvent.objects.count(), ProcrastinateJob.objects.count()) == (events, jobs)


def test_resident_of_one_request_cannot_write_in_another() -> None:
    mine, other = ask(), ask()
    theirs = other.read()

    with pytest.raises(HelpRequest.DoesNotExist), one_request(mine.uuid):
        conversing.write_message(request=theirs, text="Hallo")

    assert len(other.texts()) == 1


def test_nothing_can_be_done_with_what_was_deleted() -> None:
    asked = ask()
    request = asked.read()
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)

    with pytest.raises(HelpRequest.DoesNotExist), one_request(asked.uuid):
        conversing.write_message(request=request, text="Hallo")


def test_numbers_of_messages_keep_the_order_of_one_day() -> None:
    asked = ask(text="een")
    does(conversing.write_message, asked, text="twee")
    with one_request(asked.uuid):
        row = locked(HelpRequest.objects.get(pk=asked.uuid))
        add_message(row, author=Author.SUPPORTER, text="drie", provider=asked.provider)
    does(conversing.write_message, asked, text="vier")

    assert asked.texts() == ["een", "twee", "drie", "vier"]
    assert timezone.localdate() == MONDAY

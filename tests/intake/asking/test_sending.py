from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from clientsupport.privacy.codes import parse
from clientsupport.privacy.codes.submissions import FormOver
from directory.models import Municipality
from intake.asking.actions import Question, forget_forms, new_form, send_request, sent_with
from intake.enums import RequestState
from intake.models import HelpRequest, SubmittedForm
from tests.factories.directory import make_offer
from tests.factories.requests import TEXT, ask
from tests.helpers.conversing import find_request

pytestmark = pytest.mark.usefixtures("places")


def question(**facts: object) -> Question:
    offer = make_offer(takes_requests=True)
    municipality = Municipality.objects.get(slug="utrecht")
    return Question(offer=offer, municipality=municipality, text=TEXT, **facts)  # type: ignore[arg-type]


def test_what_is_sent_can_be_read_back_with_the_code() -> None:
    asked = ask()

    assert find_request(parse(asked.code.written())) == asked.uuid
    assert asked.texts() == [TEXT]
    assert asked.read().state == RequestState.RECEIVED


def test_same_form_twice_gives_the_same_code_and_stores_nothing_more() -> None:
    form, asked = new_form(), question()

    first = send_request(question=asked, form=form)
    again = send_request(question=asked, form=form)

    assert again == first
    assert SubmittedForm.objects.count() == 1


def test_another_form_gives_another_code() -> None:
    asked = question()

    first = send_request(question=asked, form=new_form())
    second = send_request(question=asked, form=new_form())

    assert first.code != second.code
    assert first.opens != second.opens


def test_form_is_over_after_two_hours() -> None:
    asked = question()
    with time_machine.travel("2026-03-02 09:00:00+01:00", tick=False) as clock:
        form = new_form()
        clock.shift(timedelta(hours=2, seconds=1))

        with pytest.raises(FormOver):
            send_request(question=asked, form=form)


def test_form_of_somebody_else_is_refused() -> None:
    with pytest.raises(FormOver):
        sent_with("iets:anders")


def test_number_of_the_form_goes_when_it_can_no_longer_be_sent() -> None:
    ask()
    kept = forget_forms()
    with time_machine.travel(timezone.now() + timedelta(hours=3)):
        gone = forget_forms()

    assert (kept, gone) == (0, 1)


def test_nothing_stored_shows_the_text_or_the_code() -> None:
    asked = ask()
    stored = repr(vars(asked.read()))

    assert TEXT not in stored
    assert asked.code.secret not in stored


def test_without_saying_which_request_there_is_none() -> None:
    ask()

    assert not HelpRequest.objects.exists()

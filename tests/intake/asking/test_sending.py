from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from clientsupport.privacy.codes import parse
from intake.asking.actions import forget_forms
from intake.enums import RequestState
from intake.models import HelpRequest
from tests.factories.requests import TEXT, ask
from tests.helpers.conversing import find_request

pytestmark = pytest.mark.usefixtures("places")


def test_what_is_sent_can_be_read_back_with_the_code() -> None:
    asked = ask()

    assert find_request(parse(asked.code.written())) == asked.uuid
    assert asked.texts() == [TEXT]
    assert asked.read().state == RequestState.RECEIVED


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

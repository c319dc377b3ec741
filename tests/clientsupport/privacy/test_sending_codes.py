"""Forms that give a code: the same one sent twice gives the same code, and makes nothing twice."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import IntegrityError

from clientsupport.privacy.codes import Busy, Code, proof
from clientsupport.privacy.codes.making import make
from clientsupport.privacy.codes.sending import Sent
from clientsupport.privacy.codes.submissions import FormOver, new_submission
from tests.helpers.coded import Coded
from tests.helpers.conversing import busy

pytestmark = pytest.mark.usefixtures("monday", "hashed")


def test_code_opens_what_was_sent(coded: Coded) -> None:
    sent = coded.sent()

    found = coded.door.find(sent.code)
    assert found is not None
    assert found.pk == sent.opens


def test_same_form_twice_gives_the_same_code_and_makes_nothing_twice(
    coded: Coded, hashed: list[Code]
) -> None:
    number = coded.forms.new()
    assert coded.forms.sent_with(number) is None

    first = coded.send(number)
    again = coded.send(number)

    assert again == first == coded.forms.sent_with(number)
    assert hashed == [first.code]  # the second time takes no work


def test_another_form_gives_another_code(coded: Coded) -> None:
    first, second = coded.sent(), coded.sent()

    assert first.code != second.code
    assert first.opens != second.opens


def test_form_is_over_after_two_hours(coded: Coded, monday: time_machine.Traveller) -> None:
    number = coded.forms.new()
    monday.shift(timedelta(hours=2, seconds=1))

    with pytest.raises(FormOver):
        coded.send(number)


def test_number_of_another_kind_or_of_nobody_is_refused(coded: Coded) -> None:
    for number in ("iets:anders", "", new_submission("another kind")):
        with pytest.raises(FormOver):
            coded.send(number)


def test_form_handed_out_before_a_rotation_keeps_its_code(coded: Coded, settings: Any) -> None:
    number = coded.forms.new()
    first = coded.send(number)

    settings.PEPPER_KEYS = {"new": b"n" * 31 + b"x", **settings.PEPPER_KEYS}

    assert coded.send(number) == first


def test_busy_stores_nothing(coded: Coded, monkeypatch: pytest.MonkeyPatch) -> None:
    number = coded.forms.new()
    with monkeypatch.context() as patched:
        patched.setattr(proof, "_hash", busy)
        with pytest.raises(Busy):
            coded.send(number)

    assert coded.forms.sent_with(number) is None


def test_last_group_gives_the_code_of_a_form_that_was_sent(coded: Coded) -> None:
    number, other = coded.forms.new(), coded.forms.new()
    sent = coded.send(number)
    group = sent.code.written()[-5:]

    assert coded.forms.typed(number, f" {group.lower()} ") == sent.code
    for typed in ("", "00000", "ü", group * 2):
        assert coded.forms.typed(number, typed) is None
    assert coded.forms.typed(other, group) is None


# --- Locators ------------------------------------------------------------------------------------


@pytest.fixture
def alike(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The locators that the first draws of every form give from now on, in turn."""
    locators: list[str] = []

    def drawn(number: bytes, draw: int, **options: Any) -> Code:
        code = make(number, draw, **options)
        return Code(locators[draw], code.secret) if draw < len(locators) else code

    monkeypatch.setattr("clientsupport.privacy.codes.submissions.make", drawn)
    return locators


def test_taken_locator_leads_to_another_code_that_stays_the_same(
    coded: Coded, alike: list[str]
) -> None:
    first = coded.sent()
    alike[:] = [first.code.locator]
    number = coded.forms.new()

    second = coded.send(number)
    coded.delete(first)  # its locator is free again

    assert second.code.locator != first.code.locator
    assert coded.send(number) == second
    found = coded.door.find(second.code)
    assert found is not None
    assert found.pk == second.opens


def seen_free(coded: Coded, monkeypatch: pytest.MonkeyPatch, times: int) -> list[str]:
    """Let the first looks at a locator say that it is free; somebody else was a moment earlier."""
    looks: list[str] = []
    is_taken = type(coded.door).is_taken

    def late(door: Any, locator: str, **options: Any) -> bool:
        looks.append(locator)
        return len(looks) > times and is_taken(door, locator, **options)

    monkeypatch.setattr(type(coded.door), "is_taken", late)
    return looks


def test_locator_that_is_taken_at_the_last_moment_is_drawn_anew(
    coded: Coded, alike: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = coded.sent()
    alike[:] = [first.code.locator]
    looks = seen_free(coded, monkeypatch, times=2)

    second = coded.sent()

    assert second.code.locator != first.code.locator
    assert looks == [*[first.code.locator] * 3, second.code.locator]


def test_three_times_too_late_is_an_error_and_stores_nothing(
    coded: Coded, alike: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = coded.sent()
    alike[:] = [first.code.locator]
    looks = seen_free(coded, monkeypatch, times=99)
    number = coded.forms.new()

    with pytest.raises(IntegrityError):
        coded.send(number)

    assert len(looks) == 3
    assert coded.forms.sent_with(number) is None


def test_form_that_was_sent_at_the_same_moment_gives_the_code_of_the_other(
    coded: Coded, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, others = coded.forms.new(), list[Sent]()
    is_taken = type(coded.door).is_taken

    def after_another(door: Any, locator: str) -> bool:
        """Let the same form be sent once more, after the look whether it was."""
        monkeypatch.setattr(type(coded.door), "is_taken", is_taken)
        if not others:
            others.append(coded.send(number))
        return is_taken(door, locator)

    monkeypatch.setattr(type(coded.door), "is_taken", after_another)

    assert [coded.send(number)] == others

"""One mail for one person: in working hours, in their rhythm, in their language, once."""

from collections.abc import Iterator

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend

from clientsupport.digests.actions import choose, tell
from clientsupport.enums import Language, Rhythm
from clientsupport.models import News, User
from directory.enums import Told
from directory.models import Application
from tests.factories.people import make_editor
from tests.helpers.jobs import run_digests, run_jobs

pytestmark = pytest.mark.django_db
ASKS = "Een organisatie meldt zich aan bij Naast u"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    """A Monday morning."""
    with time_machine.travel("2026-03-02T09:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def editor() -> User:
    return make_editor(password=None)


def news(editor: User) -> None:
    """Let an organisation apply."""
    Application.objects.create(name="Voorbeeld", contact_email="a@voorbeeld.example")
    tell([editor], Told.APPLICATION)


def in_rhythm(user: User, rhythm: Rhythm) -> None:
    choose(rhythm=rhythm, language=Language.DUTCH, by=user)


def test_one_mail_gathers_what_is_new(editor: User) -> None:
    for _ in range(3):
        news(editor)

    assert run_digests() == [(editor.email, ASKS)]
    assert "- 3 nieuwe aanmeldingen van organisaties.\n" in mail.outbox[0].body
    assert run_digests() == []
    assert not News.objects.exists()


def test_the_first_of_a_turn_goes_at_once_and_the_others_wait(
    editor: User, clock: time_machine.Traveller
) -> None:
    news(editor)
    assert len(run_digests()) == 1
    news(editor)

    clock.move_to("2026-03-02T12:45:00+01:00")
    assert run_digests() == []
    clock.move_to("2026-03-02T13:00:00+01:00")
    assert len(run_digests()) == 1


@pytest.mark.parametrize(
    ("rhythm", "next_at"),
    [
        (Rhythm.AT_ONCE, "2026-03-02T09:15:00+01:00"),
        (Rhythm.TWICE, "2026-03-02T13:00:00+01:00"),
        (Rhythm.DAILY, "2026-03-03T08:00:00+01:00"),
        (Rhythm.WEEKLY, "2026-03-09T08:00:00+01:00"),
    ],
)
def test_people_choose_their_rhythm(
    editor: User, clock: time_machine.Traveller, rhythm: Rhythm, next_at: str
) -> None:
    in_rhythm(editor, rhythm)
    news(editor)
    run_digests()
    news(editor)
    told = []
    for day in range(2, 10):
        for time in ("08:00", "09:00", "09:15", "13:00", "17:45"):
            moment = f"2026-03-{day:02}T{time}:00+01:00"
            if moment > "2026-03-02T09:00:00+01:00":
                clock.move_to(moment)
                told += [moment] if run_digests() else []

    assert told == [next_at]


@pytest.mark.parametrize(
    ("made_at", "told_at"),
    [
        ("2026-03-02T20:00:00+01:00", "2026-03-03T08:00:00+01:00"),  # night
        ("2026-03-06T18:00:00+01:00", "2026-03-09T08:00:00+01:00"),  # weekend
        ("2026-04-03T18:00:00+02:00", "2026-04-07T08:00:00+02:00"),  # Easter
    ],
)
def test_nobody_is_mailed_outside_working_hours(
    editor: User, clock: time_machine.Traveller, made_at: str, told_at: str
) -> None:
    clock.move_to(made_at)
    news(editor)

    assert run_digests() == []
    clock.move_to(told_at)
    assert run_digests() == [(editor.email, ASKS)]


def test_what_a_colleague_did_meanwhile_is_not_told(editor: User) -> None:
    news(editor)
    Application.objects.all().delete()

    assert run_digests() == []
    assert not News.objects.exists()


def test_more_than_still_waits_is_never_told(editor: User) -> None:
    news(editor)
    news(editor)
    Application.objects.first().delete()  # type: ignore[union-attr]
    run_digests()

    assert "1 nieuwe aanmelding van een organisatie." in mail.outbox[0].body


def test_a_mail_that_failed_is_sent_later_and_nothing_is_lost(
    editor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise ConnectionRefusedError

    news(editor)
    with monkeypatch.context() as patched:
        patched.setattr(EmailBackend, "send_messages", refuse)
        with pytest.raises(ConnectionRefusedError):
            run_digests()
    run_jobs()

    assert [message.to for message in mail.outbox] == [[editor.email]]
    assert run_digests() == []


def test_a_mail_that_is_late_waits_for_the_morning(
    editor: User, clock: time_machine.Traveller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise ConnectionRefusedError

    news(editor)
    with monkeypatch.context() as patched:
        patched.setattr(EmailBackend, "send_messages", refuse)
        with pytest.raises(ConnectionRefusedError):
            run_digests()
    clock.move_to("2026-03-02T22:00:00+01:00")
    run_jobs()
    assert not mail.outbox

    clock.move_to("2026-03-03T08:00:00+01:00")
    assert run_digests() == [(editor.email, ASKS)]


def test_a_closed_account_is_told_nothing(editor: User) -> None:
    news(editor)
    User.objects.update(is_active=False)

    assert run_digests() == []


def test_the_mail_is_in_the_language_of_the_account(editor: User) -> None:
    choose(rhythm=Rhythm.AT_ONCE, language=Language.ENGLISH, by=editor)
    news(editor)
    run_digests()

    assert "/en/vandaag/" in mail.outbox[0].body


def test_the_row_says_nothing_of_what_it_is_about(editor: User) -> None:
    news(editor)

    assert {field.name for field in News._meta.get_fields()} == {
        *("id", "user", "kind", "organisation", "number")
    }

"""Mails of constant words: that something waits, to whom, when, and never what."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.core import mail

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.models import Provider
from intake.seeing import team_of
from intake.workplace.actions.hands import break_glass
from intake.workplace.actions.supporting import answer, claim
from intake.workplace.actions.team import add_absence
from tests.factories.directory import add_factor, make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor, make_supporter, make_user
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.jobs import run_digests, run_jobs

pytestmark = pytest.mark.usefixtures("places")


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    """A Monday morning; the next holiday is far away."""
    with time_machine.travel("2026-03-02T09:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider() -> Provider:
    return make_provider()


def asked_of(provider: Provider) -> Asked:
    return ask(make_offer(provider=provider))


def take(asked: Asked, user: User) -> None:
    with team_of(user):
        claim(request=asked.read(), by=user)


NEW = "Er is iets nieuws in uw werkplek"
WAITING = "Een inwoner wacht op antwoord"
TODAY = "Vandaag moet er een antwoord weg"
ONE_DAY_LATE = "Een antwoord is een werkdag te laat"
LATE = "Een antwoord is meer dan een werkdag te laat"
AT_DESK = "Een hulpvraag blijft liggen"


def test_team_hears_once_of_seven_hundred(provider: Provider) -> None:
    first, second = make_supporter(provider), make_coordinator(provider)
    make_supporter()
    asked = asked_of(provider)
    for _ in range(3):
        asked_of(provider)

    assert run_digests() == sorted([(first.email, NEW), (second.email, NEW)])
    assert run_digests() == []
    assert asked.read().announced_on


def test_words_are_the_same_whatever_was_asked(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_supporter(provider)
    asked = asked_of(provider)
    run_digests()
    (first,) = mail.outbox
    ask(asked.offer, text="Iets heel anders over geld")
    clock.shift(timedelta(hours=5))  # the afternoon is the next turn
    run_digests()
    (second,) = mail.outbox

    assert first.body == second.body
    assert TEXT not in first.body
    assert asked.read().handle not in first.body
    assert "/vandaag/" in first.body


def test_new_message_goes_to_who_took_it_up(provider: Provider) -> None:
    owner, asked = make_supporter(provider), asked_of(provider)
    make_supporter(provider)
    take(asked, owner)

    assert run_digests() == [(owner.email, NEW)]


def test_replacement_hears_of_it(provider: Provider, clock: time_machine.Traveller) -> None:
    owner, other = make_supporter(provider), make_supporter(provider)
    asked = asked_of(provider)
    take(asked, owner)
    today = asked.read().received_on
    add_absence(
        provider=provider, user=owner, replacement=other, first_day=today, last_day=today, by=owner
    )

    assert run_digests() == [(other.email, NEW)]


def test_team_hears_of_what_somebody_left_behind(provider: Provider) -> None:
    owner, other, asked = make_supporter(provider), make_supporter(provider), asked_of(provider)
    take(asked, owner)
    owner.memberships.all().delete()

    assert run_digests() == [(other.email, NEW)]


def test_what_was_entered_at_the_desk_is_no_news(provider: Provider) -> None:
    user = make_supporter(provider)
    ask(make_offer(provider=provider), supporter=user, origin="phone")

    assert run_digests() == []


def test_answered_one_is_no_news(provider: Provider) -> None:
    user, asked = make_supporter(provider), asked_of(provider)
    take(asked, user)
    with team_of(user):
        answer(request=asked.read(), text="Ja.", is_question=False, by=user)

    assert run_digests() == []


def test_longer_it_waits_the_more_hear_of_it(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    supporter, coordinator, editor = (
        make_supporter(provider),
        make_coordinator(provider),
        make_editor(),
    )
    add_factor(supporter)
    take(asked_of(provider), supporter)
    found = {}
    for day in range(8):  # from Monday to Monday
        found[day] = run_digests()
        clock.shift(timedelta(days=1))

    both = sorted([supporter.email, coordinator.email])
    assert found == {
        0: [(supporter.email, NEW)],
        1: [(supporter.email, WAITING)],
        2: [(email, TODAY) for email in both],
        3: [(email, ONE_DAY_LATE) for email in both],
        4: [(email, LATE) for email in both],
        5: [],  # Saturday
        6: [],
        7: sorted([*((email, LATE) for email in both), (editor.email, AT_DESK)]),
    }


def test_desk_hears_at_once_where_nobody_can_read_it(provider: Provider) -> None:
    editor = make_editor()
    asked_of(provider)  # nobody there has a second factor

    assert (editor.email, AT_DESK) in run_digests()
    assert run_digests() == []


def test_nobody_is_woken_on_a_sunday(provider: Provider, clock: time_machine.Traveller) -> None:
    make_supporter(provider)
    asked_of(provider)
    clock.shift(timedelta(days=6))

    assert run_digests() == []
    clock.shift(timedelta(days=1))
    assert run_digests()


def test_privacy_officer_hears_of_a_broken_glass(provider: Provider) -> None:
    officer = make_user(portal_role=PortalRole.PRIVACY_OFFICER)
    asked, coordinator = asked_of(provider), make_coordinator(provider)
    take(asked, make_supporter(provider))
    with team_of(coordinator):
        break_glass(request=asked.read(), reason="De collega is ziek", by=coordinator)
    run_jobs()

    (message,) = mail.outbox
    assert message.to == [officer.email]
    assert "ziek" not in message.body

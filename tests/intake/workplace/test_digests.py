"""Mails of constant words: that something waits, to whom, when, and never what."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.core import mail

from clientsupport.digests.actions import choose
from clientsupport.enums import Language, PortalRole, Rhythm
from clientsupport.models import User
from directory.models import Provider
from intake.conversation.actions.conversing import accept_passing, refuse_passing
from intake.seeing import one_request, team_of
from intake.workplace.actions.arranging import (
    decline_handing,
    let_read,
    propose_handing,
    revoke_handing,
)
from intake.workplace.actions.hands import break_glass, propose_passing
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


# --- Between colleagues, and what residents say to passing on -------------------------------------


def pass_on(asked: Asked, holder: User, *, accept: bool) -> None:
    with team_of(holder):
        propose_passing(request=asked.read(), to=make_offer(takes_requests=True), by=holder)
        passing = asked.read().passings.get()
    with one_request(asked.uuid):
        decide = accept_passing if accept else refuse_passing
        decide(request=asked.read(), passing=passing.pk)


@pytest.mark.parametrize(
    ("accept", "subject"),
    [
        (True, "Een inwoner zei ja tegen doorgeven"),
        (False, "Een inwoner wil niet naar een andere organisatie"),
    ],
)
def test_what_the_resident_says_to_passing_is_told_once(
    provider: Provider, accept: bool, subject: str
) -> None:
    holder, asked = make_supporter(provider), asked_of(provider)
    make_supporter(provider)
    take(asked, holder)
    pass_on(asked, holder, accept=accept)

    told = [found for found in run_digests() if found[0] == holder.email]
    assert told == [(holder.email, subject)]
    assert "- 1 inwoner zei" in next(m.body for m in mail.outbox if m.to == [holder.email])
    assert holder.email not in dict(run_digests())


def test_colleague_hears_what_is_proposed_and_the_holder_of_a_no(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    holder, colleague = make_supporter(provider), make_supporter(provider)
    asked = asked_of(provider)
    take(asked, holder)
    run_digests()
    with team_of(holder):
        propose_handing(request=asked.read(), to=colleague, by=holder)

    asks = "Een collega vraagt u een hulpvraag over te nemen"
    assert run_digests() == [(colleague.email, asks)]
    with team_of(colleague):
        decline_handing(request=asked.read(), by=colleague)
    clock.shift(timedelta(hours=5))
    assert run_digests() == [(holder.email, "Een collega kan een hulpvraag niet overnemen")]


def test_what_was_taken_back_before_the_mail_is_not_told(provider: Provider) -> None:
    holder, colleague = make_supporter(provider), make_supporter(provider)
    asked = asked_of(provider)
    take(asked, holder)
    run_digests()
    with team_of(holder):
        propose_handing(request=asked.read(), to=colleague, by=holder)
        revoke_handing(request=asked.read(), by=holder)

    assert run_digests() == []


def test_second_reader_hears_of_it(provider: Provider) -> None:
    holder, colleague = make_supporter(provider), make_supporter(provider)
    asked = asked_of(provider)
    take(asked, holder)
    run_digests()
    with team_of(holder):
        let_read(request=asked.read(), reader=colleague, by=holder)

    assert run_digests() == [(colleague.email, "Een collega vraagt u mee te lezen")]


def test_who_is_away_gets_nothing_and_their_replacement_one_mail(provider: Provider) -> None:
    away, other = make_supporter(provider), make_supporter(provider)
    day = asked_of(provider).read().received_on
    asked_of(provider)
    add_absence(
        provider=provider, user=away, replacement=other, first_day=day, last_day=day, by=away
    )

    assert run_digests() == [(other.email, NEW)]
    assert run_digests() == []


def test_what_came_before_an_absence_waits_until_it_is_over(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    holder, colleague = make_supporter(provider), make_supporter(provider)
    asked = asked_of(provider)
    take(asked, holder)
    run_digests()
    day = asked.read().received_on
    with team_of(holder):
        propose_handing(request=asked.read(), to=colleague, by=holder)
    add_absence(
        provider=provider,
        user=colleague,
        replacement=holder,
        first_day=day,
        last_day=day,
        by=colleague,
    )
    assert run_digests() == []

    clock.shift(timedelta(days=1))
    assert colleague.email in dict(run_digests())


def test_what_is_late_waits_for_no_rhythm(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    user = make_coordinator(provider)
    choose(rhythm=Rhythm.WEEKLY, language=Language.DUTCH, by=user)
    asked_of(provider)  # answer by Wednesday
    found = []
    for _day in range(5):
        found += [subject for email, subject in run_digests() if email == user.email]
        clock.shift(timedelta(days=1))

    assert found == [NEW, TODAY, ONE_DAY_LATE, LATE]

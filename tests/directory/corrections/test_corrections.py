"""What becomes of reports by themselves: mail, being late, being forgotten. And of listings."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail

from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, News
from clientsupport.privacy.codes import Code
from directory.corrections import jobs
from directory.corrections.actions import (
    find_correction,
    new_form,
    read_correction,
    report_correction,
)
from directory.corrections.queries import fellow_names
from directory.enums import CorrectionState, CorrectionTopic
from directory.freshness import jobs as freshness
from directory.models import CorrectionReport, Provider
from tests.factories.corrections import make_correction
from tests.factories.directory import make_offer, make_provider
from tests.factories.people import make_coordinator, make_editor
from tests.helpers.jobs import run_digests

NOW = 0  # the moment for which a periodic job was planned; ours look at the clock
NEW = "Er is een nieuwe correctie op Naast u"
TEXT = "Het nummer is 030 111 11 11."


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def provider() -> Provider:
    return make_provider(name="Voorbeeld Huis")


def readers() -> list[str]:
    return sorted(address for message in mail.outbox for address in message.to)


# --- Telling those who answer --------------------------------------------------------------------


def test_coordinators_and_editors_get_one_mail_however_many_there_are(provider: Provider) -> None:
    for email in ("een@voorbeeld.example", "twee@voorbeeld.example"):
        make_coordinator(provider, email=email)
    make_coordinator(email="ander@voorbeeld.example")
    make_editor(email="redactie@voorbeeld.example")
    make_coordinator(provider, email="weg@voorbeeld.example", is_active=False)
    offer = make_offer(provider=provider)
    for _ in range(3):
        make_correction(offer)

    run_digests()

    assert readers() == [
        "een@voorbeeld.example",
        "redactie@voorbeeld.example",
        "twee@voorbeeld.example",
    ]


def test_mail_says_nothing_of_what_was_written(provider: Provider) -> None:
    make_coordinator(provider)
    make_correction(make_offer(provider=provider, title="Voorbeeld: hier"), text=TEXT)

    run_digests()

    (message,) = mail.outbox
    whole = str(message.message())
    assert message.subject == "Er is een nieuwe correctie op Naast u"
    assert "/vandaag/" in message.body
    for secret in ("030 111", "telefoon", "Voorbeeld: hier", "Voorbeeld Huis"):
        assert secret not in whole


def test_a_second_run_tells_nothing_new(provider: Provider, clock: time_machine.Traveller) -> None:
    user = make_coordinator(provider)
    offer = make_offer(provider=provider)
    make_correction(offer)

    assert run_digests() == [(user.email, NEW)]
    assert run_digests() == []
    make_correction(offer)
    clock.move_to("2026-11-23T13:00:00+01:00")
    assert run_digests() == [(user.email, NEW)]


def test_what_was_answered_before_the_mail_is_not_told(provider: Provider) -> None:
    make_coordinator(provider)
    make_correction(
        make_offer(provider=provider),
        state=CorrectionState.KEPT,
        answered_on=date(2026, 11, 23),
    )

    assert run_digests() == []


def test_what_is_late_is_told_daily_as_what_it_is_also_to_editors(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider, email="een@voorbeeld.example")
    make_editor(email="redactie@voorbeeld.example")
    make_correction(make_offer(provider=provider))  # answer by Monday 30 November
    run_digests()
    both = ["een@voorbeeld.example", "redactie@voorbeeld.example"]

    clock.move_to("2026-11-30T08:00:00+01:00")
    assert run_digests() == [(both[0], "Vandaag moet er een antwoord op een correctie weg")]
    clock.move_to("2026-12-01T08:00:00+01:00")
    assert run_digests() == [
        (email, "Een antwoord op een correctie is een werkdag te laat") for email in both
    ]
    assert run_digests() == []
    clock.move_to("2026-12-02T08:00:00+01:00")
    assert run_digests() == [
        (email, "Een antwoord op een correctie is meer dan een werkdag te laat") for email in both
    ]


# --- Forgetting ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "kept_until"),
    [
        (
            {"state": CorrectionState.CHANGED, "answered_on": date(2026, 11, 24)},
            "2026-12-24",
        ),
        ({}, "2027-11-23"),  # nobody answered
    ],
)
def test_is_kept_no_longer_than_promised(
    clock: time_machine.Traveller, facts: dict[str, Any], kept_until: str
) -> None:
    _report, code = make_correction(**facts)
    clock.move_to(f"{kept_until}T12:00:00+01:00")
    jobs.purge_old_corrections(NOW)
    assert find_correction(code)

    clock.shift(24 * 60 * 60)
    jobs.purge_old_corrections(NOW)

    assert find_correction(code) is None
    assert not CorrectionReport.objects.exists()


def test_form_of_just_before_midnight_gives_its_code_until_it_is_over(
    places: None, clock: time_machine.Traveller
) -> None:
    clock.move_to("2026-11-23T23:59:00+01:00")
    number, offer = new_form(), make_offer()

    def sent() -> Code:
        _report, code = report_correction(
            offer=offer, topic=CorrectionTopic.OTHER, text="", language="nl", submission=number
        )
        return code

    code = sent()
    clock.move_to("2026-11-24T01:58:00+01:00")
    jobs.purge_old_corrections(NOW)

    assert sent() == code
    assert CorrectionReport.objects.count() == 1
    clock.move_to("2026-11-24T02:00:00+01:00")
    jobs.purge_old_corrections(NOW)
    assert not CorrectionReport.objects.exclude(submission=None).exists()


def test_events_about_a_report_are_found_together_until_it_is_gone(provider: Provider) -> None:
    editor = make_editor()
    report, _code = make_correction(make_offer(provider=provider))
    other, _code = make_correction(make_offer(provider=provider))
    for read in (report, report, other):
        read_correction(report=read, by=editor)
    read_events = AuditEvent.objects.filter(action=AuditAction.READ).order_by("pk")
    names = list(read_events.values_list("object_id", flat=True))

    assert len(set(names)) == 3  # each is another one, and none is known from elsewhere
    assert not {str(report.pk), str(other.pk)} & set(names)
    assert fellow_names(names[0]) == set(names[:2])
    report.delete()
    assert fellow_names(names[0]) == set()


def test_number_of_a_form_is_forgotten_the_next_day(clock: time_machine.Traveller) -> None:
    make_correction()
    jobs.purge_old_corrections(NOW)
    assert CorrectionReport.objects.filter(submission__isnull=False).exists()

    clock.move_to("2026-11-24T04:00:00+01:00")
    jobs.purge_old_corrections(NOW)

    assert not CorrectionReport.objects.filter(submission__isnull=False).exists()


# --- Listings that have to be looked at ----------------------------------------------------------


def at_work(clock: time_machine.Traveller) -> list[tuple[str, str]]:
    """Let half past nine come; return who got which mail."""
    clock.shift(timedelta(hours=3))
    return run_digests()


def test_each_stage_asks_the_coordinators_once(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider, email="een@voorbeeld.example")
    make_editor(email="redactie@voorbeeld.example")
    make_offer(provider=provider, title="Voorbeeld: hier", checked_on=date(2026, 1, 15))
    seen = {}
    for day in ["14", "15", "16", "29", "30"]:
        clock.move_to(f"2026-07-{day}T06:30:00+02:00")
        freshness.review_listings(NOW)
        freshness.review_listings(NOW)
        at_work(clock)
        seen[day] = [message.body for message in mail.outbox]

    assert {day: len(bodies) for day, bodies in seen.items()} == {
        **{"14": 0, "15": 1, "16": 0},
        **{"29": 1, "30": 0},
    }
    assert "Voorbeeld: hier (Voorbeeld Huis)" in seen["15"][0]
    assert "/bevestigen/" in seen["15"][0]
    assert "vanaf 29 juli 2026" in seen["15"][0]
    assert "Inwoners lezen nu dat wij niet zeker weten of het klopt." in seen["29"][0]
    assert "Vanaf 26 augustus 2026 staat dit aanbod lager" in seen["29"][0]


def test_link_in_the_mail_works(
    provider: Provider, clock: time_machine.Traveller, client: Any
) -> None:
    make_coordinator(provider)
    offer = make_offer(provider=provider, checked_on=date(2026, 1, 15))
    clock.move_to("2026-07-15T06:30:00+02:00")
    freshness.review_listings(NOW)
    at_work(clock)
    (path,) = [line for line in mail.outbox[0].body.splitlines() if "/bevestigen/" in line]

    client.post("/bevestigen/" + path.partition("/bevestigen/")[2])

    offer.refresh_from_db()
    assert offer.checked_on == date(2026, 7, 15)


def test_one_mail_names_all_offers_of_somebody(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider)
    for number in range(27):
        make_offer(provider=provider, title=f"Voorbeeld {number}", checked_on=date(2026, 1, 15))
    clock.move_to("2026-07-15T06:30:00+02:00")

    freshness.review_listings(NOW)
    at_work(clock)

    (message,) = mail.outbox
    assert message.body.count("/bevestigen/") == 25
    assert "En nog 2 andere." in message.body


def test_hidden_offer_is_told_to_coordinators_and_editors(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider, email="een@voorbeeld.example")
    make_editor(email="redactie@voorbeeld.example")
    make_offer(provider=provider, title="Voorbeeld: hier", checked_on=date(2026, 1, 15))
    clock.move_to("2026-10-07T06:30:00+02:00")

    freshness.review_listings(NOW)
    at_work(clock)

    assert readers() == ["een@voorbeeld.example", "redactie@voorbeeld.example"]
    for message in mail.outbox:
        assert message.subject == "Inwoners vinden aanbod niet meer"
        assert "/bevestigen/" in message.body


def test_without_coordinators_the_editors_are_asked(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider, is_active=False)
    make_editor(email="redactie@voorbeeld.example")
    make_offer(provider=provider, checked_on=date(2026, 1, 15))
    clock.move_to("2026-07-15T06:30:00+02:00")

    freshness.review_listings(NOW)
    at_work(clock)

    assert readers() == ["redactie@voorbeeld.example"]


def test_what_was_confirmed_before_the_mail_goes_is_not_asked(
    provider: Provider, clock: time_machine.Traveller
) -> None:
    make_coordinator(provider)
    offer = make_offer(provider=provider, checked_on=date(2026, 1, 15))
    clock.move_to("2026-07-15T06:30:00+02:00")
    freshness.review_listings(NOW)
    offer.checked_on = date(2026, 7, 15)
    offer.save()

    assert at_work(clock) == []


def test_unchecked_offers_ask_nobody(provider: Provider, clock: time_machine.Traveller) -> None:
    make_coordinator(provider)
    make_offer(provider=provider, checked_on=None)
    clock.move_to("2036-07-15T06:30:00+02:00")

    freshness.review_listings(NOW)

    assert not News.objects.exists()

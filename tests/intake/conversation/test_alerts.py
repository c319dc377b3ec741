"""Hearing, where one asked for it, that there is a message: the same words to everybody."""

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ImproperlyConfigured
from procrastinate.contrib.django.models import ProcrastinateJob

from clientsupport import environment
from intake.conversation.jobs import send_alert
from intake.enums import AlertBy, DeletionReason
from intake.retention.deleting import delete_request
from intake.rules.contact import Alert
from intake.workplace.actions.supporting import tell_resident
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.jobs import run_jobs

pytestmark = pytest.mark.usefixtures("places")
BY_MAIL = Alert(AlertBy.EMAIL, "stil@voorbeeld.example", "nl")
BY_SMS = Alert(AlertBy.SMS, "31612345678", "nl")


def alert(asked: Asked) -> None:
    send_alert.defer(request=asked.read().aliases().new())
    run_jobs()


def test_mail_says_that_there_is_a_message_and_no_more() -> None:
    asked = ask(alert=BY_MAIL)

    alert(asked)

    (message,) = mail.outbox
    assert message.to == ["stil@voorbeeld.example"]
    assert message.subject == "Er is een bericht"
    everything = str(message.message())
    for telling in ("Naast u", "hulp", "http", asked.provider.name, TEXT, asked.code.secret):
        assert telling not in everything
    assert message.from_email == "niet-antwoorden@naastu.example"
    assert not getattr(message, "alternatives", [])


def test_every_mail_is_the_same() -> None:
    for domain_words in ("Eerste vraag", "Heel andere vraag"):
        alert(ask(text=domain_words, alert=BY_MAIL))

    first, second = mail.outbox
    assert (first.subject, first.body) == (second.subject, second.body)


def test_row_of_the_job_holds_no_address_and_no_number_that_stays_known() -> None:
    asked = ask(alert=BY_MAIL)
    row = asked.read()

    tell_resident(row)

    (name,) = ProcrastinateJob.objects.get().args.values()
    assert name in row.aliases()
    assert name != str(asked.uuid)


def test_alert_goes_to_the_one_whose_alias_it_is() -> None:
    others = [ask(alert=Alert(AlertBy.EMAIL, f"{n}@voorbeeld.example", "nl")) for n in range(3)]

    alert(others[1])

    (message,) = mail.outbox
    assert message.to == ["1@voorbeeld.example"]


def test_job_of_an_earlier_version_named_the_request_itself() -> None:
    send_alert.defer(request=str(ask(alert=BY_MAIL).uuid))

    run_jobs()

    assert len(mail.outbox) == 1


@pytest.mark.parametrize("wanted", [None, BY_SMS])
def test_nobody_is_told_who_did_not_ask_or_cannot_be_reached(wanted: Alert | None) -> None:
    alert(ask(alert=wanted))

    assert not mail.outbox


def test_text_message_goes_through_the_gateway(settings: Any) -> None:
    settings.SMS_GATEWAY = "{number}@sms.example"

    alert(ask(alert=BY_SMS))

    (message,) = mail.outbox
    assert message.to == ["31612345678@sms.example"]
    assert message.body.strip() == "Er is een bericht voor u. U leest het met uw code."
    assert "Naast u" not in str(message.message())


def test_nothing_is_sent_about_what_was_deleted_meanwhile() -> None:
    asked = ask(alert=BY_MAIL)
    tell_resident(asked.read())
    delete_request(request=asked.uuid, reason=DeletionReason.RESIDENT)

    run_jobs()

    assert not mail.outbox


@pytest.mark.parametrize(
    "wrong", ["sms.example", "{number}", "a@sms.example", "{number}{number}@x"]
)
def test_gateway_must_be_an_address_with_a_place_for_the_number(
    monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.setenv("NAASTU_SMS_GATEWAY", wrong)

    with pytest.raises(ImproperlyConfigured, match="NAASTU_SMS_GATEWAY"):
        environment.sms_gateway()

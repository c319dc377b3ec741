"""Being reachable outside the portal: a way to be called, and an alert."""

from typing import Any

import pytest
from django.test import Client

from intake.rules.contact import Alert, Contact
from tests.factories.requests import Asked
from tests.helpers.conversing import TALK, does
from tests.helpers.forms import errors
from tests.helpers.pages import words

pytestmark = pytest.mark.usefixtures("monday")


def test_contact_is_shared_shown_and_taken_back(resident: Client, asked: Asked) -> None:
    shared = does(resident, "contact", to="030 123 45 67", caution="discreet", when="dinsdag")
    assert "mag u bereiken via 030 123 45 67" in words(shared)
    stored = Contact.from_text(asked.read().decrypt("contact") or "")
    assert (stored.to, stored.when) == ("030 123 45 67", "dinsdag")

    does(resident, "contact_away")

    assert asked.read().contact is None


def test_bsn_is_never_part_of_how_to_be_reached(resident: Client, asked: Asked) -> None:
    facts = {"caution": "safe", "when": "BSN 111222333, dinsdag"}
    response = does(resident, "contact", to="030 123 45 67", **facts)

    assert "Er stond een burgerservicenummer (BSN) in." in words(response)
    stored = Contact.from_text(asked.read().decrypt("contact") or "")
    assert stored.when == "BSN [bsn], dinsdag"

    does(resident, "contact", to="06-12345678 (BSN 111222333)", caution="safe", when="")

    stored = Contact.from_text(asked.read().decrypt("contact") or "")
    assert stored.to == "06-12345678 (BSN [bsn])"


def test_bsn_beside_a_mail_address_goes_and_the_rest_is_shared(
    resident: Client, asked: Asked
) -> None:
    typed = "Jan: jan@voorbeeld.example, bsn 111222333"
    response = does(resident, "contact", to=typed, caution="safe", when="")

    assert "Er stond een burgerservicenummer (BSN) in." in words(response)
    stored = Contact.from_text(asked.read().decrypt("contact") or "")
    assert stored.to == "Jan: jan@voorbeeld.example, bsn [bsn]"


@pytest.mark.parametrize(
    "facts", [{"to": ""}, {"to": "iets"}, {"to": "06-123"}, {"caution": ""}, {"caution": "maybe"}]
)
def test_contact_asks_for_what_is_needed(
    resident: Client, asked: Asked, facts: dict[str, str]
) -> None:
    sent = {"to": "a@voorbeeld.example", "caution": "safe", "when": "altijd"} | facts

    response = does(resident, "contact", **sent)

    assert errors(response)
    assert 'value="altijd"' in response.content.decode()
    assert asked.read().contact is None


def test_alert_is_set_without_being_shown_again(resident: Client, asked: Asked) -> None:
    response = does(resident, "alert", to="stil@voorbeeld.example")

    assert "stil@voorbeeld.example" not in response.content.decode()
    assert "U krijgt een seintje als hier iets nieuws staat." in words(response)
    stored = Alert.from_text(asked.read().decrypt("alert_to") or "")
    assert (stored.to, stored.language) == ("stil@voorbeeld.example", "nl")

    does(resident, "alert_off")

    assert asked.read().alert_to is None


def test_words_beside_the_address_of_an_alert_stay_and_a_bsn_goes(
    resident: Client, asked: Asked
) -> None:
    response = does(resident, "alert", to="Jan stil@voorbeeld.example 111222333")

    assert "Er stond een burgerservicenummer (BSN) in. Dat hebben wij weggehaald." in words(
        response
    )
    assert "zonder andere woorden" in words(response)
    assert 'value="Jan stil@voorbeeld.example [bsn]"' in response.content.decode()
    assert asked.read().alert_to is None


def test_text_messages_only_with_a_gateway(resident: Client, asked: Asked, settings: Any) -> None:
    assert "sms" not in words(resident.get(f"{TALK}melding/"))
    settings.SMS_GATEWAY = "{number}@sms.example"
    assert errors(does(resident, "alert", by="sms", to="030 123 45 67"))
    assert errors(does(resident, "alert", by="sms", to="06 1234567"))

    does(resident, "alert", by="sms", to="612345678")  # as a spreadsheet leaves it

    assert Alert.from_text(asked.read().decrypt("alert_to") or "").to == "31612345678"

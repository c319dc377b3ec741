"""Sending: the code stands in the answer itself; a resend makes nothing twice; limits."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from pytest_django import Settings

from clientsupport.models import AuditEvent
from clientsupport.privacy.codes import Busy, parse
from directory.models import Offer
from intake.enums import AlertBy, Caution, ForWhom
from intake.models import HelpRequest, SubmittedForm
from intake.rules.contact import Alert, Contact
from intake.seeing import one_request
from tests.factories.directory import make_offer, make_provider
from tests.helpers.asking import (
    ADDRESS,
    SEND,
    TEXT,
    answers_lost,
    code_of,
    opened,
    sent,
    step_of,
    travelling,
    up_to,
)
from tests.helpers.conversing import find_request
from tests.helpers.forms import filled_in
from tests.helpers.jobs import waiting_jobs
from tests.helpers.pages import heading, page, words


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    """A Monday at noon, UTC: in the middle of an hour of the limits."""
    with time_machine.travel("2026-03-02T12:10:00+00:00", tick=False) as traveller:
        yield traveller


@pytest.fixture(autouse=True)
def offer(places: None, clock: None) -> Offer:
    return make_offer(
        slug="hier",
        provider=make_provider(name="Voorbeeld Naast Utrecht"),
        municipalities=["GM0344"],
        takes_requests=True,
    )


def stored(code: str) -> HelpRequest:
    """Return the request that a code leads to."""
    found = find_request(parse(code))
    assert found
    with one_request(found):
        return HelpRequest.objects.get(pk=found)


def test_code_on_the_page_leads_to_what_was_sent(client: Client, offer: Offer) -> None:
    response = sent(client, up_to(client, 6, offer="kies"))

    assert heading(response) == "Uw vraag is verstuurd"
    assert step_of(response) == "Verstuurd"
    request = stored(code_of(response))
    assert (request.offer, request.for_whom) == (offer, ForWhom.SELF)
    assert request.municipality.slug == "utrecht"
    assert (request.contact, request.alert_to) == (None, None)
    with one_request(request.uuid):
        assert [m.decrypt("text") for m in request.messages.all()] == [TEXT]


def test_contact_and_alert_are_stored_only_when_asked_for(client: Client) -> None:
    reply = {"reply": "buiten", "to": "06 12345678", "caution": "discreet", "when": "dinsdag"}
    checked = up_to(client, 6, **reply, alert="on", alert_to="een@voorbeeld.example")

    request = stored(code_of(sent(client, checked)))

    assert Contact.from_text(request.decrypt("contact") or "") == Contact(
        "06 12345678", Caution.DISCREET, "dinsdag"
    )
    assert Alert.from_text(request.decrypt("alert_to") or "") == Alert(
        AlertBy.EMAIL, "een@voorbeeld.example", "nl"
    )


def test_what_was_typed_for_another_answer_is_not_stored(client: Client) -> None:
    checked = up_to(client, 6, reply="hier", to="06 12345678", alert_to="een@voorbeeld.example")

    request = stored(code_of(sent(client, checked)))

    assert (request.contact, request.alert_to) == (None, None)


def test_code_and_words_stand_in_no_address_cookie_or_header(client: Client) -> None:
    response = sent(client, up_to(client, 6))
    code = code_of(response)

    outside = f"{response.headers} {client.cookies}"
    assert response.headers["Cache-Control"] == "no-store"
    assert code not in outside
    assert TEXT not in outside
    assert code not in f"{AuditEvent.objects.values()}"
    assert not waiting_jobs()


def test_sending_again_shows_the_same_code_and_stores_nothing_more(client: Client) -> None:
    checked = up_to(client, 6)

    first, second = sent(client, checked), sent(client, checked)

    assert code_of(first) == code_of(second)
    assert SubmittedForm.objects.count() == 1


def test_what_was_changed_after_sending_is_given_back(client: Client) -> None:
    checked = up_to(client, 6)
    with answers_lost(client):
        first = sent(client, checked)

    with answers_lost(client):
        again = sent(client, checked, text="Het is nog erger dan ik schreef.")

    assert code_of(again) == code_of(first)
    assert "Wat u daarna veranderde, is niet verstuurd." in words(again)
    assert "Het is nog erger dan ik schreef." in words(again)
    assert SubmittedForm.objects.count() == 1
    assert "veranderde" not in words(sent(client, checked))


def test_last_group_opens_the_conversation(client: Client) -> None:
    shown = sent(client, up_to(client, 6))
    last = code_of(shown).rpartition("-")[2]

    response = client.post(SEND, filled_in(shown, group=f" {last.lower()} "))

    assert response.headers["Location"] == "/antwoord/gesprek/"
    assert TEXT in words(client.get("/antwoord/gesprek/"))


def test_wrong_group_shows_the_code_again(client: Client) -> None:
    shown = sent(client, up_to(client, 6))

    response = client.post(SEND, filled_in(shown, group="00000"))

    assert code_of(response) == code_of(shown)
    assert step_of(response) == "Fout: Verstuurd"
    assert "naastu_gesprek" not in client.cookies


def test_form_that_is_over_comes_back_with_everything(
    client: Client, clock: time_machine.Traveller
) -> None:
    checked = up_to(client, 6)
    clock.shift(timedelta(hours=2, seconds=1))

    response = sent(client, checked)

    assert heading(response) == "Klopt alles?"
    assert "stond lang open" in words(response)
    assert TEXT in words(response)
    assert not SubmittedForm.objects.exists()
    assert code_of(sent(client, response))


def test_form_that_lost_its_token_comes_back_with_everything(settings: Settings) -> None:
    client = Client(enforce_csrf_checks=True)
    checked = up_to(client, 6)
    del client.cookies[settings.CSRF_COOKIE_NAME]

    response = sent(client, checked)

    assert heading(response) == "Klopt alles?"
    assert TEXT in words(response)
    assert not SubmittedForm.objects.exists()
    assert code_of(sent(client, response))


def test_nothing_is_sent_from_another_site() -> None:
    client = Client(enforce_csrf_checks=True)
    form = filled_in(up_to(client, 6))

    response = client.post(SEND, form, headers={"Origin": "https://elders.example"})

    assert response.status_code == 403
    assert not SubmittedForm.objects.exists()


def test_busy_keeps_everything(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = up_to(client, 6)

    def busy(**_facts: object) -> None:
        raise Busy

    with monkeypatch.context() as patch:
        patch.setattr("intake.asking.views.sending.send_request", busy)
        response = sent(client, checked)

    assert (response.status_code, response.headers["Retry-After"]) == (503, "10")
    assert TEXT in words(response)
    assert code_of(sent(client, response))


def test_form_filled_in_at_once_waits(client: Client, clock: time_machine.Traveller) -> None:
    checked = up_to(client, 6)
    begun = travelling(client.get(ADDRESS))["begun"]

    response = sent(client, checked, begun=begun)

    assert heading(response) == "Een ogenblik geduld"
    assert travelling(response)["text"] == TEXT
    early = sent(client, response)
    assert heading(early) == "Een ogenblik geduld"
    clock.shift(timedelta(seconds=20))
    assert code_of(sent(client, early))


def test_trap_makes_wait_and_loses_nothing(client: Client, clock: time_machine.Traveller) -> None:
    response = sent(client, up_to(client, 6), extra="https://koop.example")

    assert heading(response) == "Een ogenblik geduld"
    assert heading(sent(client, response)) == "Een ogenblik geduld"  # the trap is empty by now
    clock.shift(timedelta(seconds=20))
    assert code_of(sent(client, response))


def send_some(client: Client, number: int, address: str = "198.51.100.7") -> list[str]:
    """Send so many questions from one network; return the headings of the answers."""
    page_ = up_to(client, 6)
    headings = []
    for _ in range(number):
        checked = client.post(ADDRESS, filled_in(page_, naar="nakijken"))
        with answers_lost(client):
            response = client.post(SEND, filled_in(checked), REMOTE_ADDR=address)
        headings.append(heading(response))
    return headings


def test_sixth_from_one_network_waits_and_others_do_not(client: Client) -> None:
    headings = send_some(client, 6)

    assert headings[:5] == ["Uw vraag is verstuurd"] * 5
    assert headings[5] == "Een ogenblik geduld"
    assert send_some(client, 1, "198.51.101.7") == ["Uw vraag is verstuurd"]


def test_who_waited_is_not_stopped_before_the_twenty_first(
    client: Client, clock: time_machine.Traveller
) -> None:
    send_some(client, 5)
    kept = up_to(client, 6)
    for number in range(6, 22):
        checked = client.post(ADDRESS, filled_in(kept, naar="nakijken"))
        waiting = client.post(SEND, filled_in(checked), REMOTE_ADDR="198.51.100.7")
        clock.shift(timedelta(seconds=20))
        with answers_lost(client):
            response = client.post(SEND, filled_in(waiting), REMOTE_ADDR="198.51.100.7")
        assert response.status_code == (200 if number < 21 else 429)

    assert TEXT in words(response)
    assert SubmittedForm.objects.count() == 20


def test_busy_site_makes_everybody_wait_and_stops_nobody(
    client: Client, clock: time_machine.Traveller, settings: Settings
) -> None:
    settings.REQUESTS_USUAL_PER_HOUR, settings.REQUESTS_TIMES_USUAL = 1, 2
    headings = [send_some(client, 1, f"198.51.{net}.7")[0] for net in range(3)]

    assert headings == ["Uw vraag is verstuurd"] * 2 + ["Een ogenblik geduld"]


def test_ticket_of_another_form_opens_nothing(
    client: Client, clock: time_machine.Traveller
) -> None:
    waiting = sent(client, up_to(client, 6), extra="x")
    clock.shift(timedelta(seconds=20))
    ticket = travelling(waiting)["ticket"]

    response = sent(client, up_to(client, 6), extra="x", ticket=ticket)

    assert heading(response) == "Een ogenblik geduld"


def test_page_itself_leads_to_the_first_question(client: Client) -> None:
    assert client.get(SEND).headers["Location"] == ADDRESS


def test_number_of_somebody_elses_making_is_not_ours(client: Client) -> None:
    response = sent(client, up_to(client, 6), form="iets:anders")

    assert heading(response) == "Klopt alles?"
    assert travelling(response)["form"] != "iets:anders"


def test_alert_speaks_the_language_of_the_page(client: Client) -> None:
    checked = up_to(client, 6, alert="on", alert_to="een@voorbeeld.example")

    response = client.post(f"/en{SEND}", filled_in(checked))

    request = stored(page(response).select(".c-secret-code__code")[0].get_text())
    assert Alert.from_text(request.decrypt("alert_to") or "").language == "en"


def test_opening_the_form_is_enough_to_begin(client: Client) -> None:
    assert step_of(opened(client)) == "Stap 1"

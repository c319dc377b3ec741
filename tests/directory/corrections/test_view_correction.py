"""The page on which a resident says what is wrong about an offer."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from pytest_django import Settings

from clientsupport.models import AuditEvent
from clientsupport.privacy.codes import parse, proof
from directory.corrections.actions import answer_correction, find_correction
from directory.enums import CorrectionState, CorrectionTopic, OfferState
from directory.models import CorrectionReport, Offer
from tests.factories.directory import make_offer
from tests.factories.people import make_editor
from tests.helpers.conversing import busy
from tests.helpers.jobs import waiting_jobs
from tests.helpers.pages import heading, page, words

ADDRESS = "/aanbod/hier/klopt-niet/"
TEXT = "Het nummer is 030 111 11 11."


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    # Friday 18 December: five working days later it is Monday 28 December, after Christmas
    with time_machine.travel("2026-12-18T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture(autouse=True)
def offer(places: None) -> Offer:
    return make_offer(slug="hier", title="Voorbeeld: hier")


def filled_in(client: Client, **changes: str) -> dict[str, str]:
    """Open the form, and fill it in."""
    (number,) = page(client.get(ADDRESS)).select("main input[name='submission']")
    return {"topic": "phone", "text": TEXT, "submission": str(number["value"])} | changes


def hidden_in(response: Any) -> dict[str, str]:
    """Return what travels on in a page that asks to wait."""
    fields = page(response).select("main form input[type=hidden]")
    return {str(field["name"]): str(field.get("value", "")) for field in fields}


def code_of(response: Any) -> str:
    (code,) = page(response).select(".c-secret-code__code")
    return code.get_text()


def test_page_of_an_offer_leads_here(client: Client) -> None:
    (link,) = page(client.get("/aanbod/hier/")).select(f"main a[href='{ADDRESS}']")

    assert "Klopt dit niet?" in link.get_text()
    assert not client.get("/aanbod/hier/").cookies


def test_asks_what_is_wrong_and_nothing_about_the_person(client: Client) -> None:
    response = client.get(ADDRESS)

    assert heading(response) == "Klopt dit niet?"
    assert "Voorbeeld: hier" in words(response)
    topics = {str(tag["value"]) for tag in page(response).select("input[name='topic']")}
    assert topics == set(CorrectionTopic.values)
    names = {tag.get("name") for tag in page(response).select("main :is(input, textarea)")}
    assert names == {"csrfmiddlewaretoken", "topic", "text", "extra", "submission"}
    assert "Schrijf geen namen van mensen op." in words(response)


def test_report_is_stored_and_its_code_shown(client: Client, offer: Offer) -> None:
    response = client.post(ADDRESS, filled_in(client))

    assert response.status_code == 200
    assert heading(response) == "Dank u wel. Wij kijken het na."
    assert "maandag 28 december" in words(response)
    report = CorrectionReport.objects.get()
    assert (report.offer, report.topic) == (offer, "phone")
    assert (report.reported_on, report.due_on) == (date(2026, 12, 18), date(2026, 12, 28))
    assert report.decrypt("text") == TEXT
    assert find_correction(parse(code_of(response))) == report


def test_text_and_code_cannot_be_read_in_the_database(client: Client) -> None:
    code = code_of(client.post(ADDRESS, filled_in(client)))

    with connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(r)::text FROM directory_correctionreport r")
        ((row,),) = cursor.fetchall()
    assert TEXT not in row
    assert code not in row
    assert code.replace("-", "")[4:] not in row


def test_no_bsn_is_kept_in_what_is_asked_or_answered(client: Client) -> None:
    client.post(ADDRESS, filled_in(client, text="Ik heet bsn 111222333, bel mij."))
    report = CorrectionReport.objects.get()
    answer_correction(
        report=report,
        state=CorrectionState.KEPT,
        answer="Uw bsn 111222333 hoeft niet.",
        by=make_editor(),
    )

    report.refresh_from_db()
    assert report.decrypt("text") == "Ik heet bsn [bsn], bel mij."
    assert report.answer == "Uw bsn [bsn] hoeft niet."


def test_nothing_about_the_person_is_kept(client: Client) -> None:
    before = AuditEvent.objects.count()

    client.post(ADDRESS, filled_in(client), REMOTE_ADDR="198.51.100.7")

    report = CorrectionReport.objects.values().get()
    assert "198.51.100" not in str(report)
    assert not [name for name, value in report.items() if hasattr(value, "hour")]
    assert AuditEvent.objects.count() == before
    assert not waiting_jobs()


def test_sending_twice_makes_one_and_shows_the_same_code(client: Client) -> None:
    form = filled_in(client)

    first, second = client.post(ADDRESS, form), client.post(ADDRESS, form)

    assert code_of(first) == code_of(second)
    assert CorrectionReport.objects.count() == 1


def test_text_may_stay_empty(client: Client) -> None:
    client.post(ADDRESS, filled_in(client, text=""))

    assert CorrectionReport.objects.get().decrypt("text") is None


def test_without_a_topic_it_asks_again_and_keeps_what_was_typed(client: Client) -> None:
    response = client.post(ADDRESS, filled_in(client, topic=""))

    assert "Kies wat er niet klopt." in words(response)
    assert page(response).title
    assert str(page(response).title).startswith("<title>Fout:")
    assert page(response).select("main .c-error-summary a[href='#id_topic_0']")
    assert TEXT in words(response)
    assert not CorrectionReport.objects.exists()


def test_text_that_is_too_long_is_refused(client: Client) -> None:
    response = client.post(ADDRESS, filled_in(client, text="a" * 501))

    assert "Fout:" in words(response)
    assert not CorrectionReport.objects.exists()
    client.post(ADDRESS, filled_in(client, text="a" * 500))
    assert CorrectionReport.objects.count() == 1


def test_form_that_lay_open_too_long_comes_back_filled_in(
    client: Client, clock: time_machine.Traveller
) -> None:
    form = filled_in(client)
    clock.move_to("2026-12-18T14:00:01+01:00")

    response = client.post(ADDRESS, form)

    assert "Deze bladzijde stond lang open." in words(response)
    assert TEXT in words(response)
    assert not CorrectionReport.objects.exists()
    (number,) = page(response).select("main input[name='submission']")
    client.post(ADDRESS, form | {"submission": str(number["value"])})
    assert CorrectionReport.objects.count() == 1


def test_number_that_we_did_not_sign_is_worth_nothing(client: Client) -> None:
    response = client.post(ADDRESS, filled_in(client, submission="00112233445566778899"))

    assert "Deze bladzijde stond lang open." in words(response)
    assert not CorrectionReport.objects.exists()


def waited(client: Client, response: Any, clock: time_machine.Traveller, **sender: str) -> Any:
    """Wait as the page asks, and press its button."""
    assert heading(response) == "Een ogenblik geduld"
    clock.shift(timedelta(seconds=20))
    return client.post(ADDRESS, hidden_in(response), **sender)  # type: ignore[arg-type]


def test_who_falls_into_the_trap_waits_and_loses_nothing(
    client: Client, clock: time_machine.Traveller
) -> None:
    response = client.post(ADDRESS, filled_in(client, extra="koop nu"))

    assert "koop nu" not in str(page(response))
    assert not CorrectionReport.objects.exists()
    early = client.post(ADDRESS, hidden_in(response))
    assert heading(early) == "Een ogenblik geduld"
    assert code_of(waited(client, early, clock))
    assert CorrectionReport.objects.get().decrypt("text") == TEXT


def test_when_it_is_busy_nothing_typed_is_lost(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = filled_in(client)
    monkeypatch.setattr(proof, "_hash", busy)

    response = client.post(ADDRESS, form)

    assert (response.status_code, response.headers["Retry-After"]) == (503, "10")
    assert "Het is nu druk." in words(response)
    assert TEXT in words(response)
    (number,) = page(response).select("main input[name='submission']")
    assert number["value"] == form["submission"]
    assert not CorrectionReport.objects.exists()


def test_sixth_from_one_network_waits_and_the_twenty_first_is_refused(
    client: Client, clock: time_machine.Traveller
) -> None:
    here = {"REMOTE_ADDR": "198.51.100.7"}
    for number in range(1, 22):
        response = client.post(ADDRESS, filled_in(client), **here)  # type: ignore[arg-type]
        if number > 5:
            response = waited(client, response, clock, **here)
        assert response.status_code == (200 if number < 21 else 429)

    assert TEXT in words(response)
    assert response.headers["Retry-After"] == "3600"
    assert CorrectionReport.objects.count() == 20
    client.post(ADDRESS, filled_in(client), REMOTE_ADDR="203.0.113.1")
    assert CorrectionReport.objects.count() == 21


def test_what_was_sent_shows_its_code_however_much_comes_from_the_network(
    client: Client,
) -> None:
    form = filled_in(client)
    code = code_of(client.post(ADDRESS, form))

    for _again in range(25):
        assert code_of(client.post(ADDRESS, form)) == code


def test_needs_its_token(offer: Offer) -> None:
    client = Client(enforce_csrf_checks=True)

    assert client.post(ADDRESS, filled_in(client)).status_code == 403
    assert not CorrectionReport.objects.exists()


@pytest.mark.parametrize("state", [s for s in OfferState if s != OfferState.PUBLISHED])
def test_about_what_nobody_sees_nothing_can_be_said(client: Client, state: OfferState) -> None:
    Offer.objects.update(state=state)

    assert client.get(ADDRESS).status_code == 404
    assert client.post(ADDRESS, {"topic": "phone"}).status_code == 404


def test_remembers_the_language_of_the_page(client: Client, settings: Settings) -> None:
    client.post(f"/en{ADDRESS}", filled_in(client))

    assert CorrectionReport.objects.get().language == "en"


def test_nobody_keeps_the_page(client: Client) -> None:
    response = client.get(ADDRESS)

    assert response.headers["Cache-Control"] == "no-store"
    assert set(response.cookies) == {"naastu_form"}
    assert client.post(ADDRESS, filled_in(client)).headers["Cache-Control"] == "no-store"

"""The page of a conversation: reading, writing, ending."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from clientsupport.privacy.codes import parse
from directory.models import OpeningException
from intake.enums import CloseReason, DeletionReason, RequestState
from intake.models import Deletion, HelpRequest, InternalNote, Visit
from intake.retention.deleting import delete_request
from intake.seeing import deleting
from tests.factories.requests import TEXT, Asked
from tests.helpers.conversing import TALK, answer, does, find_request, form_of, set_facts, visiting
from tests.helpers.forms import errors, filled_in
from tests.helpers.pages import heading, page, words

TODAY = date(2026, 11, 23)  # a Monday
DEEDS = ["end", "decide", "other", "contact", "alert", "new_code", "delete", "write"]
ONLY_POST = ["shorter", "stop", "contact_away", "alert_off"]

pytestmark = pytest.mark.usefixtures("monday")

# --- Reading -------------------------------------------------------------------------------------


def test_says_in_words_how_far_it_is_and_what_comes(resident: Client) -> None:
    text = words(resident.get(TALK))

    assert "Uw vraag is bij Voorbeeld Naast Utrecht." in text
    assert "U leest het antwoord hier uiterlijk woensdag 25 november." in text
    assert "Wij bewaren dit gesprek tot 21 februari 2027." in text
    assert TEXT in text


def test_messages_stand_in_their_order_with_the_day_only(
    resident: Client, asked: Asked, monday: time_machine.Traveller
) -> None:
    answer(asked, "Wij denken graag mee.", is_question=True)

    html = page(resident.get(TALK))
    messages = [m.get_text(" ", strip=True) for m in html.select("article")]

    assert len(messages) == 2
    assert messages[0].startswith("U schreef maandag 23 november")
    assert messages[1].startswith("Voorbeeld Naast Utrecht vraag maandag 23 november")
    assert not [time for time in html.select("time") if ":" in str(time["datetime"])]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "De dag die hierboven staat, was al beloofd. Die verandert niet."),
        ({"due_on": date(2026, 12, 1)}, "De dag die hierboven staat, houdt daar rekening mee."),
        (
            {"state": "question", "due_on": None},
            "Schrijft u nu iets? Dan leest u het antwoord hier uiterlijk dinsdag 1 december.",
        ),
    ],
)
def test_says_that_the_organisation_is_closed_and_what_that_means(
    resident: Client, asked: Asked, facts: dict[str, Any], said: str
) -> None:
    set_facts(asked, **facts)
    closed = "Voorbeeld Naast Utrecht is dicht t/m vrijdag 27 november."
    assert closed not in words(resident.get(TALK))
    OpeningException.objects.create(
        provider=asked.provider, first_day=TODAY, last_day=date(2026, 11, 27)
    )

    text = words(resident.get(TALK))

    assert closed in text
    assert said in text


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"state": "in_progress"}, "Voorbeeld Naast Utrecht bekijkt wat u schreef."),
        ({"state": "in_progress", "due_on": None}, "U mag terugschrijven. Dat hoeft niet."),
        ({"state": "question", "due_on": None}, "heeft een vraag voor u."),
        (
            {"state": "closed", "due_on": None, "closed_on": TODAY, "close_reason": "in_touch"},
            "heeft het gesprek afgerond: het gaat verder buiten Naast u.",
        ),
        (
            {"state": "closed", "due_on": None, "closed_on": TODAY, "close_reason": "resident"},
            "U heeft het gesprek afgerond.",
        ),
        ({"due_on": date(2026, 11, 20)}, "U zou antwoord krijgen op vrijdag 20 november."),
        (
            {"delete_on": TODAY + timedelta(days=14)},
            "Op maandag 7 december wissen wij dit gesprek.",
        ),
    ],
)
def test_each_state_is_told(
    resident: Client, asked: Asked, facts: dict[str, Any], said: str
) -> None:
    set_facts(asked, **facts)

    assert said in words(resident.get(TALK))


def test_nobody_is_promised_an_answer_where_nobody_can_read(resident: Client, asked: Asked) -> None:
    asked.provider.memberships.all().delete()

    said = words(resident.get(TALK))

    assert "Bij Voorbeeld Naast Utrecht is nu niemand die uw berichten kan lezen." in said
    assert "uiterlijk" not in said
    assert page(resident.get(TALK)).select("main a[href='/antwoord/gesprek/andere/']")


def test_fifteen_days_before_there_is_no_warning(resident: Client, asked: Asked) -> None:
    set_facts(asked, delete_on=TODAY + timedelta(days=15))

    assert "wissen wij dit gesprek" not in words(resident.get(TALK))


def test_person_is_not_named_and_notes_are_not_there(resident: Client, asked: Asked) -> None:
    with deleting(asked.uuid):
        note = InternalNote(request=HelpRequest.objects.get(pk=asked.uuid), number=1)
        note.encrypt(text="Geheim onder collega's")
        note.save()

    assert "Geheim onder" not in resident.get(TALK).content.decode()


def test_titles_are_neutral_and_nothing_is_kept(resident: Client, asked: Asked) -> None:
    for name in ["conversation", *DEEDS]:
        if name in {"decide", "write"}:
            continue
        response = resident.get(reverse(f"intake:{name}"))
        title = page(response).title.get_text()  # type: ignore[union-attr]
        assert title.endswith(" – Naast u")
        assert "gesprek" not in title.lower()
        assert response.headers["Cache-Control"] == "no-store"
        assert asked.code.written() not in response.content.decode()
        assert "naastu_staff" not in response.cookies


# --- Writing -------------------------------------------------------------------------------------


def test_pressing_twice_sends_one_message(resident: Client, asked: Asked) -> None:
    for _ in range(2):
        does(resident, "write", text="Het ging goed.")

    assert asked.texts() == [TEXT, "Het ging goed."]


def test_message_is_sent(resident: Client, asked: Asked) -> None:
    text = words(does(resident, "write", text="Dinsdag kan ik bellen."))

    assert "Uw bericht is verstuurd." in text
    assert asked.texts() == [TEXT, "Dinsdag kan ik bellen."]


@pytest.mark.parametrize("text", ["", "   ", "a" * 4001, "nul\x00teken"])
def test_what_cannot_be_sent_stays_on_the_page(resident: Client, asked: Asked, text: str) -> None:
    response = does(resident, "write", text=text)

    assert errors(response)
    kept = page(response).select_one("textarea[name=text]")
    assert kept
    assert kept.get_text().removeprefix("\r\n").removeprefix("\n").strip() == text.strip()
    assert len(asked.texts()) == 1


@pytest.mark.parametrize(
    "written", [str, str.lower, lambda c: c.replace("-", " "), lambda c: c[:12] + ".\n" + c[12:]]
)
def test_own_code_is_refused_in_a_message(resident: Client, asked: Asked, written: Any) -> None:
    response = does(resident, "write", text=f"Mijn code is {written(asked.code.written())} hoor")

    assert "Hier staat uw code in." in errors(response)[0]
    assert len(asked.texts()) == 1


def test_hostile_words_are_shown_as_words(resident: Client) -> None:
    response = does(resident, "write", text="<script>alert(1)</script> {{ 7*7 }} \u202e 🧑‍🦽")

    html = response.content.decode()
    assert "&lt;script&gt;alert(1)" in html
    assert "<script>alert(1)" not in html
    assert "{{ 7*7 }}" in html


# --- Personal data -------------------------------------------------------------------------------

WITH_PHONE = "Bel mij op 06 12345678 alstublieft."


def test_personal_data_is_pointed_out_before_it_is_sent(resident: Client, asked: Asked) -> None:
    response = does(resident, "write", text=WITH_PHONE)

    assert "een telefoonnummer: 06 12345678" in words(response)
    assert len(asked.texts()) == 1


def test_personal_data_is_taken_out_and_shown_again(resident: Client, asked: Asked) -> None:
    asking = does(resident, "write", text=WITH_PHONE)
    blanked = does(resident, "write", **flat(filled_in(asking, gegevens="weg")))
    assert "[telefoon]" in words(blanked)
    assert len(asked.texts()) == 1

    does(resident, "write", **flat(filled_in(blanked)))

    assert asked.texts()[1] == "Bel mij op [telefoon] alstublieft."


def test_personal_data_stays_when_somebody_wants_that(resident: Client, asked: Asked) -> None:
    asking = does(resident, "write", text=WITH_PHONE)

    does(resident, "write", **flat(filled_in(asking, gegevens="laat")))

    assert asked.texts()[1] == WITH_PHONE


def test_decision_holds_for_that_text_only(resident: Client, asked: Asked) -> None:
    asking = does(resident, "write", text=WITH_PHONE)
    form = flat(filled_in(asking, gegevens="laat", text=WITH_PHONE + " Of 06 87654321."))

    assert "06 87654321" in words(does(resident, "write", **form))
    assert len(asked.texts()) == 1


def test_bsn_is_always_taken_out(resident: Client, asked: Asked) -> None:
    first = does(resident, "write", text="Mijn BSN is 111222333.")
    assert "111222333" not in first.content.decode()
    assert len(asked.texts()) == 1

    does(resident, "write", **flat(filled_in(first, gegevens="laat")))

    assert asked.texts()[1] == "Mijn BSN is [bsn]."


def test_bsn_that_went_is_told_beside_what_else_was_found(resident: Client, asked: Asked) -> None:
    response = does(resident, "write", text=f"{WITH_PHONE} Mijn BSN is 111222333.")

    assert "een telefoonnummer: 06 12345678" in words(response)
    assert "Er stond ook een burgerservicenummer (BSN) in." in words(response)
    assert len(asked.texts()) == 1


def flat(form: dict[str, list[str]]) -> dict[str, str]:
    return {name: values[-1] for name, values in form.items()}


# --- Ending --------------------------------------------------------------------------------------


def test_being_ready_and_coming_back(resident: Client, asked: Asked) -> None:
    text = words(does(resident, "end"))
    assert "Het gesprek is afgerond." in text
    assert asked.read().close_reason == CloseReason.RESIDENT

    does(resident, "write", text="Toch nog iets")

    assert asked.read().state == RequestState.RECEIVED


def test_less_long_when_one_agrees(resident: Client, asked: Asked) -> None:
    assert "30 dagen" not in words(resident.get(TALK))
    assert "Wis alles 30 dagen na het afronden" in words(does(resident, "end"))

    text = words(does(resident, "shorter"))

    assert "Wij bewaren dit gesprek tot 23 december 2026." in text
    assert asked.read().delete_on == TODAY + timedelta(days=30)


def test_deleting_takes_everything_and_ends_the_visit(resident: Client, asked: Asked) -> None:
    confirm = resident.get(f"{TALK}wissen/")
    assert "alle berichten" in words(confirm)

    response = resident.post(f"{TALK}wissen/", form_of(confirm))

    assert heading(response) == "Alles is gewist"
    assert find_request(parse(asked.code.written())) is None
    assert (Visit.objects.count(), Deletion.objects.get().reason) == (0, DeletionReason.RESIDENT)
    assert resident.get(TALK).status_code == 403


@pytest.mark.parametrize("name", [*DEEDS, *ONLY_POST])
def test_everything_is_over_when_it_was_deleted_meanwhile(
    resident: Client, asked: Asked, name: str
) -> None:
    form = form_of(resident.get(TALK)) | {"text": "Bewaar mij", "answer": "yes", "passing": "1"}
    delete_request(request=asked.uuid, reason=DeletionReason.EXPIRED)

    response = resident.post(reverse(f"intake:{name}"), form)

    assert response.status_code == 403
    assert heading(response) == "Uw bezoek is voorbij"
    assert "Bewaar mij" in response.content.decode()


@pytest.mark.parametrize("name", [*DEEDS, *ONLY_POST])
def test_every_deed_needs_its_token(asked: Asked, name: str) -> None:
    client = visiting(Client(enforce_csrf_checks=True), asked)
    form = form_of(client.get(TALK)) | {"csrfmiddlewaretoken": "x" * 64, "text": "Bewaar mij"}

    response = client.post(reverse(f"intake:{name}"), form)

    assert response.status_code == 403
    assert heading(response) == "Dat is niet gelukt"
    assert "Bewaar mij" in response.content.decode()
    assert len(asked.texts()) == 1
    assert client.get(TALK).status_code == 200  # who sends from elsewhere ends no visit either


@pytest.mark.parametrize("name", ONLY_POST)
def test_deeds_are_not_done_by_a_link(resident: Client, name: str) -> None:
    assert resident.get(reverse(f"intake:{name}")).status_code == 405

"""The page of a conversation: reading, writing, ending, being reachable."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from clientsupport.codes import parse
from directory.models import Offer
from intake.actions.deleting import delete_request
from intake.actions.messages import add_message, locked
from intake.actions.visiting import begin_visit, find_request
from intake.enums import Author, CloseReason, DeletionReason, RequestState
from intake.models import Deletion, HelpRequest, InternalNote, Passing, Visit
from intake.reach import Alert, Contact
from intake.seeing import deleting, one_request
from intake.views.visiting import COOKIE
from tests.factories.directory import make_offer, make_provider
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.forms import errors, filled_in
from tests.helpers.pages import Answer, heading, page, words

TALK = "/antwoord/gesprek/"
TODAY = date(2026, 11, 23)  # a Monday
DEEDS = ["end", "decide", "other", "contact", "alert", "new_code", "delete", "write"]
ONLY_POST = ["shorter", "stop", "contact_away", "alert_off"]


@pytest.fixture(autouse=True)
def clock(places: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel("2026-11-23T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def asked() -> Asked:
    provider = make_provider(name="Voorbeeld Naast Utrecht")
    return ask(make_offer(provider=provider, takes_requests=True))


@pytest.fixture
def resident(client: Client, asked: Asked) -> Client:
    """Somebody who came in with the code."""
    return visiting(client, asked)


def visiting(client: Client, asked: Asked) -> Client:
    client.cookies[COOKIE] = begin_visit(asked.uuid)
    return client


def form_of(response: Answer, address: str = "") -> dict[str, str]:
    """Return the hidden fields of a form on the page."""
    found = page(response).select_one(f'main form[action="{address}"]' if address else "main form")
    assert found
    return {str(f["name"]): str(f.get("value", "")) for f in found.select("input[type=hidden]")}


def does(resident: Client, name: str, **facts: Any) -> Answer:
    """Do a deed with the marker of the visit, and return the page that it leads to."""
    sent = form_of(resident.get(TALK)) | facts
    return resident.post(reverse(f"intake:{name}"), sent, follow=True)


def set_facts(asked: Asked, **facts: Any) -> None:
    with one_request(asked.uuid):
        HelpRequest.objects.filter(pk=asked.uuid).update(**facts)


def answer(asked: Asked, text: str, *, is_question: bool = False) -> None:
    """Answer as the organisation does."""
    with one_request(asked.uuid):
        row = locked(HelpRequest.objects.get(pk=asked.uuid))
        add_message(
            row,
            author=Author.SUPPORTER,
            text=text,
            provider=asked.provider,
            is_question=is_question,
        )
    state = RequestState.QUESTION if is_question else RequestState.IN_PROGRESS
    set_facts(asked, state=state, due_on=None)


# --- Reading -------------------------------------------------------------------------------------


def test_says_in_words_how_far_it_is_and_what_comes(resident: Client) -> None:
    text = words(resident.get(TALK))

    assert "Uw bericht is bij Voorbeeld Naast Utrecht." in text
    assert "U leest het antwoord hier uiterlijk woensdag 25 november." in text
    assert "Wij bewaren dit gesprek tot 21 februari 2027." in text
    assert TEXT in text


def test_messages_stand_in_their_order_with_the_day_only(
    resident: Client, asked: Asked, clock: time_machine.Traveller
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


def test_fifteen_days_before_there_is_no_warning(resident: Client, asked: Asked) -> None:
    set_facts(asked, delete_on=TODAY + timedelta(days=15))

    assert "wissen wij dit gesprek" not in words(resident.get(TALK))


def test_person_is_not_named_and_notes_are_not_there(resident: Client, asked: Asked) -> None:
    with deleting(asked.uuid):
        note = InternalNote(request=HelpRequest.objects.get(pk=asked.uuid))
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
    assert "dertig dagen" not in words(resident.get(TALK))
    assert "Wis alles dertig dagen na het afronden" in words(does(resident, "end"))

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


# --- Another organisation ------------------------------------------------------------------------


@pytest.fixture
def elsewhere() -> Offer:
    provider = make_provider(name="Voorbeeld Elders")
    return make_offer(provider=provider, takes_requests=True, municipalities=["GM0344"])


def test_another_organisation_takes_over(resident: Client, asked: Asked, elsewhere: Offer) -> None:
    assert "Voorbeeld Elders" in words(resident.get(f"{TALK}andere/"))

    text = words(does(resident, "other", offer=elsewhere.slug))

    assert "Uw vraag is nu bij Voorbeeld Elders." in text
    assert asked.read().provider == elsewhere.provider


def test_only_who_takes_requests_there_can_be_asked(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    closed = make_offer(takes_requests=False, municipalities=["GM0344"])
    far = make_offer(takes_requests=True, municipalities=["GM0363"])
    for slug in (closed.slug, far.slug, asked.offer.slug, "' OR 1=1", ""):
        assert errors(does(resident, "other", offer=slug))

    assert asked.read().provider == asked.provider


def test_when_nobody_else_is_there_it_says_whom_to_call(resident: Client) -> None:
    response = resident.get(f"{TALK}andere/")

    assert "krijgt nu geen andere organisatie vragen" in words(response)
    assert "/zoeken/?gemeente=utrecht" in response.content.decode()


def propose(asked: Asked, to: Offer) -> Passing:
    with one_request(asked.uuid):
        return Passing.objects.create(
            request_id=asked.uuid,
            to=to,
            proposed_on=TODAY,
            expires_on=TODAY + timedelta(days=7),
        )


def test_proposal_is_accepted(resident: Client, asked: Asked, elsewhere: Offer) -> None:
    passing = propose(asked, elsewhere)
    assert "Zegt u ja? Dan leest die organisatie dit hele gesprek" in words(resident.get(TALK))

    text = words(does(resident, "decide", passing=passing.pk, answer="yes"))

    assert "Uw vraag is nu bij Voorbeeld Elders." in text
    assert asked.read().provider == elsewhere.provider


def test_proposal_is_refused(resident: Client, asked: Asked, elsewhere: Offer) -> None:
    passing = propose(asked, elsewhere)

    text = words(does(resident, "decide", passing=passing.pk, answer="no"))

    assert "U heeft nee gezegd." in text
    assert "Een voorstel voor u" not in text
    assert asked.read().provider == asked.provider


def test_answer_to_a_proposal_that_is_over(
    resident: Client, asked: Asked, elsewhere: Offer
) -> None:
    passing = propose(asked, elsewhere)
    does(resident, "decide", passing=passing.pk, answer="no")

    text = words(does(resident, "decide", passing=passing.pk, answer="yes"))

    assert "Dit voorstel geldt niet meer." in text
    assert asked.read().provider == asked.provider


# --- Being reachable -----------------------------------------------------------------------------


def test_contact_is_shared_shown_and_taken_back(resident: Client, asked: Asked) -> None:
    shared = does(resident, "contact", to="030 123 45 67", caution="discreet", when="dinsdag")
    assert "mag u bereiken via 030 123 45 67" in words(shared)
    stored = Contact.from_text(asked.read().decrypt("contact") or "")
    assert (stored.to, stored.when) == ("030 123 45 67", "dinsdag")

    does(resident, "contact_away")

    assert asked.read().contact is None


@pytest.mark.parametrize(
    "facts", [{"to": ""}, {"to": "iets"}, {"caution": ""}, {"caution": "maybe"}]
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
    assert "U krijgt een berichtje als hier iets nieuws staat." in words(response)
    stored = Alert.from_text(asked.read().decrypt("alert_to") or "")
    assert (stored.to, stored.language) == ("stil@voorbeeld.example", "nl")

    does(resident, "alert_off")

    assert asked.read().alert_to is None


def test_text_messages_only_with_a_gateway(resident: Client, asked: Asked, settings: Any) -> None:
    assert "sms" not in words(resident.get(f"{TALK}melding/"))
    settings.SMS_GATEWAY = "{number}@sms.example"
    assert errors(does(resident, "alert", by="sms", to="030 123 45 67"))

    does(resident, "alert", by="sms", to="06-12345678")

    assert Alert.from_text(asked.read().decrypt("alert_to") or "").to == "31612345678"


# --- A new code ----------------------------------------------------------------------------------


def new_code(resident: Client) -> tuple[str, dict[str, str]]:
    asking = resident.get(f"{TALK}nieuwe-code/")
    shown = resident.post(f"{TALK}nieuwe-code/", form_of(asking))
    code = page(shown).select_one(".c-secret-code__code")
    assert code
    return code.get_text(strip=True), form_of(shown)


def test_new_code_works_and_the_old_one_ends(resident: Client, asked: Asked) -> None:
    # Given somebody else who is in with the old code, too
    other = visiting(Client(), asked)
    code, form = new_code(resident)
    # When the last group was not typed yet, then the old one still leads here
    assert find_request(parse(asked.code.written())) == asked.uuid
    # When it is typed
    response = resident.post(
        f"{TALK}nieuwe-code/", form | {"group": code[-5:].lower()}, follow=True
    )
    # Then only the new one does, and only this visit goes on
    assert "Uw nieuwe code werkt." in words(response)
    assert find_request(parse(code)) == asked.uuid
    assert find_request(parse(asked.code.written())) is None
    assert other.get(TALK).status_code == 403
    assert code not in response.content.decode()


@pytest.mark.parametrize("typed", ["", "AAAAA", "ü", "0" * 20])
def test_wrong_last_group_shows_the_same_code_again(
    resident: Client, asked: Asked, typed: str
) -> None:
    code, form = new_code(resident)

    response = resident.post(f"{TALK}nieuwe-code/", form | {"group": typed})

    assert "Dat zijn niet de laatste vijf tekens" in words(response)
    assert code in page(response).select_one(".c-secret-code__code").get_text(strip=True)  # type: ignore[union-attr]
    assert find_request(parse(asked.code.written())) == asked.uuid


def test_new_code_twice_is_one(resident: Client, asked: Asked) -> None:
    code, form = new_code(resident)
    for _ in range(2):
        resident.post(f"{TALK}nieuwe-code/", form | {"group": code[-5:]})

    assert find_request(parse(code)) == asked.uuid


def test_form_of_a_new_code_that_is_too_old_gives_another(
    resident: Client, asked: Asked, clock: time_machine.Traveller
) -> None:
    code, form = new_code(resident)
    clock.shift(timedelta(hours=3))
    visiting(resident, asked)
    form["visit"] = form_of(resident.get(TALK))["visit"]

    response = resident.post(f"{TALK}nieuwe-code/", form | {"group": code[-5:]})

    assert code not in response.content.decode()
    assert find_request(parse(asked.code.written())) == asked.uuid

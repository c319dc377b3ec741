"""What is typed on the page of a request is not lost by another deed there, without scripts too."""

from typing import Any

import pytest
from django.http import QueryDict
from django.test import Client

from clientsupport.accounts import kept_forms
from clientsupport.models import User
from intake.seeing import team_of
from intake.workplace.actions.arranging import let_read, propose_handing
from intake.workplace.actions.hands import propose_passing
from intake.workplace.actions.supporting import claim
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.forms import Filled, errors, filled_in
from tests.helpers.pages import Answer, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
ANSWER, NOTE = "Ik bel u morgen.", "Let op de buren."
BOTH = {"text": ANSWER, "note__text": NOTE}
HELD = "U typte dit ook in een ander venster"


@pytest.fixture
def asked() -> Asked:
    return ask(make_offer(takes_requests=True, municipalities=["GM0344"]))


@pytest.fixture
def supporter(asked: Asked) -> User:
    user = make_supporter(asked.provider)
    with team_of(user):
        claim(request=asked.read(), by=user)
    return user


@pytest.fixture
def at_work(supporter: User) -> Client:
    return signed_in(supporter)


def at(asked: Asked, deed: str = "") -> str:
    return f"/werkplek/vraag/{asked.uuid}/{deed}"


def buttons(shown: Answer) -> set[tuple[str, str, str]]:
    """Return where each button of the form with the texts leads, its name and its value."""
    (form,) = page(shown).select("form.c-case")
    return {
        (
            str(button.get("formaction") or form["action"]),
            str(button.get("name", "")),
            str(button.get("value", "")),
        )
        for button in form.select("button:not([type=button])")
    }


def stands(client: Client, asked: Asked) -> tuple[str, str]:
    """Return what stands in both fields when somebody opens the page."""
    shown = client.get(at(asked))
    if shown.status_code == 404 or not page(shown).select("textarea[name=text]"):
        client.post(at(asked, "oppakken/"))
        shown = client.get(at(asked))
    found = filled_in(shown)
    return found["text"][0], found["note-text"][0]


def everything(asked: Asked, supporter: User) -> None:
    """Let there be something to take back, to end and to throw away."""
    other = make_offer(takes_requests=True, municipalities=["GM0344"])
    colleague = make_supporter(asked.provider)
    with team_of(supporter):
        row = asked.read()
        propose_passing(request=row, to=other, text="Past beter.", by=supporter)
        propose_handing(request=asked.read(), to=colleague, by=supporter)
        let_read(request=asked.read(), reader=colleague, by=supporter)


def test_every_button_leaves_the_other_words(asked: Asked, supporter: User) -> None:
    everything(asked, supporter)
    client = signed_in(supporter)
    client.post(at(asked), filled_in(client.get(at(asked)), **BOTH, deed="bewaren"))
    found = sorted(buttons(client.get(at(asked))))

    lost, deeds = [], set()
    for number, (address, name, value) in enumerate(found):
        new = {"text": f"{ANSWER} {number}", "note__text": f"{NOTE} {number}"}
        client.post(at(asked, "oppakken/"))
        sent = filled_in(client.get(at(asked)), **new) | ({name: [value]} if name else {})
        client.post(address, sent)
        deed = address.removeprefix(at(asked))
        deeds.add(deed)
        kept = stands(client, asked)
        is_answer = (deed, value) == ("", "versturen") or value == "answer"
        is_note = deed == "notitie/" or value == "note"
        expected = ("" if is_answer else new["text"], "" if is_note else new["note__text"])
        lost += [(deed, name, value, kept)] if kept != expected else []

    assert lost == []
    assert deeds >= {"", "notitie/", "teruggeven/", "onderwerp/", "herinnering/", "concept/"}
    assert deeds >= {"doorgeven/intrekken/", "overdragen/intrekken/", "meelezer/weg/"}


def test_no_other_form_of_the_page_is_about_the_request(asked: Asked, at_work: Client) -> None:
    shown = page(at_work.get(at(asked)))

    forms = [form for form in shown.select("main form") if "werkplek" in str(form.get("action"))]
    assert [form["class"] for form in forms] == [["c-case"]]
    assert "Bewaar dat eerst als concept" not in str(shown)


def test_enter_in_a_field_sends_nothing(asked: Asked, at_work: Client) -> None:
    shown = at_work.get(at(asked))
    first = page(shown).select("form.c-case button")[0]
    pressed = {str(first["name"]): str(first["value"])}

    at_work.post(at(asked), filled_in(shown, **BOTH, **pressed))

    assert len(asked.texts()) == 1
    assert stands(at_work, asked) == (ANSWER, NOTE)


@pytest.mark.parametrize("deed", ["onderwerp/", "notitie/", ""])
def test_what_another_window_kept_is_asked_about_before_the_deed(
    asked: Asked, at_work: Client, deed: str
) -> None:
    first = at_work.get(at(asked))
    elsewhere = {"text": "Van elders.", "note__text": "Ook van elders.", "deed": "bewaren"}
    at_work.post(at(asked), filled_in(at_work.get(at(asked)), **elsewhere))

    held = at_work.post(at(asked, deed), _pressed(first, deed, **BOTH))
    assert any(HELD in error for error in errors(held))
    assert stands(at_work, asked) == ("Van elders.", "Ook van elders.")
    assert (filled_in(held)["text"], filled_in(held)["note-text"]) == ([ANSWER], [NOTE])
    assert len(asked.texts()) == 1

    assert at_work.post(at(asked, deed), _pressed(held, deed)).status_code == 302
    sent = {"": ("Van elders.", NOTE), "notitie/": (ANSWER, "Ook van elders.")}
    assert stands(at_work, asked) == sent.get(deed, (ANSWER, NOTE))


def _pressed(shown: Answer, deed: str, **changes: Any) -> Filled:
    return filled_in(shown, **changes, **({} if deed else {"deed": "versturen"}))


def test_empty_fields_hold_nothing_up(asked: Asked, at_work: Client) -> None:
    first = at_work.get(at(asked))
    at_work.post(at(asked), filled_in(at_work.get(at(asked)), **BOTH, deed="bewaren"))

    assert at_work.post(at(asked, "onderwerp/"), filled_in(first)).status_code == 302
    assert stands(at_work, asked) == (ANSWER, NOTE)
    emptied = filled_in(at_work.get(at(asked)), text="", note__text="")
    at_work.post(at(asked, "onderwerp/"), emptied)
    assert stands(at_work, asked) == ("", "")


def test_too_long_to_keep_stays_on_the_page(asked: Asked, at_work: Client) -> None:
    long = "woord " * 5000
    held = at_work.post(
        at(asked, "teruggeven/"), filled_in(at_work.get(at(asked)), text=long, note__text=NOTE)
    )

    assert "te lang" in " ".join(errors(held))
    assert filled_in(held)["text"][0].strip() == long.strip()
    assert filled_in(held)["note-text"] == [NOTE]


def test_when_it_is_gone_meanwhile_both_come_back(asked: Asked, supporter: User) -> None:
    client = signed_in(supporter)
    sent = filled_in(client.get(at(asked)), **BOTH)
    client.post(at(asked, "teruggeven/"))
    other = make_supporter(asked.provider)
    signed_in(other).post(at(asked, "oppakken/"))

    for deed in ("", "notitie/", "onderwerp/"):
        told = client.post(at(asked, deed), sent)
        assert told.status_code == 404
        assert ANSWER in words(told)
        assert NOTE in words(told)


@pytest.mark.parametrize("deed", ["onderwerp/", "notitie/", ""])
def test_pressed_after_the_session_ended(asked: Asked, supporter: User, deed: str) -> None:
    client = signed_in(supporter)
    sent = QueryDict(mutable=True)
    for name, values in filled_in(client.get(at(asked)), **BOTH).items():
        sent.setlist(name, values)
    session = client.session
    kept_forms.keep(session, path=at(asked, deed), data=sent, user=supporter)
    session.save()

    if deed:
        client.get(at(asked, deed))

    assert stands(client, asked) == (ANSWER, NOTE)

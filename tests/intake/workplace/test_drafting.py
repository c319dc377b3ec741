"""What staff type is there when they come back, until they send it."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from bs4 import Tag
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from clientsupport.database.connections import Role
from clientsupport.models import SentForm, User
from intake.models import LooseDraft, ReplyDraft, ReplyTemplate
from intake.retention.actions import LOOSE_DRAFTS_KEPT
from intake.retention.jobs import forget_loose_drafts
from intake.seeing import own_drafts, team_of
from intake.workplace.actions.supporting import claim
from intake.workplace.drafts import LARGEST
from tests.factories.directory import make_offer
from tests.factories.people import make_coordinator, make_supporter
from tests.factories.requests import Asked, ask
from tests.helpers.forms import filled_in
from tests.helpers.pages import Answer, page, words
from tests.helpers.roles import acting_as
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
BSN = "123456782"
PAGES = {"answer": "", "note": "notitie/", "close": "afronden/"}


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


def at(asked: Asked, of: str = "answer") -> str:
    return f"/werkplek/vraag/{asked.uuid}/{PAGES[of]}"


def keeping(shown: Answer, of: str) -> Tag:
    """Return the form, or the group in it, of which this text is kept."""
    (form,) = page(shown).select(f"[data-cs-what={of}]")
    return form


def keep(client: Client, shown: Answer, of: str = "answer", **typed: Any) -> Any:
    """Do what the script does: bring what is typed to where the form says."""
    form = keeping(shown, of)
    (known,) = form.select("[name$=draft]")
    told = {
        "what": form["data-cs-what"],
        "about": form["data-cs-about"],
        "by": form["data-cs-by"],
        "draft": known.get("value") or "0",
    }
    return client.post(str(form["data-cs-keep"]), told | typed, headers={"X-Poll": "1"})


def filled(shown: Answer, of: str, **changes: Any) -> dict[str, Any]:
    """Return what the form of a text sends, with these fields changed."""
    alone = HttpResponse(f"<main><form>{keeping(shown, of)}</form></main>")
    return filled_in(alone, form_at="main > form", **changes)


def text_on(client: Client, address: str, of: str, name: str = "text") -> str:
    """Return what stands in a form when somebody opens its page."""
    (field,) = keeping(client.get(address), of).select(f"textarea[name$={name}]")
    return field.get_text().strip()


def drafts(user: User) -> int:
    with team_of(user):
        return ReplyDraft.objects.count()


@pytest.mark.parametrize("of", PAGES)
def test_each_text_is_there_again_and_gone_once_sent(
    asked: Asked, at_work: Client, supporter: User, of: str
) -> None:
    shown, text = at_work.get(at(asked, of)), "note-text" if of == "note" else "text"
    assert keep(at_work, shown, of, text=f"Begin van {of}").status_code == 200

    back = at_work.get(at(asked, of))
    assert text_on(at_work, at(asked, of), of) == f"Begin van {of}"
    assert "Het is nog niet verstuurd." in words(back)
    changes = {text: f"Af: {of}", "reason": "answered", "deed": "versturen"}
    form = filled(back, of, **changes)
    assert at_work.post(at(asked, of), form).status_code == 302

    assert drafts(supporter) == 0


def test_note_and_answer_are_kept_beside_each_other(asked: Asked, at_work: Client) -> None:
    shown = at_work.get(at(asked))
    keep(at_work, shown, "answer", text="Aan de inwoner", is_question="on")
    keep(at_work, shown, "note", text="Aan collega's")

    assert text_on(at_work, at(asked), "answer") == "Aan de inwoner"
    assert text_on(at_work, at(asked), "note") == "Aan collega's"
    assert page(at_work.get(at(asked))).select("#id_is_question[checked]")
    at_work.post(at(asked, "note"), filled(at_work.get(at(asked, "note")), "note"))
    assert text_on(at_work, at(asked), "answer") == "Aan de inwoner"
    assert text_on(at_work, at(asked), "note") == ""


def test_thrown_away(asked: Asked, at_work: Client) -> None:
    keep(at_work, at_work.get(at(asked)), text="Nee")
    (button,) = page(at_work.get(at(asked))).select(".c-typed button")

    at_work.post(str(button["formaction"]), {str(button["name"]): str(button["value"])})

    assert text_on(at_work, at(asked), "answer") == ""


def test_bsn_is_not_stored(asked: Asked, at_work: Client) -> None:
    keep(at_work, at_work.get(at(asked)), text=f"Het nummer is {BSN}.")
    at_work.post(at(asked), {"deed": "bewaren", "text": f"Nu {BSN}.", "draft": ""})

    assert text_on(at_work, at(asked), "answer") == "Het nummer is [bsn]."


def test_given_back_it_stays_with_its_writer_alone(
    asked: Asked, at_work: Client, supporter: User
) -> None:
    keep(at_work, at_work.get(at(asked)), text="Nog niet af")
    at_work.post(f"{at(asked)}teruggeven/")
    colleague = make_supporter(asked.provider)
    other = signed_in(colleague)
    other.post(f"{at(asked)}oppakken/")

    assert text_on(other, at(asked), "answer") == ""
    assert at_work.get(at(asked)).status_code == 404
    other.post(f"{at(asked)}teruggeven/")
    at_work.post(f"{at(asked)}oppakken/")
    assert text_on(at_work, at(asked), "answer") == "Nog niet af"


def test_two_windows_overwrite_nothing_without_a_word(asked: Asked, at_work: Client) -> None:
    first, second = at_work.get(at(asked)), at_work.get(at(asked))
    version = keep(at_work, second, text="Van het tweede").json()["version"]

    refused = keep(at_work, first, text="Van het eerste")

    assert (refused.status_code, refused.json()) == (409, {"version": version})
    assert text_on(at_work, at(asked), "answer") == "Van het tweede"
    told = keep(at_work, first, text="Van het eerste", draft=str(version))
    assert told.status_code == 200
    assert text_on(at_work, at(asked), "answer") == "Van het eerste"


def test_window_that_sends_leaves_what_another_kept(asked: Asked, at_work: Client) -> None:
    first = at_work.get(at(asked))
    keep(at_work, at_work.get(at(asked)), text="Van het tweede")

    at_work.post(at(asked), filled_in(first, text="Van het eerste", deed="versturen"))

    assert asked.texts()[-1] == "Van het eerste"
    assert text_on(at_work, at(asked), "answer") == "Van het tweede"


def test_what_comes_late_does_not_bring_back_what_was_sent(asked: Asked, at_work: Client) -> None:
    keep(at_work, at_work.get(at(asked)), text="Bijna")
    shown = at_work.get(at(asked))
    at_work.post(at(asked), filled_in(shown, text="Klaar.", deed="versturen"))

    assert keep(at_work, shown, text="Klaar.").status_code == 409
    assert text_on(at_work, at(asked), "answer") == ""


def test_same_words_once_more_are_no_conflict(asked: Asked, at_work: Client) -> None:
    shown = at_work.get(at(asked))
    answers = [keep(at_work, shown, text="Zonder antwoord").json() for _try in range(2)]

    assert answers[0] == answers[1]


def test_without_scripts_the_newer_one_is_named_once(asked: Asked, at_work: Client) -> None:
    first = at_work.get(at(asked))
    keep(at_work, at_work.get(at(asked)), text="Ergens anders")

    held = at_work.post(at(asked), filled_in(first, text="Hier", deed="bewaren"))
    assert "U typte dit ook in een ander venster" in words(held)
    assert text_on(at_work, at(asked), "answer") == "Ergens anders"

    at_work.post(at(asked), filled_in(held, deed="bewaren"))
    assert text_on(at_work, at(asked), "answer") == "Hier"


def test_only_who_typed_it_keeps_it(asked: Asked, at_work: Client) -> None:
    shown, other = at_work.get(at(asked)), signed_in(make_coordinator(asked.provider))

    assert keep(other, shown, "note", text="Van een ander").status_code == 404
    at_work.post(f"{at(asked)}teruggeven/")
    assert keep(other, shown, "note", text="Van een ander").status_code == 403
    assert drafts(make_supporter(asked.provider)) == 0


def test_more_than_anybody_types_is_refused(asked: Asked, at_work: Client) -> None:
    refused = keep(at_work, at_work.get(at(asked)), text="x" * (LARGEST + 1))

    assert refused.status_code == 413


def test_keeping_is_no_form_that_was_sent(asked: Asked, at_work: Client) -> None:
    keep(at_work, at_work.get(at(asked)), text="Nog bezig")

    assert not SentForm.objects.exists()


ENTRY = {"text": "Belt later terug", "contact": "030 123 45 67", "origin": "desk"}


def test_entry_is_kept_with_all_that_was_filled_in(asked: Asked, at_work: Client) -> None:
    keep(at_work, at_work.get("/werkplek/nieuw/"), "entry", **ENTRY)

    back = at_work.get("/werkplek/nieuw/")
    sent = filled_in(back)
    assert {name: sent[name] for name in ENTRY} == {name: [ENTRY[name]] for name in ENTRY}
    at_work.post("/werkplek/nieuw/", filled_in(back, municipality=sent["municipality"][0]))
    assert text_on(at_work, "/werkplek/nieuw/", "entry") == ""


def test_example_answers_are_kept_each_for_itself(asked: Asked, at_work: Client) -> None:
    example = ReplyTemplate.objects.create(provider=asked.provider, title="Groet", text="Dag.")
    old, new = f"/werkplek/voorbeelden/{example.pk}/", "/werkplek/voorbeelden/nieuw/"
    keep(at_work, at_work.get(old), "template", text="Goedemiddag.", title="Groeten")
    keep(at_work, at_work.get(new), "template", text="", title="Alleen een titel")

    assert text_on(at_work, old, "template") == "Goedemiddag."
    assert filled_in(at_work.get(new))["title"] == ["Alleen een titel"]
    at_work.post(old, filled(at_work.get(old), "template"))
    example.refresh_from_db()
    assert (example.title, example.text) == ("Groeten", "Goedemiddag.")
    assert not page(at_work.get(old)).select(".c-typed")
    assert filled_in(at_work.get(new))["title"] == ["Alleen een titel"]


def test_what_has_no_request_goes_after_a_day(at_work: Client, supporter: User) -> None:
    with time_machine.travel(timezone.now(), tick=False) as clock:
        keep(at_work, at_work.get("/werkplek/nieuw/"), "entry", **ENTRY)
        for later, left in ((LOOSE_DRAFTS_KEPT, 1), (timedelta(seconds=1), 0)):
            clock.shift(later)
            with acting_as(Role.JOBS):
                forget_loose_drafts(timestamp=0)
            with own_drafts(supporter):
                assert LooseDraft.objects.count() == left


def test_unknown_kind_is_refused(asked: Asked, at_work: Client) -> None:
    for address in (f"{at(asked)}concept/", "/werkplek/concept/"):
        assert at_work.post(address, {"what": "brief", "text": "x"}).status_code == 400

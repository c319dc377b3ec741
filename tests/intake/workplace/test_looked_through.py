"""What staff write is looked through: a BSN goes, the rest is asked about once."""

import pytest
from django.test import Client

from clientsupport.models import User
from intake.models import InternalNote, ReplyTemplate
from intake.seeing import team_of
from intake.workplace.actions.supporting import claim
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.factories.reach import make_location
from tests.factories.requests import Asked, ask
from tests.helpers.forms import filled_in
from tests.helpers.pages import page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
QUESTION = "Hier staat misschien iets waaraan iemand te herkennen is:"
BLANKED = "Er stond ook een burgerservicenummer (BSN) in."
NAMED = "Mevrouw Jansen belt op 06 12345678, bsn 123456782."
LEFT = "Mevrouw Jansen belt op 06 12345678, bsn [bsn]."


@pytest.fixture
def asked() -> Asked:
    offer = make_offer(takes_requests=True, municipalities=["GM0344"], phone="030 123 45 67")
    return ask(offer)


@pytest.fixture
def supporter(asked: Asked) -> User:
    user = make_supporter(asked.provider, name="Sanne de Wit")
    with team_of(user):
        claim(request=asked.read(), by=user)
    return user


@pytest.fixture
def at_work(supporter: User) -> Client:
    return signed_in(supporter)


NAMES = {"note": "note-text"}  # of the field of a text, where it is no `text`


def pages(asked: Asked) -> dict[str, str]:
    request = f"/werkplek/vraag/{asked.uuid}/"
    return {
        "answer": request,
        "note": f"{request}notitie/",
        "close": f"{request}afronden/",
        "entry": "/werkplek/nieuw/",
        "template": "/werkplek/voorbeelden/nieuw/",
    }


def stored(asked: Asked, supporter: User) -> list[str]:
    """Return all that was written, of every kind."""
    with team_of(supporter):
        notes = [note.decrypt("text") for note in InternalNote.objects.select_related("request")]
    found = [*asked.texts()[1:], *notes, *ReplyTemplate.objects.values_list("text", flat=True)]
    return [text or "" for text in found]


@pytest.mark.parametrize("of", ["answer", "note", "close", "template"])
def test_asked_about_once_and_never_held_up_twice(
    asked: Asked, at_work: Client, supporter: User, of: str
) -> None:
    address = pages(asked)[of]
    text = NAMES.get(of, "text")
    filled = {text: NAMED, "reason": "answered", "title": "Titel", "deed": "versturen"}
    first = at_work.post(address, filled_in(at_work.get(address), **filled))

    assert QUESTION in words(first)
    assert "een naam: Jansen" in words(first).replace("Mevrouw ", "")
    assert BLANKED in words(first)
    assert "123456782" not in words(first)
    assert stored(asked, supporter) == []
    assert page(first).select("title")[0].get_text().strip().startswith("Fout") is False

    again = filled_in(first, gegevens=None, deed="versturen")
    again[text] = [f"{again[text][0]} Tot straks."]
    at_work.post(address, again)
    assert stored(asked, supporter) == [f"{LEFT} Tot straks."]


def test_entry_is_asked_about_too(asked: Asked, at_work: Client) -> None:
    shown = at_work.get("/werkplek/nieuw/")
    first = at_work.post("/werkplek/nieuw/", filled_in(shown, text=NAMED))
    assert QUESTION in words(first)

    second = at_work.post("/werkplek/nieuw/", filled_in(first, gegevens=None))
    assert "U ziet de code maar één keer" in words(second)


def test_new_name_is_asked_about_and_an_old_one_is_not(asked: Asked, at_work: Client) -> None:
    address = pages(asked)["note"]
    shown = at_work.get(address)
    first = at_work.post(address, filled_in(shown, note__text="Meneer Pietersen belt."))
    more = filled_in(first, note__text="Meneer Pietersen belt, mevrouw Jansen ook.", gegevens=None)
    second = words(at_work.post(address, more))

    assert "Jansen" in second.split(QUESTION)[1].split("Moet dat erin?")[0]
    assert "Pietersen" not in second.split(QUESTION)[1].split("Moet dat erin?")[0]


def test_taken_away_on_request(asked: Asked, at_work: Client, supporter: User) -> None:
    address = pages(asked)["answer"]
    first = at_work.post(address, filled_in(at_work.get(address), text=NAMED, deed="versturen"))
    gone = at_work.post(address, filled_in(first, gegevens="weg"))
    at_work.post(address, filled_in(gone, deed="versturen"))

    (text,) = stored(asked, supporter)
    assert "Jansen" not in text
    assert "[telefoon]" in text


def test_own_name_and_what_the_organisation_publishes_is_no_question(
    asked: Asked, at_work: Client, supporter: User
) -> None:
    make_location(asked.offer, street="Kerkstraat 12", postcode="3511 LX", town="Utrecht")
    text = "Bel mij: 030-1234567. Kom naar Kerkstraat 12, 3511LX. Groetjes, Sanne de Wit"
    address = pages(asked)["answer"]

    at_work.post(address, filled_in(at_work.get(address), text=text, deed="versturen"))

    assert stored(asked, supporter) == [text]


def test_only_a_bsn_is_blanked_and_shown(asked: Asked, at_work: Client, supporter: User) -> None:
    address = pages(asked)["answer"]
    shown = at_work.post(
        address, filled_in(at_work.get(address), text="Het is 123456782.", deed="versturen")
    )

    assert "Een burgerservicenummer halen wij altijd weg." in words(shown)
    at_work.post(address, filled_in(shown, deed="versturen"))
    assert stored(asked, supporter) == ["Het is [bsn]."]

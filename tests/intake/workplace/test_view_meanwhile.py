"""What happens to a conversation while somebody is at work on it is shown; nothing is lost."""

from typing import Any

import pytest
from django.http import QueryDict

from clientsupport.accounts import kept_forms
from clientsupport.models import User
from intake.conversation.actions.conversing import finish, write_message
from intake.models import Passing
from intake.seeing import one_request, team_of
from intake.workplace.actions.supporting import claim
from tests.factories.directory import make_offer
from tests.factories.people import make_supporter
from tests.factories.requests import TEXT, Asked, ask
from tests.helpers.forms import errors, filled_in
from tests.helpers.pages import Answer, page, words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
LATER = "O, en morgen is al het gesprek."
TYPED = "Neem de brief mee."
HELD = "Er kwam net een bericht bij. Lees het eerst. Wat u typte, staat er nog."


@pytest.fixture
def asked() -> Asked:
    return ask(make_offer(takes_requests=True, municipalities=["GM0344"]))


@pytest.fixture
def supporter(asked: Asked) -> User:
    user = make_supporter(asked.provider)
    with team_of(user):
        claim(request=asked.read(), by=user)
    return user


def writes(asked: Asked, text: str = LATER) -> None:
    with one_request(asked.uuid):
        write_message(request=asked.read(), text=text)


def new_ones(response: Answer) -> list[str]:
    messages = page(response).select(".c-message:has(.c-tag--urgent) .c-message__text")
    return [message.get_text(strip=True) for message in messages]


def done(asked: Asked, deed: str) -> bool:
    match deed:
        case "afronden/":
            return asked.read().is_closed
        case "doorgeven/":
            return Passing.objects.filter(request=asked.uuid).exists()
    return TYPED in asked.texts()


@pytest.mark.parametrize("deed", ["", "afronden/", "doorgeven/"])
def test_message_that_nobody_read_holds_the_deed(asked: Asked, supporter: User, deed: str) -> None:
    other = make_offer(takes_requests=True, municipalities=["GM0344"])
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/{deed}"
    fields: dict[str, dict[str, Any]] = {
        "": {"text": TYPED, "deed": "versturen"},
        "afronden/": {"text": TYPED, "reason": "answered"},
        "doorgeven/": {"to": other.pk, "text": TYPED},
    }
    sent = fields[deed]
    looked_at = client.get(address)
    assert TEXT in words(looked_at)
    writes(asked)

    held = client.post(address, filled_in(looked_at, **sent))

    with team_of(supporter):
        assert not done(asked, deed)
    assert asked.read().due_on
    assert HELD in errors(held)
    assert new_ones(held) == [LATER]
    form = filled_in(held, **({"deed": "versturen"} if not deed else {}))
    assert {name: form[name] for name in sent} == {n: [str(v)] for n, v in sent.items()}
    client.post(address, form)
    with team_of(supporter):
        assert done(asked, deed)


def test_other_mistake_does_not_make_it_read(asked: Asked, supporter: User) -> None:
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/"
    looked_at = client.get(address)
    writes(asked)

    empty = client.post(address, filled_in(looked_at, text="", deed="versturen"))
    held = client.post(address, filled_in(empty, text=TYPED, deed="versturen"))

    assert new_ones(held) == [LATER]
    assert TYPED not in asked.texts()


def test_example_text_does_not_make_it_read(asked: Asked, supporter: User) -> None:
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/"
    looked_at = client.get(address)
    writes(asked)

    inserted = client.post(address, filled_in(looked_at, text=TYPED, deed="invoegen"))
    held = client.post(address, filled_in(inserted, deed="versturen"))

    assert HELD in errors(held)


def test_resident_ended_it_meanwhile(asked: Asked, supporter: User) -> None:
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/"
    looked_at = client.get(address)
    with one_request(asked.uuid):
        finish(request=asked.read())

    held = client.post(address, filled_in(looked_at, text=TYPED, deed="versturen"))

    assert asked.read().is_closed
    (why,) = errors(held)
    assert why == "De inwoner is net gestopt met dit gesprek. Als u verstuurt, gaat het weer open."
    client.post(address, filled_in(held, deed="versturen"))
    assert not asked.read().is_closed
    assert TYPED in asked.texts()


def test_pressed_twice_is_one_answer(asked: Asked, supporter: User) -> None:
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/"
    form = filled_in(client.get(address), text=TYPED, deed="versturen")

    answers = [client.post(address, form, follow=True) for _press in range(2)]

    assert asked.texts() == [TEXT, TYPED]
    assert not any(errors(answer) for answer in answers)


def test_kept_draft_shows_what_came_meanwhile(asked: Asked, supporter: User) -> None:
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/"
    looked_at = client.get(address)
    writes(asked)

    saved = client.post(address, filled_in(looked_at, text=TYPED, deed="bewaren"))

    assert new_ones(saved) == [LATER]
    assert "Er kwam net een bericht bij." in words(saved)
    assert filled_in(saved)["text"] == [TYPED]


def test_session_that_ended_shows_what_came_meanwhile(asked: Asked, supporter: User) -> None:
    client, address = signed_in(supporter), f"/werkplek/vraag/{asked.uuid}/"
    form = filled_in(client.get(address), text=TYPED, deed="versturen")
    writes(asked)
    session, sent = client.session, QueryDict(mutable=True)
    for name, values in form.items():
        sent.setlist(name, values)
    kept_forms.keep(session, path=address, data=sent, user=supporter)
    session.save()

    back = client.get(address)

    assert new_ones(back) == [LATER]
    assert "Er kwam net een bericht bij." in words(back)
    assert filled_in(back)["text"] == [TYPED]

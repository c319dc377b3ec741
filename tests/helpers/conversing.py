"""Taking part in a conversation: as its resident, and as the organisation that answers."""

from typing import Any
from uuid import UUID

from django.test import Client
from django.urls import reverse

from clientsupport.privacy import codes
from clientsupport.privacy.codes import Code
from intake.conversation.actions.messages import add_message, locked
from intake.conversation.actions.visiting import DOOR, begin_visit
from intake.conversation.views.visiting import COOKIE
from intake.enums import Author, RequestState
from intake.models import HelpRequest
from intake.seeing import one_request
from tests.factories.requests import Asked
from tests.helpers.pages import Answer, page

ENTRY = "/antwoord/"
TALK = "/antwoord/gesprek/"
UNKNOWN = codes.make(b"1" * 16).written()


def busy(*_given: object) -> bytes:
    """Stand for a gate of codes at which too many wait."""
    raise codes.Busy


def find_request(code: Code) -> UUID | None:
    """Return the request that a code opens."""
    found = DOOR.find(code)
    return found.uuid if found else None


def visiting(client: Client, asked: Asked) -> Client:
    client.cookies[COOKIE.name] = begin_visit(asked.uuid)
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

"""Every form of residents and of one's own account, sent with what nobody means well with.

The forms of work are looked at in `tests/clientsupport/accounts/test_every_form.py`.
"""

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from directory.listing.forms.provider import ProviderForm
from tests.addresses import ADDRESSES, Kind
from tests.clientsupport.accounts.test_once import forms
from tests.factories.appointments import make_appointment, make_appointment_hours
from tests.factories.directory import make_offer, make_reader
from tests.factories.people import make_user
from tests.factories.requests import ask
from tests.helpers.accounts import with_app
from tests.helpers.asking import up_to
from tests.helpers.conversing import answer, visiting
from tests.helpers.pages import Answer, page
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
HOSTILE = [
    *("", "\x00", "x" * 50_000, "9" * 5_000, "-1", "[" * 50_000, "{}", "1999-13-45"),
    "\u202e<script>{{ 7*7 }}%00",
]
TYPED = "Voorbeeld van wat ik typte"
WORDS = {"text", "note", "reason"}  # fields for words of one's own
VISIT = "visit"  # of another: the words are of somebody who sat there before
TOKEN = "csrfmiddlewaretoken"

Form = tuple[str, Mapping[str, Any]]


def addresses(kind: Kind, start: str = "/") -> list[str]:
    return sorted(at for of, at in ADDRESSES.values() if of is kind and at.startswith(start))


def resident() -> tuple[Client, list[str]]:
    """Somebody in a conversation, with a question to answer, a time to choose and one agreed on."""
    offer = make_offer(slug="naast-utrecht", takes_requests=True, municipalities=["GM0344"])
    make_reader(offer.provider)
    make_appointment_hours(offer)
    asked = ask(offer)
    answer(asked, "Wanneer kunt u?", is_question=True)
    make_appointment(asked, timezone.now() + timedelta(days=3))
    return visiting(Client(), asked), addresses(Kind.FORM, "/antwoord/")


def asking(step: int) -> tuple[Client, list[str]]:
    """Somebody at a question of the form."""
    make_reader(make_offer(takes_requests=True, municipalities=["GM0344"]).provider)
    client = Client()
    up_to(client, step)
    return client, ["/hulpvraag/"]


def visitor() -> tuple[Client, list[str]]:
    """Somebody who came for the first time."""
    make_offer(slug="naast-utrecht", municipalities=["GM0344"])
    return Client(), addresses(Kind.FORM)


def colleague() -> tuple[Client, list[str]]:
    """Somebody at their own account."""
    return signed_in(with_app(make_user())), addresses(Kind.STAFF, "/account/")


WHO: dict[str, Callable[[], tuple[Client, list[str]]]] = {
    "visitor": visitor,
    "resident": resident,
    "colleague": colleague,
    **{f"question {step}": partial(asking, step) for step in range(1, 7)},
}


@pytest.mark.parametrize("who", WHO)
def test_no_form_fails_or_loses_words(who: str) -> None:
    client, at = WHO[who]()
    client.raise_request_exception = False
    found = {(to, *sorted(form)): (to, form) for a in at for to, form in forms(client, a)}
    wrong = [said for form in found.values() for said in _tried(client, *form)]

    assert wrong == []
    assert any(len(form) > 1 for _to, form in found.values())


@pytest.mark.parametrize("sent", ["9" * 5_000, "[" * 50_000, "{", "\x00"])
def test_hidden_field_refuses_what_cannot_be_read(sent: str) -> None:
    form = ProviderForm({"seen": sent})

    assert "seen" in form.errors
    assert form["seen"].value() == sent


def _tried(client: Client, address: str, form: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong after each field of a form in turn held something hostile."""
    whole = {name: TYPED if name in WORDS else value for name, value in form.items()}
    for name, value in _hostile(form):
        with transaction.atomic():
            again = copy.copy(client)
            again.cookies = copy.deepcopy(client.cookies)
            response = again.post(address, {**whole, name: value})
            if response.status_code >= 500:
                yield f"{address}: {response.status_code} after {name}={value[:12]!r}"
            elif name not in {*WORDS, VISIT} and _is_lost(response, whole):
                yield f"{address}: lost words after {name}={value[:12]!r}"
            transaction.set_rollback(True)


def _hostile(form: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    return [(name, value) for name in form if name != TOKEN for value in HOSTILE]


def _is_lost(response: Answer, form: Mapping[str, Any]) -> bool:
    """Tell whether a page asks for the same words again, and does not hold those that were sent."""
    shown = page(response).select("main textarea[name]")
    asks = any(field["name"] in WORDS & form.keys() for field in shown)
    return asks and TYPED not in response.content.decode()

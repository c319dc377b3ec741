"""Asking for help as a resident does: question after question, with what the page shows."""

import contextlib
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import time_machine
from bs4 import Tag
from django.test import Client
from django.utils import timezone

from intake.asking.views.session import COOKIE
from tests.helpers.forms import filled_in
from tests.helpers.pages import page

ADDRESS, SEND = "/hulpvraag/", "/hulpvraag/versturen/"
TEXT = "De gemeente wil minder hulp geven. Wat kan ik doen?"
# What is filled in on the five questions, unless a test says otherwise.
USUAL: list[dict[str, Any]] = [{"text": TEXT}, {"for_whom": "self"}, {"plaats": "Utrecht"}, {}, {}]


def opened(client: Client, query: str = "") -> Any:
    """Open the form a minute ago: long enough for a person to fill it in."""
    with time_machine.travel(timezone.now() - timedelta(minutes=1), tick=False):
        return client.get(f"{ADDRESS}{query}")


def onward(client: Client, response: Any, pressed: str = "verder", **changes: Any) -> Any:
    """Fill in the question that is shown, and press a button."""
    return client.post(ADDRESS, filled_in(response, naar=pressed, **changes))


def up_to(client: Client, number: int, query: str = "", **changes: Any) -> Any:
    """Answer the questions before this one (6 is the check page), each field where it is asked."""
    response = opened(client, query)
    for usual in USUAL[: number - 1]:
        form = filled_in(response)
        asked = {**usual, **{n: v for n, v in changes.items() if _is_asked(response, n)}}
        response = client.post(ADDRESS, {**form, **{n: [v] for n, v in asked.items()}})
    return response


def sent(client: Client, checked: Any, **changes: Any) -> Any:
    """Press the button on the check page."""
    return client.post(SEND, filled_in(checked, **changes))


@contextlib.contextmanager
def answers_lost(client: Client) -> Iterator[None]:
    """Let what is answered never arrive: the session stays as it was."""
    session = client.cookies[COOKIE.name].value
    yield
    client.cookies[COOKIE.name] = session


def code_of(response: Any) -> str:
    """Return the code on the page."""
    (code,) = page(response).select(".c-secret-code__code")
    return code.get_text()


def step_of(response: Any) -> str:
    """Return which question or page this is, by its title."""
    title = page(response).find("title")
    assert isinstance(title, Tag)
    return title.get_text().removesuffix(" – Naast u")


def travelling(response: Any) -> dict[str, str]:
    """Return everything that the form holds, seen or unseen."""
    return {name: values[-1] for name, values in filled_in(response).items()}


def _is_asked(response: Any, name: str) -> bool:
    fields = page(response).select(f"main form [name={name}]")
    return any(field.get("type") != "hidden" for field in fields)

"""Every form of staff, when something went on meanwhile: never a fault, and no word is lost.

Pressed twice is `test_once.py`. Here the page lay open in a second tab while the deed was done in
the first, the session ended, or the token that each form carries is gone.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from clientsupport.accounts import kept_forms, timeouts
from clientsupport.models import User
from directory.models import ListingImport
from tests.clientsupport.accounts.test_once import ANSWERS_WITH_A_PAGE, NAMED, TOKEN, forms
from tests.factories.organisations import Organisations
from tests.helpers.pages import Answer, page, words
from tests.helpers.role_table import person
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.usefixtures("places")
ROLES = ["supporter", "coordinator", "official", "editor"]
OTHER_TOKEN = {"csrfmiddlewaretoken": "y" * 64}
WORDS = {"text", "note", "reason", "answer", "what", "leads_to", "would_help"}  # fields for them
TYPED = "Voorbeeld van wat ik typte"
# After these a page says what became of it; what was typed stands in it, to copy.
TELLS = {404, 409}

Form = tuple[str, Mapping[str, Any]]


def deeds(client: Client, own: Organisations, role: str) -> Iterator[Form]:
    """Yield every form that somebody of a role is shown, with words of theirs in it."""
    for name in sorted(NAMED - ANSWERS_WITH_A_PAGE):
        for address, form in forms(client, own.address(name, at_authority=role == "official")):
            if form is not TOKEN:
                long = {n: TYPED for n in form if n in WORDS}
                yield address, {**form, **long}


def at_work(role: str) -> tuple[User, list[Form]]:
    own = Organisations()
    user = person(role, own)
    own.let_take_up(user)
    ListingImport.objects.update(read_by=user)
    client = signed_in(user)
    return user, list(deeds(client, own, role))


def is_kept(answer: Answer, form: Mapping[str, Any]) -> bool:
    """Tell whether the words of a form stand in the page that says that it is too late."""
    return TYPED not in form.values() or TYPED in answer.content.decode()


@pytest.mark.parametrize("role", ROLES)
def test_what_went_on_meanwhile(role: str) -> None:
    """Every form of a role: in a second tab, without its token, and after the session ended."""
    user, found = at_work(role)
    client, strict = signed_in(user), Client(enforce_csrf_checks=True)
    client.raise_request_exception = False
    strict.cookies = client.cookies
    wrong = []
    for address, form in found:
        refused = strict.post(address, {**form, "csrfmiddlewaretoken": ""})
        if refused.status_code != 403 or page(refused).h1 is None:
            wrong.append((address, "no token", refused.status_code))
        with transaction.atomic():
            client.post(address, form)
            late = client.post(address, {**form, **OTHER_TOKEN})
            if late.status_code >= 500 or (late.status_code in TELLS and not is_kept(late, form)):
                wrong.append((address, "second tab", late.status_code))
            transaction.set_rollback(True)

    assert wrong == []
    assert len(found) >= 3


def test_session_that_ended_keeps_what_was_typed() -> None:
    user, found = at_work("coordinator")
    lost = []
    for address, form in found:
        with transaction.atomic():
            client = signed_in(user)
            session = client.session
            timeouts.begin(session, now=0)
            session.save()
            ended = client.post(address, form)
            if not ended.headers.get("Location", "").startswith(reverse("account_login")):
                lost.append((address, str(ended.status_code)))
            elif kept_forms.KEY not in client.session:
                lost.append((address, "not kept"))
            transaction.set_rollback(True)

    assert lost == []


def test_page_without_its_token_says_what_to_do() -> None:
    user, found = at_work("supporter")
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = signed_in(user).cookies

    said = words(strict.post(found[0][0], {}))

    assert "formulier" in said

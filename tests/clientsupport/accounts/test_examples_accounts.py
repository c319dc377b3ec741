"""Accounts of the demo, and the first editor of the real portal."""

import re
from collections.abc import Iterator

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker, Settings

from clientsupport.demo.examples import add_examples
from clientsupport.demo.examples.accounts import PERSONAS, PROVIDER, add_accounts
from clientsupport.demo.examples.requests import QUESTIONS, add_requests
from clientsupport.environment import Mode
from clientsupport.models import User
from directory.models import Authority, Contract, Offer, Provider
from intake.enums import Author, RequestState
from intake.models import HelpRequest, Message
from intake.permissions import access_of
from intake.seeing import team, team_of
from intake.workplace.queries.lists import listed
from intake.workplace.queries.wanted import Pile, Wanted
from tests.helpers.accounts import SECOND, is_in, types_password
from tests.helpers.pages import heading
from tests.helpers.worlds import shared_world

pytestmark = pytest.mark.usefixtures("places")
PASSWORD = "een lang wachtwoord"


@pytest.fixture(scope="module", autouse=True)
def made(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Every test of this module finds the examples and their accounts."""

    def make() -> None:
        add_examples()
        add_accounts(PASSWORD)

    with shared_world(django_db_blocker, make):
        yield


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out.strip()


def test_there_is_one_of_each_role_and_each_logs_in(capsys: pytest.CaptureFixture[str]) -> None:
    assert len({persona.role for persona in PERSONAS}) == 7
    said(capsys)
    for persona in PERSONAS:
        client = Client()
        types_password(client, persona.email, PASSWORD)
        call_command("demo_code", persona.email)
        client.post(SECOND, {"code": said(capsys)})
        assert is_in(client), persona


def test_examples_of_requests_fill_every_list_and_are_added_once() -> None:
    assert (add_requests(), add_requests()) == (len(QUESTIONS), 0)

    supporter = User.objects.get(email="ondersteuner@voorbeeld.example")
    with team_of(supporter):
        lists = listed(access_of(supporter), Wanted(), timezone.localdate())
        states = set(HelpRequest.objects.values_list("state", flat=True))
    assert all(lists.counts[pile] for pile in Pile if pile is not Pile.PASSED_ON)
    assert lists.late
    assert states == set(RequestState.values)
    assert Offer.objects.get(provider__slug=PROVIDER).takes_requests


def test_examples_of_requests_say_so() -> None:
    add_requests()

    with team(Provider.objects.get(slug=PROVIDER)):
        asked = Message.objects.filter(author=Author.RESIDENT).select_related("request")
        texts = [message.decrypt("text") or "" for message in asked]
    assert len(texts) == len(QUESTIONS)
    assert all(text.startswith("Voorbeeld: ") for text in texts)


def test_a_second_time_adds_nothing() -> None:
    assert add_accounts(PASSWORD) == []
    assert User.objects.count() == len(PERSONAS)
    assert Contract.objects.count() == 1


def test_their_authority_says_that_it_is_an_example() -> None:
    authority = Authority.objects.get()

    assert authority.is_example
    assert authority.name.startswith("Voorbeeld")


@pytest.mark.parametrize("mode", [Mode.PRODUCTION, Mode.DEVELOP])
def test_codes_are_never_printed_elsewhere(settings: Settings, mode: Mode) -> None:
    settings.MODE = mode

    with pytest.raises(CommandError, match="in the demo"):
        call_command("demo_code", PERSONAS[0].email)


def test_no_code_for_somebody_unknown(db: None) -> None:
    with pytest.raises(CommandError, match="no app with codes"):
        call_command("demo_code", "niemand@voorbeeld.example")


def test_the_first_editor_gets_a_link(
    db: None, client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("invite_editor", "eerste@voorbeeld.example")

    found = re.search(r"https?://[^/]+(/account/uitnodiging/\S+/)", said(capsys))
    assert found
    assert heading(client.get(found[1])) == "Maak uw account"
    client.post(found[1], {"name": "Eerste", "password": "mijn hond eet graag stroopwafels"})
    assert User.objects.get(email="eerste@voorbeeld.example").portal_role == "editor"


def test_an_address_that_is_none(db: None) -> None:
    with pytest.raises(CommandError, match="no e-mail address"):
        call_command("invite_editor", "geen adres")

"""Single sign-on with the login of an authority, against a provider that really runs."""

import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from pytest_django import Settings
from pytest_socket import enable_socket, socket_allow_hosts

from clientsupport import environment
from clientsupport.models import User
from tests.factories.people import make_editor, make_user
from tests.helpers.accounts import SECOND, code_now, is_in, types_password, with_app
from tests.helpers.pages import heading, page
from tests.helpers.processes import free_port, running, until

pytestmark = pytest.mark.django_db
SSO = "/account/sso/overheid/"
STRONG = "urn:voorbeeld:twee-stappen"
EMAIL = "ambtenaar@voorbeeld.example"


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def provider(port: int) -> Iterator[str]:
    """The address of a provider that believes anybody who says who they are."""
    command = [sys.executable, "-m", "oidc_provider_mock", "--port", str(port)]
    with running(command):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(autouse=True)
def only_the_provider(no_network: None, provider: str) -> None:
    """Nothing but this machine may be reached."""
    enable_socket()
    socket_allow_hosts(["127.0.0.1"], allow_unix_socket=True)
    until(lambda: answers(provider), what="the provider starts")


@pytest.fixture(autouse=True)
def configured(provider: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """As docs/environment.md says."""
    variables = {"URL": provider, "CLIENT": "naastu", "SECRET": "geheim", "NAME": "Voorbeeldstad"}
    for name, value in (variables | {"ACR": STRONG}).items():
        monkeypatch.setenv(f"NAASTU_SSO_{name}", value)
    settings.SOCIALACCOUNT_PROVIDERS = environment.single_sign_on()
    settings.SSO_STRONG_ACR = STRONG


def answers(provider: str) -> bool:
    try:
        return requests.get(f"{provider}/.well-known/openid-configuration", timeout=5).ok
    except requests.ConnectionError:
        return False


def knows(provider: str, sub: str, **claims: Any) -> None:
    """Let the provider know somebody."""
    facts: dict[str, Any] = {"email": EMAIL, "email_verified": True, **claims}
    requests.put(f"{provider}/users/{sub}", json=facts, timeout=5).raise_for_status()


def way_there(client: Client) -> str:
    """Return the address at the provider that our link leads to."""
    return client.get(SSO).headers["Location"]


def way_back(there: str, sub: str) -> str:
    """Say at the provider who one is; return the address that it leads back to."""
    answer = requests.post(there, data={"sub": sub}, allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    return f"{back.path}?{back.query}"


def arrives(client: Client, back: str) -> Any:
    """Come back; our cookie does not travel along from elsewhere, only from a page of our own."""
    between = Client().get(back)
    link = page(between).select_one("main a.c-button")
    assert link
    return client.get(str(link["href"]), follow=True)


def signs_in(client: Client, sub: str) -> Any:
    return arrives(client, way_back(way_there(client), sub))


def test_the_button_is_on_the_login_page(client: Client) -> None:
    links = [str(link["href"]) for link in page(client.get("/account/inloggen/")).select("main a")]

    assert any(link.startswith(SSO) for link in links)


def test_no_button_without_a_provider(client: Client, settings: Settings) -> None:
    settings.SOCIALACCOUNT_PROVIDERS = {}

    assert "/sso/" not in client.get("/account/inloggen/").content.decode()
    assert client.get(SSO).status_code == 404


def test_who_was_invited_comes_in_after_our_second_step(client: Client, provider: str) -> None:
    user = with_app(make_user(email=EMAIL))
    knows(provider, "een")

    answer = signs_in(client, "een")

    assert answer.redirect_chain[-1][0] == SECOND
    assert not is_in(client)
    client.post(SECOND, {"code": code_now()})
    assert is_in(client)
    assert client.session["_auth_user_id"] == str(user.pk)


def test_without_a_second_factor_one_makes_it_first(client: Client, provider: str) -> None:
    make_user(email=EMAIL)
    knows(provider, "twee")

    signs_in(client, "twee")

    assert client.get("/account/").headers["Location"] == "/account/tweede-stap/"
    assert not is_in(client)


def test_a_strong_login_there_is_enough(client: Client, provider: str) -> None:
    with_app(make_user(email=EMAIL))
    knows(provider, "drie", acr=STRONG)

    signs_in(client, "drie")

    assert is_in(client)


def test_a_strong_login_there_stands_for_a_factor_too(client: Client, provider: str) -> None:
    make_user(email=EMAIL)
    knows(provider, "vier", acr=STRONG)

    signs_in(client, "vier")

    assert is_in(client)
    assert not Authenticator.objects.exists()


def test_another_level_is_not_strong(client: Client, provider: str) -> None:
    with_app(make_user(email=EMAIL))
    knows(provider, "vijf", acr="urn:voorbeeld:wachtwoord")

    signs_in(client, "vijf")

    assert not is_in(client)


def test_strong_once_is_not_strong_the_next_time(client: Client, provider: str) -> None:
    with_app(make_user(email=EMAIL))
    knows(provider, "zes", acr=STRONG)
    signs_in(client, "zes")
    client.post("/account/uitloggen/")

    knows(provider, "zes", acr="urn:voorbeeld:wachtwoord")
    signs_in(client, "zes")
    assert not is_in(client)


def test_the_strong_login_of_one_does_not_help_another(client: Client, provider: str) -> None:
    """A closed account stops half-way; what it left in the session is no use to anybody else."""
    make_user(email=EMAIL)
    knows(provider, "zeven", acr=STRONG)
    signs_in(Client(), "zeven")
    User.objects.update(is_active=False)
    signs_in(client, "zeven")

    other = with_app(make_editor())
    types_password(client, other.email)

    assert not is_in(client)


@pytest.mark.parametrize(
    "claims",
    [
        {"email": "vreemd@voorbeeld.example"},
        {"email_verified": False},
        {"email_verified": "false"},
        {"email_verified": None},
    ],
)
def test_who_was_not_invited_or_is_not_vouched_for_stays_out(
    client: Client, provider: str, claims: dict[str, Any]
) -> None:
    make_user(email=EMAIL)
    knows(provider, "acht", **claims)

    answer = signs_in(client, "acht")

    assert answer.status_code == 403
    assert heading(answer) == "U bent nog niet uitgenodigd"
    assert not is_in(client)
    assert User.objects.count() == 1
    assert not SocialAccount.objects.exists()


def test_a_closed_account_stays_closed(client: Client, provider: str) -> None:
    make_user(email=EMAIL, is_active=False)
    knows(provider, "negen", acr=STRONG)

    assert signs_in(client, "negen").status_code == 403


def test_we_keep_nothing_of_what_they_told(client: Client, provider: str) -> None:
    make_user(email=EMAIL)
    knows(provider, "tien", birthdate="1970-01-01", afdeling="Zorg")

    signs_in(client, "tien")

    assert SocialAccount.objects.get().extra_data == {}


def test_somebody_elses_answer_is_refused(client: Client, provider: str) -> None:
    """An answer belongs to the browser that asked: neither a made-up state nor another's counts."""
    make_user(email=EMAIL)
    knows(provider, "elf", acr=STRONG)
    back = way_back(way_there(Client()), "elf")

    for address in [back, back.replace("state=", "state=x")]:
        answer = arrives(client, address)
        assert heading(answer) == "Inloggen via uw organisatie lukte niet"
        assert not is_in(client)


def test_an_answer_counts_once(client: Client, provider: str) -> None:
    make_user(email=EMAIL)
    knows(provider, "twaalf", acr=STRONG)
    back = way_back(way_there(client), "twaalf")
    arrives(client, back)
    client.post("/account/uitloggen/")

    arrives(client, back)

    assert not is_in(client)


def test_a_code_is_tied_to_the_question(client: Client) -> None:
    """PKCE (RFC 7636) does what a nonce would: a stolen code is no use in another session."""
    first, second = (parse_qs(urlsplit(way_there(client)).query) for _ in range(2))

    assert first["code_challenge_method"] == ["S256"]
    assert first["code_challenge"] != second["code_challenge"]
    assert first["acr_values"] == [STRONG]


def test_a_login_there_is_never_tied_to_another_account_here(client: Client, provider: str) -> None:
    make_user(email=EMAIL)
    knows(provider, "dertien", acr=STRONG)
    there = client.get(f"{SSO}?process=connect").headers["Location"]

    answer = arrives(client, way_back(there, "dertien"))

    assert answer.status_code == 403
    assert not SocialAccount.objects.exists()


def test_stopping_there_is_no_error(client: Client) -> None:
    there = way_there(client)
    answer = requests.post(there, data={"action": "deny"}, allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])

    state = parse_qs(urlsplit(there).query)["state"][0]
    found = arrives(client, f"{back.path}?{back.query}&state={state}")

    assert heading(found) == "U bent niet ingelogd"


def test_half_a_configuration_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NAASTU_SSO_SECRET")

    with pytest.raises(ImproperlyConfigured, match="NAASTU_SSO_SECRET"):
        environment.single_sign_on()

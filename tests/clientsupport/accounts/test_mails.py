"""Mails about one's own account, and choosing how often one hears of one's work."""

import pytest
from django.core import mail
from django.test import Client

from clientsupport.accounts.device_words import Browser, DeviceKind, System, device_of
from clientsupport.enums import Rhythm
from clientsupport.models import User
from tests.factories.people import PASSWORD, make_user
from tests.helpers.accounts import logs_in, with_app
from tests.helpers.forms import filled_in
from tests.helpers.jobs import run_jobs
from tests.helpers.pages import words
from tests.helpers.staff import signed_in

pytestmark = pytest.mark.django_db
MAILS = "/account/e-mails/"
WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64"
SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15"
CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"


@pytest.mark.parametrize(
    ("user_agent", "said"),
    [
        (f"{WINDOWS}; rv:143.0) Gecko/20100101 Firefox/143.0", "Firefox op Windows"),
        (f"{WINDOWS}) {CHROME} Edg/140.0.0.0", "Edge op Windows"),
        (f"Mozilla/5.0 (X11; Linux x86_64) {CHROME}", "Chrome op Linux"),
        (f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {CHROME}", "Chrome op ChromeOS"),
        (f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {SAFARI}", "Safari op Mac"),
        (f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) {SAFARI}", "Safari op iPhone"),
        (f"Mozilla/5.0 (Linux; Android 10; K) {CHROME}", "Chrome op Android"),
        ("curl/8.0 (Windows)", "een onbekende browser op Windows"),
        ("", "een onbekend apparaat"),
        ("<script>alert(1)</script>", "een onbekend apparaat"),
    ],
)
def test_device_is_said_in_words_that_people_know(user_agent: str, said: str) -> None:
    device = device_of(user_agent)

    assert device.in_words() == said
    assert DeviceKind.of_number(device.number) == device


def test_every_device_travels_as_a_number() -> None:
    every = {DeviceKind(browser, system) for browser in Browser for system in System}

    assert {DeviceKind.of_number(kind.number) for kind in every} == every
    assert len({kind.number for kind in every}) == len(every)


def test_a_change_names_when_and_with_what_and_no_address() -> None:
    client = signed_in(make_user())
    fresh = "mijn hond eet graag stroopwafels"
    form = {"oldpassword": PASSWORD, "password1": fresh, "password2": fresh}
    agent = f"{WINDOWS}; rv:143.0) Gecko/20100101 Firefox/143.0"
    client.post("/account/wachtwoord/", form, headers={"User-Agent": agent})
    run_jobs()

    body = str(mail.outbox[-1].body)
    assert "Uw wachtwoord is gewijzigd." in body
    assert " uur. Apparaat: Firefox op Windows." in body
    assert "127.0.0.1" not in body.replace("http://127.0.0.1:8000", "")


def test_a_login_with_a_browser_that_is_new_is_told(client: Client) -> None:
    user = with_app(make_user())
    client.defaults["HTTP_USER_AGENT"] = f"Mozilla/5.0 (Linux; Android 10; K) {CHROME}"
    logs_in(client, user)
    run_jobs()

    (message,) = mail.outbox
    assert message.subject == "Er is ingelogd op uw account bij Naast u"
    assert "Apparaat: Chrome op Android." in message.body


def test_people_choose_how_often_and_in_which_language() -> None:
    user = make_user()
    client: Client = signed_in(user)
    shown = client.get(MAILS)
    answer = client.post(
        MAILS, filled_in(shown, rhythm=Rhythm.DAILY.value, language="en"), follow=True
    )

    assert "Dit is bewaard." in words(answer)
    user.refresh_from_db()
    assert (user.rhythm, user.language) == (Rhythm.DAILY, "en")


@pytest.mark.parametrize("form", [{}, {"rhythm": "never", "language": "nl"}, {"rhythm": "daily"}])
def test_nothing_else_can_be_chosen(form: dict[str, str]) -> None:
    user = make_user()
    assert signed_in(user).post(MAILS, form).status_code == 200

    assert User.objects.get(pk=user.pk).rhythm == Rhythm.TWICE

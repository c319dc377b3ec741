"""64 people who work with the portal and log in at once."""

from urllib.parse import urlencode

from django.conf import settings
from django.db import connection
from django.test import Client

from tests.bench.directory import analyse
from tests.bench.logins import AT_ONCE, measure_logins
from tests.bench.measure import Page
from tests.bench.server import server
from tests.bench.table import statements
from tests.factories.people import PASSWORD, make_user
from tests.helpers.accounts import LOGIN, with_app
from tests.helpers.pages import page


def measure_accounts(_rounds: int) -> None:
    """Print a line for logging in, and one for ordinary pages beside it."""
    coming = staff_logins(AT_ONCE + 1)
    counted = statements(coming[-1], coming[-1])
    analyse()
    connection.close()
    with server() as portal:
        measure_logins(portal, "accounts", coming[:-1], counted)


def staff_logins(number: int) -> list[Page]:
    """Return the right password of so many people, each from a network of their own."""
    browser = Client()
    (token,) = page(browser.get(LOGIN)).select("[name=csrfmiddlewaretoken]")[:1]
    cookie = f"{settings.CSRF_COOKIE_NAME}={browser.cookies[settings.CSRF_COOKIE_NAME].value}"
    people = [with_app(make_user()) for _ in range(number)]
    return [
        Page(
            LOGIN,
            form=urlencode(
                {
                    "csrfmiddlewaretoken": token["value"],
                    "login": person.email,
                    "password": PASSWORD,
                }
            ),
            headers={"Cookie": cookie, "X-Forwarded-For": f"10.9.{place}.1"},
        )
        for place, person in enumerate(people)
    ]

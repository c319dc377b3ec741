"""Logging in as people do: password, then a code out of an app."""

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.test import Client

from clientsupport.accounts.adapters import MFAAdapter
from clientsupport.models import User
from tests.factories.people import PASSWORD
from tests.helpers.pages import Answer

LOGIN = "/account/inloggen/"
SECOND = "/account/tweede-stap/code/"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def with_app(user: User) -> User:
    """Give somebody an app with codes."""
    data = {"secret": MFAAdapter().encrypt(SECRET)}
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data=data)
    return user


def code_now() -> str:
    """Return what the app shows at this moment."""
    return str(totp.format_hotp_value(totp.hotp_value(SECRET, int(time.time()) // 30)))


def types_password(client: Client, email: str, password: str = PASSWORD) -> Answer:
    """Send the login form."""
    return client.post(LOGIN, {"login": email, "password": password})


def logs_in(client: Client, user: User) -> Answer:
    """Go through both steps of logging in."""
    types_password(client, user.email)
    return client.post(SECOND, {"code": code_now()})


def is_in(client: Client) -> bool:
    """Tell whether this browser gets to see a page for people with an account."""
    return client.get("/account/mijn-account/").status_code == 200

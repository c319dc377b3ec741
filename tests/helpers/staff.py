"""Somebody who is logged in, second factor and all."""

import time

from allauth.account.internal.flows import login
from allauth.account.internal.userkit import user_id_to_str
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.test import Client

from clientsupport.accounts import timeouts
from clientsupport.models import User


def signed_in(user: User, *, second_factor: bool = True, confirmed: bool = True) -> Client:
    """Return a browser in which this person logged in a moment ago.

    `confirmed`: they typed their password once more, as sensitive deeds ask.
    """
    client = Client()
    client.force_login(user)
    session = client.session
    timeouts.begin(session, now=int(time.time()))
    record = {"method": "password", "at": time.time(), "reauthenticated": confirmed}
    session[login.AUTHENTICATION_METHODS_SESSION_KEY] = [record]
    session[login._AUTHENTICATION_METHODS_USER_SESSION_KEY] = user_id_to_str(user)
    session.save()
    UserSession.objects.create(user=user, ip="127.0.0.1", session_key=session.session_key)
    if second_factor:
        add_second_factor(user)
    return client


def add_second_factor(user: User) -> None:
    """Give somebody a second factor that nobody has to use."""
    Authenticator.objects.get_or_create(
        user=user, type=Authenticator.Type.TOTP, defaults={"data": {}}
    )

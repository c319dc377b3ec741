"""Somebody who is logged in, second factor and all."""

import time

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.models import Authenticator
from django.test import Client

from clientsupport.accounts import timeouts
from clientsupport.models import User


def signed_in(user: User, *, second_factor: bool = True) -> Client:
    """Return a browser in which this person logged in a moment ago."""
    client = Client()
    client.force_login(user)
    session = client.session
    timeouts.begin(session, now=int(time.time()))
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [{"method": "password", "at": time.time()}]
    session.save()
    if second_factor:
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
    return client

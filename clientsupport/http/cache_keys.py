"""How the shared cache writes down what it counts: its table holds no address and no name.

Limits on logging in are counted there by network address and by e-mail address (allauth).
"""

import hmac

from django.conf import settings

from clientsupport.encryption.keys import derive

HIDING = "keys of the shared cache"  # use of the pepper


def hidden(key: str, prefix: str, version: int) -> str:
    """Return the key as it is stored; only who has the pepper can tell whether it is this one."""
    pepper = derive(next(iter(settings.PEPPER_KEYS.values())), HIDING)
    return hmac.digest(pepper, f"{prefix}:{version}:{key}".encode(), "sha256").hex()

"""Reads environment variables, and stops the start with a clear sentence when one is wrong.

Every variable that the portal reads passes through here, so that a test can hold
`docs/environment.md` complete.
"""

import contextlib
import enum
import os
import secrets
import tempfile
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

from clientsupport.wording import phones


class Mode(enum.StrEnum):
    """Where the portal runs. Production is the default: forgetting the variable must be safe."""

    DEMO = "demo"  # `make run`: embedded database, example offers, not indexed by search engines
    TEST = "test"  # the test suite
    DEVELOP = "develop"  # a developer's machine: Django's debug pages
    PRODUCTION = "production"


MAIL_TLS = ("starttls", "tls", "none")
WEAK_SECRET_LENGTH = 50  # characters; Django's own check (security.W009) draws the line here


def text(name: str, default: str = "") -> str:
    """Return the variable without surrounding blanks, or the default when unset or blank."""
    return os.environ.get(name, "").strip() or default


def number(name: str, default: int) -> int:
    """Return the variable as a whole number; anything else stops the start."""
    value = text(name)
    if not value:
        return default
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.")
    return int(value)


def words(name: str) -> list[str]:
    """Return the variable as a list, split at commas."""
    return [word.strip() for word in text(name).split(",") if word.strip()]


def mode() -> Mode:
    """Return the mode; an unknown one stops the start."""
    value = text("NAASTU_MODE", Mode.PRODUCTION)
    try:
        return Mode(value)
    except ValueError:
        known = ", ".join(Mode)
        raise ImproperlyConfigured(f"NAASTU_MODE must be one of {known}, not {value!r}.") from None


def secret(name: str, *, mode: Mode, kept_in: Path) -> str:
    """Return a secret. Outside production a missing one is made once and kept in a private file."""
    value = text(name)
    if value and (len(value) < WEAK_SECRET_LENGTH or len(set(value)) < 5):
        raise ImproperlyConfigured(
            f"{name} is too weak: use at least {WEAK_SECRET_LENGTH} random characters. "
            'This makes one: python3 -c "import secrets; print(secrets.token_urlsafe(50))"'
        )
    if not value and mode is Mode.PRODUCTION:
        raise ImproperlyConfigured(f"{name} is missing. Production does not start without it.")
    return value or made_once(kept_in / name.lower(), secrets.token_urlsafe(50))


def required_in_production(name: str, *, mode: Mode) -> str:
    """Return what production cannot do without; empty is allowed elsewhere."""
    value = text(name)
    if not value and mode is Mode.PRODUCTION:
        raise ImproperlyConfigured(
            f"{name} is missing. Production does not start without it; see docs/environment.md."
        )
    return value


def phone(name: str, *, mode: Mode | None = None) -> str:
    """Return a telephone number for visitors; one that nobody can dial stops the start.

    With a mode production cannot do without it.
    """
    value = required_in_production(name, mode=mode) if mode else text(name)
    if value and phones.read(value) is None:
        raise ImproperlyConfigured(
            f"{name} must be a telephone number such as 030 000 00 00, not {value!r}."
        )
    return value


def proxies(*, mode: Mode) -> int:
    """Return how many proxies stand in front of us. Production has to say it, also when it is 0.

    A number that is too low makes one network of all visitors, who would then be locked out
    together; one that is too high lets each of them pretend to come from elsewhere.
    """
    if not text("NAASTU_PROXIES") and mode is Mode.PRODUCTION:
        raise ImproperlyConfigured(
            "NAASTU_PROXIES is missing. Say how many proxies stand in front of the portal, 0 for "
            "none: without it all visitors together would count as one. See docs/deploy/README.md."
        )
    return number("NAASTU_PROXIES", 0)


def site_url(*, mode: Mode) -> str:
    """Return where visitors find the portal, without a slash at the end."""
    url = required_in_production("NAASTU_URL", mode=mode).rstrip("/")
    if mode is Mode.PRODUCTION and not url.startswith("https://"):
        raise ImproperlyConfigured("NAASTU_URL must begin with https://")
    return url or f"http://127.0.0.1:{text('PORT', '8000')}"


def sms_gateway() -> str:
    """Return the address at which a mail becomes a text message; empty when there is no gateway."""
    value = text("NAASTU_SMS_GATEWAY")
    if value and (value.count("{number}") != 1 or value.count("@") != 1):
        raise ImproperlyConfigured(
            "NAASTU_SMS_GATEWAY must be a mail address with {number} in it, "
            "such as {number}@sms.example"
        )
    return value


def mail_tls() -> str:
    """Return how the connection to the mail server is encrypted."""
    value = text("NAASTU_MAIL_TLS", "starttls")
    if value not in MAIL_TLS:
        known = ", ".join(MAIL_TLS)
        raise ImproperlyConfigured(f"NAASTU_MAIL_TLS must be one of {known}, not {value!r}.")
    return value


def single_sign_on() -> dict[str, Any]:
    """Return allauth's setting for the login of authorities; empty without NAASTU_SSO_URL."""
    url = text("NAASTU_SSO_URL")
    if not url:
        return {}
    client, key = text("NAASTU_SSO_CLIENT"), text("NAASTU_SSO_SECRET")
    if not client or not key:
        raise ImproperlyConfigured(
            "NAASTU_SSO_CLIENT and NAASTU_SSO_SECRET must be there too when NAASTU_SSO_URL is."
        )
    level = text("NAASTU_SSO_ACR")
    app = {
        "provider_id": "overheid",
        "name": text("NAASTU_SSO_NAME", "Overheid"),
        "client_id": client,
        "secret": key,
        "settings": {
            "server_url": url,
            "oauth_pkce_enabled": True,
            "auth_params": {"acr_values": level} if level else {},
        },
    }
    return {"openid_connect": {"APPS": [app]}}


def made_once(path: Path, fresh: str) -> str:
    """Return what the file holds; `fresh` when it is new. Nobody ever reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        handle, name = tempfile.mkstemp(dir=path.parent)  # for this user only
        with os.fdopen(handle, "w") as file:
            file.write(fresh)
        with contextlib.suppress(FileExistsError):  # another process was first
            os.link(name, path)
        os.unlink(name)
    return path.read_text()

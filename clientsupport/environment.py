"""Reads environment variables, and stops the start with a clear sentence when one is wrong.

Every variable that the portal reads passes through here, so that a test can hold
`docs/environment.md` complete.
"""

import enum
import os
import secrets
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured


class Mode(enum.StrEnum):
    """Where the portal runs. Production is the default: forgetting the variable must be safe."""

    DEMO = "demo"  # `make run`: embedded database, example offers, not indexed by search engines
    TEST = "test"  # the test suite
    DEVELOP = "develop"  # a developer's machine: Django's debug pages
    PRODUCTION = "production"


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
    return value or _made_once(kept_in / name.lower())


def required_in_production(name: str, *, mode: Mode) -> str:
    """Return a fact that visitors must be able to read; empty is allowed outside production."""
    value = text(name)
    if not value and mode is Mode.PRODUCTION:
        raise ImproperlyConfigured(
            f"{name} is missing. Visitors must be able to read it; see docs/environment.md."
        )
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
    app = {
        "provider_id": "overheid",
        "name": text("NAASTU_SSO_NAME", "Overheid"),
        "client_id": client,
        "secret": key,
        "settings": {"server_url": url, "oauth_pkce_enabled": True},
    }
    return {"openid_connect": {"APPS": [app]}}


def _made_once(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(50))
    return path.read_text()

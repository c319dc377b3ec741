"""Which server the portal connects to, and as whom.

With DATABASE_URL set: that server. Without: the embedded one, except in production.
"""

import enum
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from clientsupport import environment
from clientsupport.environment import Mode

DATABASE_NAME = "naastu"  # of the embedded server
CONNECTION_AGE = 600  # seconds that a connection is kept between requests
DJANGO_ENGINE = "django.db.backends.postgresql"


class Role(enum.StrEnum):
    """Who connects. On an own server the user names in the four addresses take their place."""

    OWNER = "owner"  # owns the tables; only `migrate` and the test suite connect as owner
    APP = "app"  # the web pages
    JOBS = "jobs"  # background work
    STATS = "stats_ro"  # reads figures


def connection_settings(role: Role, *, mode: Mode, directory: Path) -> dict[str, Any]:
    """Return Django's settings for one role; stops the start when there is no such connection.

    `directory` is where the embedded server lives. Nothing is started here.
    """
    if environment.text("DATABASE_URL"):
        return _own_server(role)
    if mode is Mode.PRODUCTION:
        raise ImproperlyConfigured(
            "DATABASE_URL is missing. Production uses a PostgreSQL server of its own "
            "(15 or newer); docs/deploy/README.md tells how to prepare one."
        )
    return {
        "ENGINE": "clientsupport.demo.embedded.backend",
        "EMBEDDED_DIRECTORY": str(directory),
        **_common(NAME=DATABASE_NAME, USER=role.value),
    }


def user_name(role: Role) -> str | None:
    """Return the name of the role in the database, or None when it has no connection."""
    if not environment.text("DATABASE_URL"):
        return role.value
    return str(_own_server(role)["USER"]) if _address(role) else None


def _own_server(role: Role) -> dict[str, Any]:
    variable, address = _variable(role), _address(role)
    if not address:
        raise ImproperlyConfigured(
            f"{variable} is missing. With DATABASE_URL set, the role {role} needs its own address."
        )
    try:
        parsed = dict(dj_database_url.parse(address))
    except ValueError:  # its text would repeat the address, password and all
        parsed = {}
    if parsed.get("ENGINE") != DJANGO_ENGINE or not parsed["USER"] or not parsed["NAME"]:
        raise ImproperlyConfigured(
            f"{variable} must look like postgres://user:password@host:5432/database."
        )
    return {"ENGINE": DJANGO_ENGINE, **_common(**parsed)}


def _address(role: Role) -> str:
    # Each name is spelled out, so that the test of docs/environment.md finds it.
    addresses = {
        Role.APP: environment.text("DATABASE_URL"),
        Role.OWNER: environment.text("DATABASE_OWNER_URL"),
        Role.JOBS: environment.text("DATABASE_JOBS_URL"),
        Role.STATS: environment.text("DATABASE_STATS_URL"),
    }
    return addresses[role]


def _variable(role: Role) -> str:
    return {
        Role.APP: "DATABASE_URL",
        Role.OWNER: "DATABASE_OWNER_URL",
        Role.JOBS: "DATABASE_JOBS_URL",
        Role.STATS: "DATABASE_STATS_URL",
    }[role]


def _common(**given: Any) -> dict[str, Any]:
    """Fill in every key, so that one role's settings can take the place of another's."""
    empty = {"HOST": "", "PORT": "", "PASSWORD": "", "OPTIONS": {}}
    return empty | given | {"CONN_MAX_AGE": CONNECTION_AGE, "CONN_HEALTH_CHECKS": True}

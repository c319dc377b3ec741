"""Acting as the role that owns the tables, for as long as a block of code runs."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS, connections

from clientsupport.database.connections import Role, connection_settings, user_name


@contextmanager
def as_owner(alias: str = DEFAULT_DB_ALIAS) -> Iterator[None]:
    """Let the connection be the owner's meanwhile; ImproperlyConfigured when there is no owner."""
    connection = connections[alias]
    wanted = connection_settings(Role.OWNER, mode=settings.MODE, directory=settings.VAR_DIR / "pg")
    if wanted["USER"] == user_name(Role.APP):
        raise ImproperlyConfigured(
            "DATABASE_OWNER_URL names the role of DATABASE_URL: the tables must belong to a role "
            "of their own, or the pages could change them; see docs/deploy/README.md."
        )
    if connection.settings_dict["USER"] == wanted["USER"]:  # the test suite is owner already
        yield
        return
    before = connection.settings_dict.copy()
    connection.close()
    connection.settings_dict.update(wanted)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(before)

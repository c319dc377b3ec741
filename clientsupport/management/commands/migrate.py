from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import OperationalError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from clientsupport.database.grants import apply_grants
from clientsupport.database.owner import as_owner
from clientsupport.database.row_rules import apply_policies


class Command(migrate.Command):
    """Django's migrate, but as the owner of the tables; then come the rights and rules on rows."""

    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        try:
            with as_owner(options["database"]):
                _reach(connection)
                super().handle(*args, **options)
                if not options["plan"]:
                    apply_grants(connection)
                    apply_policies(connection)
        except ImproperlyConfigured as error:
            raise CommandError(str(error)) from error


def _reach(connection: BaseDatabaseWrapper) -> None:
    try:
        connection.ensure_connection()
    except OperationalError as error:
        raise CommandError(f"The database cannot be reached: {error}") from error

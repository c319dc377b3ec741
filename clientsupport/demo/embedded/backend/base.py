"""Django's PostgreSQL engine, on the embedded server.

The server is started by the first connection, not by loading the settings: tools that only read
the settings (type checker, collectstatic, help) never start it. A server that died is started
again by the next connection.
"""

from pathlib import Path
from typing import Any

from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQLWrapper

from clientsupport.demo.embedded import server


class DatabaseWrapper(PostgreSQLWrapper):
    """A connection to the embedded server of the directory in `EMBEDDED_DIRECTORY`."""

    def get_connection_params(self) -> dict[str, Any]:
        """Return psycopg's parameters, once the server answers."""
        directory = Path(self.settings_dict["EMBEDDED_DIRECTORY"])
        params: dict[str, Any] = super().get_connection_params()
        params["host"] = str(server.ensure_running(directory))
        return params

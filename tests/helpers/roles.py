"""Acting as another role of the database for a while; tests otherwise act as `app`."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from psycopg.pq import TransactionStatus

from clientsupport.database.connections import Role


@contextmanager
def acting_as(role: Role) -> Iterator[None]:
    """Let the connection of the test be the role's, as far as rights go."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        (before,) = cursor.fetchone()
        cursor.execute(f"SET ROLE {role.value}")
    try:
        yield
    finally:
        # After an error of the database the rollback brings the role back.
        if connection.connection.info.transaction_status != TransactionStatus.INERROR:
            with connection.cursor() as cursor:
                cursor.execute(f"SET ROLE {before}")

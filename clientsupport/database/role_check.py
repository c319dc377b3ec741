"""Refuses to serve pages, or to do jobs, in a role that could do more, or beside open rows."""

import logging

from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection

from clientsupport.database.row_rules import unprotected

logger = logging.getLogger(__name__)

ROLE = """
    SELECT current_user, r.rolsuper, r.rolbypassrls,
           EXISTS (SELECT FROM pg_class c
                    WHERE c.relkind IN ('r', 'p')
                      AND c.relnamespace = 'public'::regnamespace
                      AND pg_has_role(current_user, c.relowner, 'MEMBER'))
      FROM pg_roles r
     WHERE r.rolname = current_user
"""


def check_role(*, who: str = "The pages", variable: str = "DATABASE_URL") -> None:
    """Raise ImproperlyConfigured when our role may do more than its work asks for.

    Also when the rules on rows of a guarded table are not in force.

    A database that cannot be reached does not stop the start: the pages answer 503 until it is
    back, and nothing that the role could do is possible meanwhile.
    """
    try:
        with connection.cursor() as cursor:
            cursor.execute(ROLE)
            name, is_superuser, bypasses_row_security, owns_tables = cursor.fetchone()
        open_tables = unprotected(connection)
    except OperationalError as error:
        logger.error("The database cannot be reached: %s", str(error).partition("\n")[0])
        return
    finally:
        connection.close()
    if reason := (
        (is_superuser and "is superuser")
        or (bypasses_row_security and "bypasses row-level security")
        or (owns_tables and "owns tables, or may act as the role that owns them")
    ):
        raise ImproperlyConfigured(
            f"{who} must not connect as {name}, which {reason}: "
            f"{variable} belongs to a role of its own, see docs/deploy/README.md."
        )
    if open_tables:
        raise ImproperlyConfigured(
            f"{who} must not run while the rules on rows are not in force as `migrate` sets them: "
            f"{', '.join(open_tables)}."
        )

"""Lets a process act as the role of the jobs, and as no other."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from clientsupport.database.connections import Role, connection_settings, user_name
from clientsupport.database.role_check import check_role

HAS_RIGHTS = """
    SELECT has_table_privilege(to_regclass('public.procrastinate_jobs'), 'UPDATE')
"""


def become_jobs() -> None:
    """Connect as the role of the jobs from here on, in every thread of this process.

    Raises ImproperlyConfigured when that role is another's too, may do more, or may do nothing.
    """
    wanted = connection_settings(Role.JOBS, mode=settings.MODE, directory=settings.VAR_DIR / "pg")
    if wanted["USER"] in {user_name(Role.APP), user_name(Role.OWNER)}:
        raise ImproperlyConfigured(
            f"Jobs must not connect as {wanted['USER']}, which is the role of the pages or the "
            "owner of the tables: DATABASE_JOBS_URL belongs to a role of its own, see "
            "docs/deploy/README.md."
        )
    connection.close()
    connection.settings_dict.update(wanted)  # the one that all threads make connections from
    check_role(who="Jobs", variable="DATABASE_JOBS_URL")
    _check_rights()


def _check_rights() -> None:
    with connection.cursor() as cursor:
        cursor.execute(HAS_RIGHTS)
        (has_rights,) = cursor.fetchone()
    connection.close()
    if not has_rights:
        raise ImproperlyConfigured(
            "The role of the jobs has no rights yet: run `manage.py migrate` with "
            "DATABASE_OWNER_URL and DATABASE_JOBS_URL set."
        )

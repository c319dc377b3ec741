"""Who may do what with our tables: given anew after every `migrate`.

A model that deserves less than every right says so itself: `app_rights: ClassVar[str]` for the
pages and the jobs, and `jobs_rights` where those of the jobs are others. Tables of extensions are
left alone, and nobody but the owner may ever TRUNCATE.
"""

from collections.abc import Iterator

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from psycopg import sql

from clientsupport.database.connections import Role, user_name

FULL_RIGHTS = "SELECT, INSERT, UPDATE, DELETE"
# Of tables whose models are not ours. The pages put jobs in the queue (triggers then write the
# events) and show them; everything else in the queue is the worker's.
OTHER_RIGHTS = {
    Role.APP: {
        "django_migrations": "SELECT",
        "procrastinate_jobs": "SELECT, INSERT",
        "procrastinate_events": "SELECT, INSERT",
        "procrastinate_workers": "SELECT",
        "procrastinate_periodic_defers": "SELECT",
    },
    Role.JOBS: {"django_migrations": "SELECT"},
}

OWN_RELATIONS = """
    SELECT c.relname
      FROM pg_class c
     WHERE c.relkind::text = ANY(%s)
       AND c.relnamespace = 'public'::regnamespace
       AND c.relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
       AND NOT EXISTS (SELECT FROM pg_depend d
                        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                          AND d.deptype = 'e')
     ORDER BY c.relname
"""


def apply_grants(connection: BaseDatabaseWrapper) -> None:
    """Bring the rights of all roles into order; the connection must be the owner's.

    Doing it twice changes nothing. What runs meanwhile never sees a right missing.
    """
    workers = {role: name for role in (Role.APP, Role.JOBS) if (name := user_name(role))}
    everybody = [*workers.values(), *filter(None, [user_name(Role.STATS)])]
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('clientsupport.database.grants'))")
        cursor.execute("SELECT current_database()")
        (database,) = cursor.fetchone()
        statements = [
            *_may_connect(database, everybody),
            *_tables(_relations(cursor, "rp"), workers, everybody),
            *_sequences(_relations(cursor, "S"), workers, everybody),
        ]
        for statement in statements:
            cursor.execute(statement)


def _may_connect(database: str, names: list[str]) -> Iterator[sql.Composed]:
    on, to = sql.Identifier(database), _list(names)
    yield sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(on)  # temporary tables too
    yield sql.SQL("REVOKE ALL ON DATABASE {} FROM {}").format(on, to)
    yield sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(on, to)
    yield sql.SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC, {}").format(to)
    yield sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(to)


def _tables(
    tables: list[str], workers: dict[Role, str], everybody: list[str]
) -> Iterator[sql.Composed]:
    """Figures get no table yet: no figure exists."""
    declared = {role: _declared_rights(role) for role in workers}
    for table in tables:
        on = sql.Identifier("public", table)
        yield sql.SQL("REVOKE ALL ON TABLE {} FROM PUBLIC, {}").format(on, _list(everybody))
        for role, name in workers.items():
            rights = sql.SQL(declared[role].get(table, FULL_RIGHTS))
            yield sql.SQL("GRANT {} ON TABLE {} TO {}").format(rights, on, sql.Identifier(name))


def _sequences(
    sequences: list[str], workers: dict[Role, str], everybody: list[str]
) -> Iterator[sql.Composed]:
    for sequence in sequences:
        on, to = sql.Identifier("public", sequence), _list([*workers.values()])
        yield sql.SQL("REVOKE ALL ON SEQUENCE {} FROM PUBLIC, {}").format(on, _list(everybody))
        yield sql.SQL("GRANT USAGE ON SEQUENCE {} TO {}").format(on, to)


def _declared_rights(role: Role) -> dict[str, str]:
    declared = {}
    for model in apps.get_models(include_auto_created=True):
        rights = getattr(model, "app_rights", FULL_RIGHTS)
        if role is Role.JOBS:
            rights = getattr(model, "jobs_rights", rights)
        if not set(rights.split(", ")) <= set(FULL_RIGHTS.split(", ")):
            raise ImproperlyConfigured(f"The rights of {model.__name__} may be: {FULL_RIGHTS}.")
        declared[model._meta.db_table] = rights
    return declared | OTHER_RIGHTS[role]


def _relations(cursor: CursorWrapper, kinds: str) -> list[str]:
    cursor.execute(OWN_RELATIONS, [list(kinds)])
    return [name for (name,) in cursor.fetchall()]


def _list(names: list[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, names))

"""Who may do what with our tables: given anew after every `migrate`.

A model whose rows may not be changed says so itself: `app_rights: ClassVar[str]` with fewer rights.
Tables of extensions are left alone, and nobody but the owner may ever TRUNCATE.
"""

from collections.abc import Iterator

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from psycopg import sql

from clientsupport.database.connections import Role, user_name

APP_RIGHTS = "SELECT, INSERT, UPDATE, DELETE"
READ_ONLY_TABLES = ("django_migrations",)

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

    Doing it twice changes nothing. The pages that run meanwhile never see a right missing.
    """
    app = str(user_name(Role.APP))
    guests = [name for name in (user_name(Role.JOBS), user_name(Role.STATS)) if name]
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('clientsupport.database.grants'))")
        cursor.execute("SELECT current_database()")
        (database,) = cursor.fetchone()
        statements = [
            *_may_connect(database, [app, *guests]),
            *_tables(_relations(cursor, "rp"), app, guests),
            *_sequences(_relations(cursor, "S"), app, guests),
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


def _tables(tables: list[str], app: str, guests: list[str]) -> Iterator[sql.Composed]:
    """Jobs and figures get no table yet: no job and no figure exists."""
    declared = _declared_rights()
    for table in tables:
        rights = sql.SQL(declared.get(table, APP_RIGHTS))
        on = sql.Identifier("public", table)
        yield sql.SQL("REVOKE ALL ON TABLE {} FROM PUBLIC, {}").format(on, _list([app, *guests]))
        yield sql.SQL("GRANT {} ON TABLE {} TO {}").format(rights, on, sql.Identifier(app))


def _sequences(sequences: list[str], app: str, guests: list[str]) -> Iterator[sql.Composed]:
    for sequence in sequences:
        on = sql.Identifier("public", sequence)
        yield sql.SQL("REVOKE ALL ON SEQUENCE {} FROM PUBLIC, {}").format(on, _list([app, *guests]))
        yield sql.SQL("GRANT USAGE ON SEQUENCE {} TO {}").format(on, sql.Identifier(app))


def _declared_rights() -> dict[str, str]:
    declared = dict.fromkeys(READ_ONLY_TABLES, "SELECT")
    for model in apps.get_models(include_auto_created=True):
        rights = getattr(model, "app_rights", APP_RIGHTS)
        if not set(rights.split(", ")) <= set(APP_RIGHTS.split(", ")):
            raise ImproperlyConfigured(f"{model.__name__}.app_rights may hold only: {APP_RIGHTS}.")
        declared[model._meta.db_table] = rights
    return declared


def _relations(cursor: CursorWrapper, kinds: str) -> list[str]:
    cursor.execute(OWN_RELATIONS, [list(kinds)])
    return [name for (name,) in cursor.fetchall()]


def _list(names: list[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, names))

"""Who may do what with our tables: given anew after every `migrate`.

A model that deserves less than every right says so itself: `app_rights: ClassVar[str]` for the
pages and the jobs, and `jobs_rights` where those of the jobs are others. Figures read no table but
those whose model says so in `stats_rights`. Tables of extensions are left alone, and nobody but the
owner may ever TRUNCATE.
"""

from collections.abc import Iterator

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from django.db.models import Model
from psycopg import sql

from clientsupport.database.connections import Role, user_name

FULL_RIGHTS = "SELECT, INSERT, UPDATE, DELETE"
# What a model may declare for each role, and what a table has of which nothing is declared.
MOST_RIGHTS = {Role.APP: FULL_RIGHTS, Role.JOBS: FULL_RIGHTS, Role.STATS: "SELECT"}
USUAL_RIGHTS = {Role.APP: FULL_RIGHTS, Role.JOBS: FULL_RIGHTS, Role.STATS: ""}
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
    Role.STATS: {},
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
    names = {role: name for role in USUAL_RIGHTS if (name := user_name(role))}
    everybody = [*names.values()]
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('clientsupport.database.grants'))")
        cursor.execute("SELECT current_database()")
        (database,) = cursor.fetchone()
        statements = [
            *_may_connect(database, everybody),
            *_tables(_relations(cursor, "rp"), names),
            *_sequences(_relations(cursor, "S"), names),
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


def _tables(tables: list[str], names: dict[Role, str]) -> Iterator[sql.Composed]:
    declared = {role: _declared_rights(role) for role in names}
    for table in tables:
        on, everybody = sql.Identifier("public", table), _list([*names.values()])
        yield sql.SQL("REVOKE ALL ON TABLE {} FROM PUBLIC, {}").format(on, everybody)
        for role, name in names.items():
            if rights := declared[role].get(table, USUAL_RIGHTS[role]):
                to = sql.Identifier(name)
                yield sql.SQL("GRANT {} ON TABLE {} TO {}").format(sql.SQL(rights), on, to)


def _sequences(sequences: list[str], names: dict[Role, str]) -> Iterator[sql.Composed]:
    """Whoever may add rows may take their numbers."""
    workers = _list([name for role, name in names.items() if role is not Role.STATS])
    for sequence in sequences:
        on, everybody = sql.Identifier("public", sequence), _list([*names.values()])
        yield sql.SQL("REVOKE ALL ON SEQUENCE {} FROM PUBLIC, {}").format(on, everybody)
        yield sql.SQL("GRANT USAGE ON SEQUENCE {} TO {}").format(on, workers)


def _declared_rights(role: Role) -> dict[str, str]:
    declared, most = {}, MOST_RIGHTS[role]
    for model in apps.get_models(include_auto_created=True):
        rights = _rights_of(model, role)
        if rights and not set(rights.split(", ")) <= set(most.split(", ")):
            raise ImproperlyConfigured(f"The rights of {model.__name__} may be: {most}.")
        declared[model._meta.db_table] = rights
    return declared | OTHER_RIGHTS[role]


def _rights_of(model: type[Model], role: Role) -> str:
    """Return what a model declares; the jobs may what the pages may, unless it says otherwise."""
    usual = USUAL_RIGHTS[role]
    if role is Role.STATS:
        return str(getattr(model, "stats_rights", usual))
    rights = getattr(model, "app_rights", usual)
    return str(getattr(model, "jobs_rights", rights) if role is Role.JOBS else rights)


def _relations(cursor: CursorWrapper, kinds: str) -> list[str]:
    cursor.execute(OWN_RELATIONS, [list(kinds)])
    return [name for (name,) in cursor.fetchall()]


def _list(names: list[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, names))

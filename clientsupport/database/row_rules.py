"""Row-level security: put in force anew after every `migrate`, as the rights are.

A model says in `row_rules: ClassVar[dict[Role, str]]` which rows each role may read and write, as
SQL over its own columns and the facts of `clientsupport.database.rows`; in `row_reads` which
others it may read, but not write. A role without a rule sees no row; nor does the owner, so a data
migration of such a table says NO FORCE first.
"""

from collections.abc import Iterator

from django.apps import apps
from django.db import models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

from clientsupport.database.connections import Role, user_name

KINDS = {"row_rules": ("rows_of_", "ALL"), "row_reads": ("reads_of_", "SELECT")}

# Any policy adds rows, so one that is not ours is as bad as none.
UNPROTECTED = """
    SELECT c.relname FROM pg_class c
     WHERE c.relname = ANY(%s) AND c.relnamespace = 'public'::regnamespace
       AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                AND NOT EXISTS (SELECT FROM pg_policy p
                                 WHERE p.polrelid = c.oid AND p.polname <> ALL(%s)))
"""


def with_rules() -> Iterator[type[models.Model]]:
    """Yield the models whose rows are guarded."""
    yield from (model for model in apps.get_models() if hasattr(model, "row_rules"))


def apply_policies(connection: BaseDatabaseWrapper) -> None:
    """Guard the rows of every model with rules; the connection must be the owner's."""
    present = set(connection.introspection.table_names())
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        for model in with_rules():
            if model._meta.db_table in present:
                for statement in _statements(model):
                    cursor.execute(statement)


def unprotected(connection: BaseDatabaseWrapper) -> list[str]:
    """Return the tables that should be guarded and are not, or by others than us."""
    tables = [model._meta.db_table for model in with_rules()]
    ours = [prefix + role.value for prefix, _ in KINDS.values() for role in Role]
    with connection.cursor() as cursor:
        cursor.execute(UNPROTECTED, [tables, ours])
        return sorted(name for (name,) in cursor.fetchall())


def _statements(model: type[models.Model]) -> Iterator[sql.Composed]:
    table = sql.Identifier("public", model._meta.db_table)
    yield sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(table)
    yield sql.SQL("ALTER TABLE {} FORCE ROW LEVEL SECURITY").format(table)
    for declared, (prefix, command) in KINDS.items():
        rules: dict[Role, str] = getattr(model, declared, {})
        for role in Role:
            yield from _policy(table, prefix + role.value, command, role, rules.get(role, ""))


def _policy(
    table: sql.Identifier, name: str, command: str, role: Role, rule: str
) -> Iterator[sql.Composed]:
    """Exchange a policy. What may be written is what may be read: PostgreSQL's own default."""
    yield sql.SQL("DROP POLICY IF EXISTS {} ON {}").format(sql.Identifier(name), table)
    user = user_name(role)
    if rule and user:
        yield sql.SQL("CREATE POLICY {} ON {} FOR {} TO {} USING ({})").format(
            sql.Identifier(name), table, sql.SQL(command), sql.Identifier(user), sql.SQL(rule)
        )

"""Row-level security: put in force anew after every `migrate`, as the rights are.

A model says in `row_rules: ClassVar[dict[Role, str]]` which rows each role may read and write, as
SQL over its own columns and the settings of `clientsupport.database.rows`. A role without a rule
sees no row; nor does the owner, so a data migration of such a table says NO FORCE first.
"""

from collections.abc import Iterator

from django.apps import apps
from django.db import models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

from clientsupport.database.connections import Role, user_name

UNPROTECTED = """
    SELECT c.relname FROM pg_class c
     WHERE c.relname = ANY(%s) AND c.relnamespace = 'public'::regnamespace
       AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
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
    """Return the tables that should be guarded and are not."""
    with connection.cursor() as cursor:
        cursor.execute(UNPROTECTED, [[model._meta.db_table for model in with_rules()]])
        return sorted(name for (name,) in cursor.fetchall())


def _statements(model: type[models.Model]) -> Iterator[sql.Composed]:
    table = sql.Identifier("public", model._meta.db_table)
    yield sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(table)
    yield sql.SQL("ALTER TABLE {} FORCE ROW LEVEL SECURITY").format(table)
    rules: dict[Role, str] = getattr(model, "row_rules", {})
    for role, rule in rules.items():
        policy, name = sql.Identifier(f"rows_of_{role.value}"), user_name(role)
        yield sql.SQL("DROP POLICY IF EXISTS {} ON {}").format(policy, table)
        if name:
            yield sql.SQL("CREATE POLICY {} ON {} TO {} USING ({}) WITH CHECK ({})").format(
                policy, table, sql.Identifier(name), sql.SQL(rule), sql.SQL(rule)
            )

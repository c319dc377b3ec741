"""The trigger that writes down what changed."""

from collections.abc import Iterable

from django.db import migrations


def counted(table: str, *, kind: str, facts: Iterable[str]) -> migrations.RunSQL:
    """Return the migration by which each change of these columns of a table is written down.

    The table has a column `uuid`; no fact may be a text that somebody typed.
    """
    told = ", ".join(f"'{word}'" for word in (kind, *facts))
    return migrations.RunSQL(
        f"CREATE TRIGGER note_fact_change AFTER INSERT OR UPDATE OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION note_fact_change({told})",
        f"DROP TRIGGER note_fact_change ON {table}",
    )

from django.db import migrations

TABLE = "clientsupport_auditseal"
APPEND_ONLY = f"""
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {TABLE}
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON {TABLE}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
"""
UNDO = f"""
DROP TRIGGER append_only ON {TABLE};
DROP TRIGGER append_only_truncate ON {TABLE};
"""


class Migration(migrations.Migration):
    """Nobody changes or deletes a seal."""

    dependencies = [("clientsupport", "0004_people_seals_and_networks")]

    operations = [migrations.RunSQL(APPEND_ONLY, UNDO)]

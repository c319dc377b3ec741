from django.db import migrations

APPEND_ONLY = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log only grows: % is refused.', TG_OP;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON clientsupport_auditevent
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON clientsupport_auditevent
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
"""
UNDO = """
DROP TRIGGER append_only ON clientsupport_auditevent;
DROP TRIGGER append_only_truncate ON clientsupport_auditevent;
DROP FUNCTION refuse_change();
"""


class Migration(migrations.Migration):
    """Nobody changes or deletes the audit log, not even the owner of the table by accident."""

    dependencies = [("clientsupport", "0001_initial")]

    operations = [migrations.RunSQL(APPEND_ONLY, UNDO)]

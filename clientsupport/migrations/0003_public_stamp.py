from django.db import migrations

FUNCTION = """
CREATE FUNCTION raise_public_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    guard text := 'naastu.stamped_' || TG_ARGV[0];
BEGIN
    -- Once per transaction is enough; it fires at the end, so nobody waits for the row for long.
    IF current_setting(guard, true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        PERFORM set_config(guard, pg_current_xact_id()::text, true);
        INSERT INTO clientsupport_publicstamp (part, value) VALUES (TG_ARGV[0], 1)
            ON CONFLICT (part) DO UPDATE SET value = clientsupport_publicstamp.value + 1;
    END IF;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    """What the triggers of the public tables call; see `clientsupport.stamp`."""

    dependencies = [("clientsupport", "0002_append_only_audit")]

    operations = [migrations.RunSQL(FUNCTION, "DROP FUNCTION raise_public_stamp()")]

from django.db import migrations

FUNCTION = """
CREATE FUNCTION raise_public_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Once per transaction is enough; it fires at the end, so nobody waits for the row for long.
    IF current_setting('naastu.stamped_in', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        PERFORM set_config('naastu.stamped_in', pg_current_xact_id()::text, true);
        INSERT INTO clientsupport_publicstamp (id, value) VALUES (1, 1)
            ON CONFLICT (id) DO UPDATE SET value = clientsupport_publicstamp.value + 1;
    END IF;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    """What the triggers of the public tables call; see `clientsupport.stamp`."""

    dependencies = [("clientsupport", "0002_append_only_audit")]

    operations = [migrations.RunSQL(FUNCTION, "DROP FUNCTION raise_public_stamp()")]

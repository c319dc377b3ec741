from django.db import migrations, models

# With the rights of the owner: the pages may cause a row, and neither read nor write one.
FUNCTION = """
CREATE FUNCTION note_fact_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    was jsonb;
    is_now jsonb;
    changed uuid;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        changed := OLD.uuid;
        SELECT jsonb_object_agg(key, value) INTO was
          FROM jsonb_each(to_jsonb(OLD)) WHERE key = ANY (TG_ARGV[1:]);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        changed := NEW.uuid;
        SELECT jsonb_object_agg(key, value) INTO is_now
          FROM jsonb_each(to_jsonb(NEW)) WHERE key = ANY (TG_ARGV[1:]);
    END IF;
    IF was IS DISTINCT FROM is_now THEN
        INSERT INTO clientsupport_factchange (kind, "row", before, after)
            VALUES (TG_ARGV[0], changed, was, is_now);
    END IF;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    """What the triggers of counted tables call; see `clientsupport.changes`."""

    dependencies = [
        ("clientsupport", "0013_told_in_digests"),
    ]

    operations = [
        migrations.CreateModel(
            name="FactChange",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=30)),
                ("row", models.UUIDField()),
                ("before", models.JSONField(null=True)),
                ("after", models.JSONField(null=True)),
            ],
            options={"ordering": ["pk"]},
        ),
        migrations.RunSQL(FUNCTION, "DROP FUNCTION note_fact_change()"),
    ]

from django.db import migrations, models

# The rule itself: an active member with a second factor, so somebody who can log in and read
# (`clientsupport.accounts.guard`; a recovery code is none). `besides` is somebody who would go.
RULE = """
CREATE FUNCTION directory_has_reader(provider bigint, besides bigint DEFAULT NULL)
RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM directory_membership member
          JOIN clientsupport_user person ON person.id = member.user_id AND person.is_active
         WHERE member.provider_id = $1
           AND member.user_id IS DISTINCT FROM $2
           AND EXISTS (SELECT FROM mfa_authenticator factor
                        WHERE factor.user_id = person.id AND factor.type IN ('totp', 'webauthn'))
    )
$$;
"""
# What is stored follows the rule, whatever somebody writes into the column.
COLUMN = """
CREATE FUNCTION directory_keep_has_reader() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.has_reader := directory_has_reader(NEW.id);
    RETURN NEW;
END $$;
CREATE TRIGGER keep_has_reader BEFORE INSERT OR UPDATE OF has_reader ON directory_provider
    FOR EACH ROW EXECUTE FUNCTION directory_keep_has_reader();
"""
# Held, so that the last two do not leave at the same moment, each believing the other stays. A row
# that stays as it is is not written: only another answer raises the public stamp.
NOTE = """
CREATE FUNCTION directory_note_readers(providers bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM directory_provider WHERE id = ANY (providers) ORDER BY id FOR NO KEY UPDATE;
    UPDATE directory_provider SET has_reader = NOT has_reader
     WHERE id = ANY (providers) AND has_reader <> directory_has_reader(id);
END $$;

CREATE FUNCTION directory_note_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN PERFORM directory_note_readers(ARRAY[OLD.provider_id]); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM directory_note_readers(ARRAY[NEW.provider_id]); END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER note_readers AFTER INSERT OR DELETE OR UPDATE OF user_id, provider_id
    ON directory_membership FOR EACH ROW EXECUTE FUNCTION directory_note_member();

CREATE FUNCTION directory_note_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM directory_note_readers(ARRAY(
        SELECT provider_id FROM directory_membership
         WHERE user_id = NEW.id AND provider_id IS NOT NULL));
    RETURN NULL;
END $$;
CREATE TRIGGER note_readers AFTER UPDATE OF is_active ON clientsupport_user
    FOR EACH ROW WHEN (OLD.is_active <> NEW.is_active) EXECUTE FUNCTION directory_note_person();

CREATE FUNCTION directory_note_factor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    people bigint[] := '{}';
BEGIN
    IF TG_OP <> 'INSERT' THEN people := people || OLD.user_id::bigint; END IF;
    IF TG_OP <> 'DELETE' THEN people := people || NEW.user_id::bigint; END IF;
    PERFORM directory_note_readers(ARRAY(
        SELECT provider_id FROM directory_membership
         WHERE user_id = ANY (people) AND provider_id IS NOT NULL));
    RETURN NULL;
END $$;
CREATE TRIGGER note_readers AFTER INSERT OR DELETE OR UPDATE OF user_id, type
    ON mfa_authenticator FOR EACH ROW EXECUTE FUNCTION directory_note_factor();
"""
UNDONE = """
DROP TRIGGER note_readers ON mfa_authenticator;
DROP TRIGGER note_readers ON clientsupport_user;
DROP TRIGGER note_readers ON directory_membership;
DROP TRIGGER keep_has_reader ON directory_provider;
DROP FUNCTION directory_note_factor();
DROP FUNCTION directory_note_person();
DROP FUNCTION directory_note_member();
DROP FUNCTION directory_note_readers(bigint[]);
DROP FUNCTION directory_keep_has_reader();
DROP FUNCTION directory_has_reader(bigint, bigint);
"""
# The stamp stays as it is: a new release makes every page new by itself.
NOW = """
SELECT set_config('naastu.stamped_offers', pg_current_xact_id()::text, true);
UPDATE directory_provider SET has_reader = true WHERE directory_has_reader(id);
"""


class Migration(migrations.Migration):
    """Whether somebody at a provider can log in and read is stored, and kept by the database."""

    dependencies = [
        ("directory", "0016_label_without_a_number"),
        ("clientsupport", "0010_opening_is_an_event"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]

    operations = [
        migrations.AddField(
            model_name="provider",
            name="has_reader",
            field=models.BooleanField(
                default=False, editable=False, verbose_name="iemand leest vragen"
            ),
        ),
        migrations.RunSQL(RULE + COLUMN + NOTE, UNDONE),
        migrations.RunSQL(NOW, migrations.RunSQL.noop),
    ]

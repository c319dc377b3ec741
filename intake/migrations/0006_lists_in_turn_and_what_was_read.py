import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import Q

OPEN = ~Q(state="closed")
TURN = ["due_on", "last_activity_on", "uuid"]
# The owner sees no row otherwise; `migrate` puts the rules back at its end.
UNGUARDED = """
ALTER TABLE intake_helprequest NO FORCE ROW LEVEL SECURITY;
ALTER TABLE intake_message NO FORCE ROW LEVEL SECURITY;
"""
# Who answered has read what came before.
READ = """
INSERT INTO intake_reading (request_id, user_id, number)
SELECT request.uuid, request.supporter_id, max(message.number)
  FROM intake_helprequest request
  JOIN intake_message message ON message.request_id = request.uuid
 WHERE request.supporter_id IS NOT NULL AND message.author = 'supporter'
 GROUP BY request.uuid, request.supporter_id
"""


class Migration(migrations.Migration):
    """Lists are found in their order, show what is new to somebody, and what was passed on."""

    dependencies = [
        ("directory", "0019_opening_exceptions_and_nights"),
        ("intake", "0005_label_without_a_number"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Reading",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "number",
                    models.PositiveSmallIntegerField(verbose_name="gelezen tot en met bericht"),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="readings",
                        to="intake.helprequest",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="readings",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "gelezen tot",
                "verbose_name_plural": "gelezen tot",
                "constraints": [
                    models.UniqueConstraint(fields=("request", "user"), name="reading_once")
                ],
            },
        ),
        migrations.RunSQL(UNGUARDED, migrations.RunSQL.noop),
        migrations.RunSQL(READ, migrations.RunSQL.noop),
        migrations.AddField(
            model_name="passing",
            name="from_provider",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="directory.provider",
                verbose_name="van",
            ),
        ),
        migrations.AddIndex(
            model_name="helprequest",
            index=models.Index(
                fields=["provider", *TURN],
                name="request_unclaimed",
                condition=OPEN & Q(supporter__isnull=True),
            ),
        ),
        migrations.AddIndex(
            model_name="helprequest",
            index=models.Index(
                fields=["provider", "supporter", *TURN], name="request_taken", condition=OPEN
            ),
        ),
        migrations.AddIndex(
            model_name="helprequest",
            index=models.Index(
                fields=["provider", *TURN],
                name="request_for_us",
                condition=Q(due_on__isnull=False) & ~Q(supporter__isnull=True),
            ),
        ),
        migrations.AddIndex(
            model_name="helprequest",
            index=models.Index(
                fields=["provider", *TURN],
                name="request_for_resident",
                condition=OPEN & ~Q(due_on__isnull=False),
            ),
        ),
        migrations.AddIndex(
            model_name="helprequest",
            index=models.Index(
                fields=["provider", "-closed_on", "uuid"],
                name="request_closed",
                condition=Q(state="closed"),
            ),
        ),
    ]

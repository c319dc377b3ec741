from django.db import migrations, models

NUMBERED = """
UPDATE intake_internalnote note SET number = counted.place
  FROM (SELECT uuid, row_number() OVER (PARTITION BY request_id ORDER BY "on", uuid) AS place
          FROM intake_internalnote) counted
 WHERE counted.uuid = note.uuid
"""


class Migration(migrations.Migration):
    """Notes of one day keep the order in which they were written."""

    dependencies = [("intake", "0002_danger_words")]

    operations = [
        migrations.AddField(
            model_name="internalnote",
            name="number",
            field=models.PositiveSmallIntegerField(default=0, verbose_name="volgorde"),
            preserve_default=False,
        ),
        migrations.RunSQL(NUMBERED, migrations.RunSQL.noop),
        migrations.AlterModelOptions(
            name="internalnote",
            options={
                "ordering": ["request", "number"],
                "verbose_name": "notitie",
                "verbose_name_plural": "notities",
            },
        ),
        migrations.AddConstraint(
            model_name="internalnote",
            constraint=models.UniqueConstraint(
                fields=("request", "number"), name="note_number_once"
            ),
        ),
    ]

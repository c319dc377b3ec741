from django.db import migrations, models


class Migration(migrations.Migration):
    """A spreadsheet with many rows is done by a job; its page says how far it is."""

    dependencies = [
        ("directory", "0013_corrections_are_encrypted_and_told_once"),
    ]

    operations = [
        migrations.AddField(
            model_name="listingimport",
            name="number",
            field=models.PositiveIntegerField(default=0, verbose_name="aantal rijen"),
        ),
        migrations.AddField(
            model_name="listingimport",
            name="started_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="begonnen op"),
        ),
        migrations.AddField(
            model_name="listingimport",
            name="state",
            field=models.CharField(
                choices=[
                    ("read", "wacht op een ja"),
                    ("started", "wordt verwerkt"),
                    ("done", "verwerkt"),
                    ("refused", "niet verwerkt"),
                ],
                default="read",
                max_length=10,
                verbose_name="stand",
            ),
        ),
        migrations.RunSQL(
            "UPDATE directory_listingimport SET number = jsonb_array_length(rows)",
            migrations.RunSQL.noop,
        ),
    ]

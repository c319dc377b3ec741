from django.db import migrations, models


class Migration(migrations.Migration):
    """What a spreadsheet with many rows would change is found out by a job, before the yes."""

    dependencies = [
        ("directory", "0014_imports_by_a_job"),
    ]

    operations = [
        migrations.AddField(
            model_name="listingimport",
            name="cells",
            field=models.JSONField(default=list, verbose_name="cellen"),
        ),
        migrations.AddField(
            model_name="listingimport",
            name="language",
            field=models.CharField(default="nl", max_length=10, verbose_name="taal"),
        ),
        migrations.AddField(
            model_name="listingimport",
            name="problems",
            field=models.JSONField(default=list, verbose_name="wat er niet klopt"),
        ),
        migrations.AlterField(
            model_name="listingimport",
            name="rows",
            field=models.JSONField(default=list, verbose_name="rijen"),
        ),
        migrations.AlterField(
            model_name="listingimport",
            name="state",
            field=models.CharField(
                choices=[
                    ("planning", "wordt gelezen"),
                    ("wrong", "kan niet zo"),
                    ("same", "verandert niets"),
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
    ]

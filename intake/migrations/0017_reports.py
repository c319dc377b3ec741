import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0025_told_of_duties"),
        ("intake", "0016_case_imports"),
    ]

    operations = [
        migrations.CreateModel(
            name="FixedQuarter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("quarter", models.DateField(verbose_name="kwartaal")),
                ("figures", models.JSONField(verbose_name="getallen")),
                (
                    "fixed_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="vastgezet op"
                    ),
                ),
            ],
            options={
                "verbose_name": "vastgezet kwartaal",
                "verbose_name_plural": "vastgezette kwartalen",
            },
        ),
        migrations.AddField(
            model_name="casetally",
            name="gone_key",
            field=models.BigIntegerField(default=0, verbose_name="sleutel van wat gewist is"),
        ),
        migrations.AddField(
            model_name="casetally",
            name="key",
            field=models.BigIntegerField(default=0, verbose_name="sleutel"),
        ),
        migrations.AddIndex(
            model_name="contactmoment",
            index=models.Index(fields=["provider", "on"], name="contact_by_day"),
        ),
        migrations.AddField(
            model_name="fixedquarter",
            name="provider",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="directory.provider",
            ),
        ),
        migrations.AddConstraint(
            model_name="fixedquarter",
            constraint=models.UniqueConstraint(
                fields=("provider", "quarter"), name="fixedquarter_once"
            ),
        ),
    ]

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    """Organisations go into one another, are claimed, and keep the names they had."""

    dependencies = [
        ("directory", "0023_terms_switched_off"),
    ]

    operations = [
        migrations.CreateModel(
            name="FormerName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=150, verbose_name="naam")),
                (
                    "until",
                    models.DateField(default=django.utils.timezone.localdate, verbose_name="tot"),
                ),
            ],
            options={
                "verbose_name": "vroegere naam",
                "verbose_name_plural": "vroegere namen",
                "ordering": ["-until", "name"],
            },
        ),
        migrations.AddField(
            model_name="application",
            name="claims",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="claims",
                to="directory.provider",
                verbose_name="zegt te zijn",
            ),
        ),
        migrations.AddField(
            model_name="provider",
            name="merged_into",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="directory.provider",
                verbose_name="opgegaan in",
            ),
        ),
        migrations.AddConstraint(
            model_name="provider",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("merged_into", None),
                    models.Q(("merged_into", models.F("pk")), _negated=True),
                    _connector="OR",
                ),
                name="provider_merged_into_another",
            ),
        ),
        migrations.AddField(
            model_name="formername",
            name="provider",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="former_names",
                to="directory.provider",
                verbose_name="aanbieder",
            ),
        ),
        migrations.AddConstraint(
            model_name="formername",
            constraint=models.UniqueConstraint(fields=("provider", "name"), name="formername_once"),
        ),
    ]

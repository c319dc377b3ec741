import uuid

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """Drafts can wait for an editor; a spreadsheet waits for a yes."""

    dependencies = [
        ("directory", "0007_contracts_raise_the_stamp"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="listingchange",
            name="reason",
            field=models.CharField(blank=True, max_length=500, verbose_name="toelichting"),
        ),
        migrations.AddField(
            model_name="offerdraft",
            name="returned",
            field=models.TextField(blank=True, verbose_name="wat de redactie vraagt"),
        ),
        migrations.AddField(
            model_name="offerdraft",
            name="submitted_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="ingestuurd op"),
        ),
        migrations.CreateModel(
            name="ListingImport",
            fields=[
                (
                    "uuid",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                (
                    "read_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        verbose_name="ingelezen op",
                    ),
                ),
                ("rows", models.JSONField(verbose_name="rijen")),
                (
                    "provider",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="listing_imports",
                        to="directory.provider",
                        verbose_name="aanbieder",
                    ),
                ),
                (
                    "read_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ingelezen door",
                    ),
                ),
            ],
            options={
                "verbose_name": "ingelezen rekenblad",
                "verbose_name_plural": "ingelezen rekenbladen",
            },
        ),
    ]

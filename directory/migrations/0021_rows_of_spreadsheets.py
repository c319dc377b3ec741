from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def move_rows(apps: Any, schema_editor: Any) -> None:
    """Let what waits for a yes have rows of its own."""
    row = apps.get_model("directory", "ImportedRow")
    for kept in apps.get_model("directory", "ListingImport").objects.exclude(as_read=[]):
        row.objects.bulk_create(
            row(
                spreadsheet=kept,
                number=said["row"],
                slug=said["slug"],
                facts=said["facts"],
                seen=said["seen"],
                over=said.get("over", []),
            )
            for said in kept.as_read
        )
    # PostgreSQL alters no table while rows of it wait to be looked at.
    schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


class Migration(migrations.Migration):
    """A spreadsheet has rows of its own: pages show some of them, and it can be undone."""

    dependencies = [
        ("directory", "0020_contracts_and_corrections_in_words"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RenameField(
            model_name="listingimport",
            old_name="rows",  # which is what finds the rows of their own
            new_name="as_read",
        ),
        migrations.AddField(
            model_name="listingimport",
            name="looked_at",
            field=models.PositiveIntegerField(default=0, verbose_name="bekeken rijen"),
        ),
        migrations.AddField(
            model_name="listingimport",
            name="undone_by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="ongedaan gemaakt door",
            ),
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
                    ("undoing", "wordt ongedaan gemaakt"),
                    ("undone", "ongedaan gemaakt"),
                ],
                default="read",
                max_length=10,
                verbose_name="stand",
            ),
        ),
        migrations.CreateModel(
            name="ImportedRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField(verbose_name="rij")),
                ("slug", models.CharField(blank=True, max_length=150, verbose_name="kenmerk")),
                ("facts", models.JSONField(default=dict, verbose_name="feiten")),
                ("seen", models.CharField(blank=True, max_length=16, verbose_name="gezien")),
                ("over", models.JSONField(default=list, verbose_name="voorbij")),
                (
                    "change",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.listingchange",
                        verbose_name="wijziging",
                    ),
                ),
                (
                    "spreadsheet",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rows",
                        to="directory.listingimport",
                        verbose_name="rekenblad",
                    ),
                ),
            ],
            options={
                "verbose_name": "rij van een rekenblad",
                "verbose_name_plural": "rijen van een rekenblad",
                "ordering": ["number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("spreadsheet", "number"), name="importedrow_one_per_number"
                    )
                ],
            },
        ),
        migrations.RunPython(move_rows, migrations.RunPython.noop),
        migrations.RemoveField(
            model_name="listingimport",
            name="as_read",
        ),
    ]

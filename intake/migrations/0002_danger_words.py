from django.db import migrations, models

import intake.models.danger
from clientsupport.stamp import stamped

LANGUAGES = [
    ("nl", "Nederlands"),
    ("en", "English"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("pl", "Polski"),
    ("uk", "Українська"),
]
KINDS = [("self_harm", "zelfdoding"), ("violence", "geweld"), ("child", "een kind in gevaar")]


class Migration(migrations.Migration):
    """Words that point at danger, and sentences to try them on; a change is found within a minute."""

    dependencies = [("intake", "0001_requests"), ("clientsupport", "0003_public_stamp")]

    operations = [
        migrations.CreateModel(
            name="DangerSentence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.CharField(max_length=300, unique=True, verbose_name="zin")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=KINDS,
                        help_text="Leeg: een gewone zin, waarbij niets mag verschijnen.",
                        max_length=20,
                        verbose_name="wijst op",
                    ),
                ),
                (
                    "is_held_out",
                    models.BooleanField(
                        default=False,
                        help_text="Kijk naar de uitslag, en kies geen woorden op deze zin.",
                        verbose_name="alleen om te meten",
                    ),
                ),
            ],
            options={
                "verbose_name": "proefzin",
                "verbose_name_plural": "proefzinnen",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="DangerWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "phrase",
                    models.CharField(
                        max_length=200,
                        validators=[intake.models.danger.check_phrase],
                        verbose_name="woorden",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=KINDS,
                        help_text="Leeg: een gewone uitdrukking, die wij overslaan.",
                        max_length=20,
                        verbose_name="wijst op",
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        choices=LANGUAGES, default="nl", max_length=2, verbose_name="taal"
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="in gebruik")),
                ("note", models.CharField(blank=True, max_length=200, verbose_name="toelichting")),
            ],
            options={
                "verbose_name": "gevaarwoord",
                "verbose_name_plural": "gevaarwoorden",
                "ordering": ["language", "kind", "phrase"],
                "constraints": [
                    models.UniqueConstraint(fields=("phrase", "kind"), name="danger_word_once")
                ],
            },
        ),
        stamped("intake_dangerword", part="danger"),
    ]

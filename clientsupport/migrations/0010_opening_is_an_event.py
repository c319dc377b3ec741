from django.db import migrations, models


class Migration(migrations.Migration):
    """Who makes a colleague's work readable for themselves, is in the log with a reason."""

    dependencies = [
        ("clientsupport", "0009_networks_without_order"),
    ]

    operations = [
        migrations.AlterField(
            model_name="auditevent",
            name="action",
            field=models.CharField(
                choices=[
                    ("added", "toegevoegd"),
                    ("changed", "gewijzigd"),
                    ("deleted", "verwijderd"),
                    ("loaded", "ingelezen"),
                    ("invited", "uitgenodigd"),
                    ("joined", "uitnodiging aangenomen"),
                    ("removed", "toegang beëindigd"),
                    ("moved", "overgedragen"),
                    ("reviewed", "toegang nagelopen"),
                    ("logged_in", "ingelogd"),
                    ("login_failed", "inloggen mislukt"),
                    ("logged_out", "uitgelogd"),
                    ("factor_changed", "tweede stap gewijzigd"),
                    ("factor_reset", "tweede stap opnieuw ingesteld"),
                    ("session_ended", "sessie beëindigd"),
                    ("published", "gepubliceerd"),
                    ("withdrawn", "ingetrokken"),
                    ("restored", "teruggezet"),
                    ("confirmed", "bevestigd"),
                    ("declared", "verklaard"),
                    ("applied", "aangemeld"),
                    ("approved", "goedgekeurd"),
                    ("refused", "afgewezen"),
                    ("read", "gelezen"),
                    ("opened", "met een reden leesbaar gemaakt"),
                    ("answered", "beantwoord"),
                    ("exported", "uitgevoerd"),
                    ("imported", "ingevoerd"),
                    ("rotated", "sleutels vernieuwd"),
                    ("verified", "nagerekend"),
                ],
                max_length=40,
                verbose_name="handeling",
            ),
        ),
    ]

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """A form that was sent stays known until it is over, also when its request is gone."""

    dependencies = [("intake", "0003_note_number")]

    operations = [
        migrations.AlterField(
            model_name="submittedform",
            name="request",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="forms",
                to="intake.helprequest",
            ),
        ),
    ]

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """A form that was sent stays known until it is over, also when its request is gone.

    Only the column changes: made anew, the foreign key would be checked against rows that the rules
    on rows hide from the owner.
    """

    dependencies = [("intake", "0003_note_number")]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(
                    "ALTER TABLE intake_submittedform ALTER COLUMN request_id DROP NOT NULL",
                    "ALTER TABLE intake_submittedform ALTER COLUMN request_id SET NOT NULL",
                )
            ],
            state_operations=[
                migrations.AlterField(
                    model_name="submittedform",
                    name="request",
                    field=models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="forms",
                        to="intake.helprequest",
                    ),
                )
            ],
        )
    ]

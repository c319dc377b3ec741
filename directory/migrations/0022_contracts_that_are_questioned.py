from django.db import migrations, models

from clientsupport.stamp import stamped


class Migration(migrations.Migration):
    """A contract outside the area that we know is public only when the authority vouches for it.

    So public pages follow the area of an authority too.
    """

    dependencies = [("directory", "0021_rows_of_spreadsheets")]

    operations = [
        migrations.AddField(
            model_name="contract",
            name="vouched_on",
            field=models.DateField(
                blank=True, editable=False, null=True, verbose_name="nagevraagd op"
            ),
        ),
        stamped("directory_authority_municipalities", part="offers"),
        stamped("directory_authority_regions", part="offers"),
    ]

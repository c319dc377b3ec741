from django.db import models


class PublicStamp(models.Model):
    """One row: a number that goes up with every change of what public pages show.

    Triggers at the end of each transaction raise it (`clientsupport.stamp.StampedTable`), so no
    write can forget to. The pages' ETag contains it: an unchanged page costs no other query.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    value = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(id=1), name="publicstamp_is_one_row")
        ]

    def __str__(self) -> str:
        return str(self.value)

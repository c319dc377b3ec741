from django.db import models


class PublicStamp(models.Model):
    """A number per part of the public data that goes up with every change of that part.

    Triggers at the end of each transaction raise it (`clientsupport.stamp.stamped`), so no write
    can forget to. The pages' ETag contains them: an unchanged page costs no other query.
    """

    part = models.SlugField(primary_key=True, max_length=20)
    value = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.part}: {self.value}"

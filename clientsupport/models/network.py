from django.db import models


class NetworkSalt(models.Model):
    """The secret of a day with which network addresses are hashed; gone the day after.

    It is not the only secret of them: the pepper, outside the database, is the other one.
    """

    day = models.DateField(primary_key=True)
    salt = models.BinaryField(max_length=32)

    def __str__(self) -> str:
        return str(self.day)


class NetworkBucket(models.Model):
    """How often something was done from one network in one window of time.

    `key` is an HMAC of the network (/24 or /64), never the address; rows go after 24 hours. They
    have no number, which would tell in which order networks came.
    """

    pk = models.CompositePrimaryKey("purpose", "key", "began_at")
    purpose = models.SlugField(max_length=40)
    key = models.CharField(max_length=64)
    began_at = models.DateTimeField()  # start of the window, rounded down
    count = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.purpose} {self.began_at}: {self.count}"

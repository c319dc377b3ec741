from django.db import models


class NetworkSalt(models.Model):
    """The secret of a day with which network addresses are hashed; gone the day after.

    Without it nobody can tell which address a bucket belongs to.
    """

    day = models.DateField(primary_key=True)
    salt = models.BinaryField(max_length=32)

    def __str__(self) -> str:
        return str(self.day)


class NetworkBucket(models.Model):
    """How often something was done from one network in one window of time.

    `key` is an HMAC of the network (/24 or /64), never the address; rows go after 24 hours.
    """

    purpose = models.SlugField(max_length=40)
    key = models.CharField(max_length=64)
    began_at = models.DateTimeField()  # start of the window, rounded down
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["purpose", "key", "began_at"], name="networkbucket_one_a_window"
            )
        ]

    def __str__(self) -> str:
        return f"{self.purpose} {self.began_at}: {self.count}"

from django.db import models

from clientsupport.models.user import User


class News(models.Model):
    """Something that somebody has not been told yet (`clientsupport.digests`); gone when told.

    It names a kind, an organisation and a number, and not what it is about: nothing about a
    resident can be found by it. No moment is kept either.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="news")
    kind = models.CharField(max_length=40)
    organisation = models.CharField(max_length=100, blank=True)  # as in the audit log
    number = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "kind", "organisation"], name="news_once")
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.kind}"

from django.db import models

from intake.models.request import HelpRequest


class SubmittedForm(models.Model):
    """Which request a form led to, so that sending it again makes nothing twice.

    A keyed hash of the form's number; it goes when the number can no longer be sent (rulings: 22).
    """

    key = models.CharField(primary_key=True, max_length=64)
    draw = models.PositiveIntegerField()
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="forms")
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.key[:8]


class Visit(models.Model):
    """A resident who came in with a code, and is reading; a session of their own kind.

    The cookie holds 256 random bits, here stands their hash. Ends after 20 minutes without doing
    anything and after two hours, and then the row goes.
    """

    key = models.CharField(primary_key=True, max_length=64)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="visits")
    idle_until = models.DateTimeField()
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.key[:8]

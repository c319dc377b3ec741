from django.db import models


class SentForm(models.Model):
    """A form of staff that was sent, and where that led to; gone after some hours.

    `key` is a keyed hash of the form and of everything in it; `led_to` is encrypted, for an address
    can name a conversation that is deleted meanwhile (`clientsupport.accounts.once`).
    """

    key = models.CharField(primary_key=True, max_length=64)
    led_to = models.TextField(default="")
    sent_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return self.key[:8]

"""The columns of whatever a code leads to; each app has tables of its own, with these in them."""

from django.db import models

from clientsupport.privacy.codes.writing import LOCATOR


class OpenedByCode(models.Model):
    """A row that somebody without a name comes back to. Its key is `uuid` (`HoldsDataKey`)."""

    code_locator = models.CharField(max_length=LOCATOR, unique=True, editable=False)
    code_salt = models.BinaryField(max_length=16, editable=False)
    code_tag = models.CharField(max_length=200, editable=False)

    class Meta:
        abstract = True


class KeptForm(models.Model):
    """What a form led to, until it can no longer be sent (docs/decisions/0005).

    `key` is a keyed hash of its number. The app adds a foreign key to what it opened, that becomes
    NULL when the row goes: what is left says that the form was sent, and nothing else.
    """

    key = models.CharField(primary_key=True, max_length=64)
    draw = models.PositiveIntegerField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.key[:8]


class CodeVisit(models.Model):
    """Somebody who came in with a code, and is reading; a session of their own kind.

    The cookie holds 256 random bits, `key` is their hash. The app adds a foreign key to what is
    read. Ends after a while without doing anything and after two hours, and then the row goes.
    """

    key = models.CharField(primary_key=True, max_length=64)
    idle_until = models.DateTimeField()
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.key[:8]

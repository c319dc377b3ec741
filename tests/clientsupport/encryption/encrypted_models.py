"""Two models with encrypted texts, unknown to the project: an owner and a part of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from django.db import connection, models
from django.test.utils import isolate_apps

from clientsupport.encryption.models import EncryptedTextField, EncryptsText, HoldsDataKey

OLD, NEW = bytes(range(32)), bytes(range(100, 132))

with isolate_apps("clientsupport"):

    class Letter(HoldsDataKey):
        text = EncryptedTextField(null=True)
        note = EncryptedTextField()

        objects: ClassVar[models.Manager["Letter"]] = models.Manager()

        class Meta:
            app_label = "clientsupport"

    class Reply(EncryptsText):
        key_owner = "letter"

        letter = models.ForeignKey(Letter, on_delete=models.CASCADE)
        text = EncryptedTextField()

        objects: ClassVar[models.Manager["Reply"]] = models.Manager()

        class Meta:
            app_label = "clientsupport"


@contextmanager
def tables() -> Iterator[None]:
    """Create the two tables inside the transaction of a test, which takes them away again."""
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        with connection.schema_editor() as editor:
            for model in (Letter, Reply):
                editor.create_model(model)
                cursor.execute(f"GRANT ALL ON {model._meta.db_table} TO app, jobs")
        cursor.execute("SET ROLE app")
    yield


def letter(text: str | None = "Het adres klopt niet.", note: str = "") -> Letter:
    """Return one that is not stored yet."""
    new = Letter()
    new.encrypt(text=text, note=note)
    return new

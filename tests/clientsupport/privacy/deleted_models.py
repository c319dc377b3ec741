"""A kind of thing unknown to the project, with a list of deletions of its own."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from django.db import connection, models
from django.test.utils import isolate_apps

from clientsupport.privacy.deletions.kinds import Kind
from clientsupport.privacy.deletions.models import DeletionNote, key_of

with isolate_apps("clientsupport"):

    class Parcel(models.Model):
        uuid = models.UUIDField(primary_key=True, default=uuid.uuid4)

        objects: ClassVar[models.Manager["Parcel"]] = models.Manager()

        class Meta:
            app_label = "clientsupport"

        def __str__(self) -> str:
            return str(self.uuid)

    class ParcelDeletion(DeletionNote):
        class Meta:
            app_label = "clientsupport"


def delete_parcel(parcel: uuid.UUID, reason: str = "again") -> None:
    Parcel.objects.filter(pk=parcel).delete()
    label = Parcel._meta.label_lower
    ParcelDeletion.objects.create(kind=label, key=key_of(parcel), reason=reason)


PARCELS = Kind(model=Parcel, notes=ParcelDeletion, delete_again=delete_parcel)


@contextmanager
def tables() -> Iterator[None]:
    """Create the two tables inside the transaction of a test, which takes them away again."""
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        with connection.schema_editor() as editor:
            for model in (Parcel, ParcelDeletion):
                editor.create_model(model)
                cursor.execute(f"GRANT ALL ON {model._meta.db_table} TO app, jobs")
        cursor.execute("SET ROLE app")
    yield

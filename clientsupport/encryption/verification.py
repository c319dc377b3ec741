"""Decrypting everything that is encrypted, to know that it can be read. No text leaves here."""

from collections.abc import Callable, Iterator
from typing import Any, cast

from django.db.models import Model, QuerySet

from clientsupport.database.rows import all_rows
from clientsupport.encryption.envelope import DecryptionFailed
from clientsupport.encryption.inventory import Store, every
from clientsupport.encryption.models import EncryptedTextField, EncryptsText


def unreadable_keys(store: Store, *, sample: int | None = None) -> Iterator[str]:
    """Yield a sentence for each row whose data key or secret cannot be read."""
    rows = store.model._base_manager.only("pk", store.column)
    return _unreadable(rows, store.read, store.column, sample)


def unreadable_texts(field: EncryptedTextField, *, sample: int | None = None) -> Iterator[str]:
    """Yield a sentence for each row whose text in this column cannot be read."""
    model = cast(type[EncryptsText], field.model)
    rows = model._base_manager.filter(**{f"{field.name}__isnull": False})
    if model.key_owner:
        rows = rows.select_related(model.key_owner)
    return _unreadable(rows, lambda row: row.decrypt(field.name), str(field.column), sample)


def _unreadable(
    rows: QuerySet[Any], read: Callable[[Any], object], column: str, sample: int | None
) -> Iterator[str]:
    row: Model
    for row in every(rows) if sample is None else _some(rows, sample):
        try:
            read(row)
        except DecryptionFailed as error:
            yield f"{row._meta.db_table}.{column} {row.pk}: {error}"


def _some(rows: QuerySet[Any], number: int) -> list[Any]:
    with all_rows():
        return list(rows.order_by("?")[:number])

"""Going over to the active key: batch by batch, each in a transaction of its own.

A process that is killed loses at most the batch it was in; the next one carries on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet

from clientsupport.audit import log as audit
from clientsupport.database.rows import all_rows
from clientsupport.encryption import keys
from clientsupport.encryption.envelope import DecryptionFailed
from clientsupport.encryption.inventory import Store, every
from clientsupport.enums import AuditAction


@dataclass
class Batch:
    """What one transaction did."""

    last: Any  # primary key up to which it came
    renewed: list[Any] = field(default_factory=list)  # the rows
    failures: list[str] = field(default_factory=list)  # sentences without content


def rotate(store: Store, *, size: int) -> Iterator[Batch]:
    """Renew all rows of a table once, `size` rows a batch; rows that somebody holds are skipped."""
    batch = _rotate_batch(store, size, after=None)
    while batch:
        yield batch
        batch = _rotate_batch(store, size, after=batch.last)


def left(store: Store) -> int:
    """Return the number of rows that still need another key than the active one."""
    return sum(_is_waiting(store, row) for row in every(store.waiting()))


def _rotate_batch(store: Store, size: int, *, after: Any) -> Batch | None:
    with all_rows():
        found = list(_locked(store, after)[:size])
        if not found:
            return None
        batch = Batch(last=found[-1].pk)
        for row in found:
            if _is_waiting(store, row):
                _renew(store, row, batch)
        if batch.renewed:
            store.model._base_manager.bulk_update(batch.renewed, [store.column])
            _record(store, batch)
    return batch


def _locked(store: Store, after: Any) -> QuerySet[Any]:
    waiting = store.waiting()
    later = waiting if after is None else waiting.filter(pk__gt=after)
    return later.select_for_update(skip_locked=True, of=("self",))


def _is_waiting(store: Store, row: Any) -> bool:
    return bool(set(store.key_ids(row)) - {keys.active_key()})


def _renew(store: Store, row: Any, batch: Batch) -> None:
    try:
        store.renew(row)
    except DecryptionFailed as error:
        batch.failures.append(f"{store.model._meta.db_table} {row.pk}: {error}")
    else:
        batch.renewed.append(row)


def _record(store: Store, batch: Batch) -> None:
    audit.record(
        AuditAction.ROTATED,
        by=None,
        object_type=store.model._meta.label_lower,
        reason=f"{len(batch.renewed)} to key {keys.active_key()}",
    )

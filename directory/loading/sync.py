"""Bringing a table into line with what a file says, writing only what differs."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, TypeVar

from django.db import models

Stored = TypeVar("Stored", bound=models.Model)
BATCH = 1000  # rows per statement


@dataclass
class Outcome:
    """What loading did to one kind of thing."""

    kind: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: list[str] = field(default_factory=list)  # gone from the file, yet something needs them

    @property
    def is_change(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    def __str__(self) -> str:
        return f"{self.kind}: {self.added} added, {self.changed} changed, {self.removed} removed"


def upsert(
    outcome: Outcome,
    stored: Iterable[Stored],
    wanted: Iterable[Stored],
    *,
    key: Sequence[str],
    fields: Sequence[str],
) -> None:
    """Add the wanted objects whose key is not stored yet; change those of which a field differs.

    `key` and `fields` are names of attributes: `region_id`, not `region`; a key is unique.
    """
    key_of = attrgetter(*key)
    known = {key_of(obj): obj for obj in stored}
    added, changed = [], []
    for obj in wanted:
        before = known.get(key_of(obj))
        if before is None:
            added.append(obj)
        elif any(getattr(before, name) != getattr(obj, name) for name in fields):
            changed.append(obj)
    if different := [*changed, *added]:
        type(different[0])._default_manager.bulk_create(
            different,
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=key,
            update_fields=fields,
        )
    outcome.added += len(added)
    outcome.changed += len(changed)


def remove(outcome: Outcome, gone: Sequence[Stored]) -> None:
    """Remove what is gone from the file; what something still refers to is kept and named."""
    if not gone:
        return
    model = type(gone[0])
    needed = _referred_to(model, [obj.pk for obj in gone])
    free = [obj.pk for obj in gone if obj.pk not in needed]
    model._default_manager.filter(pk__in=free).delete()
    outcome.removed += len(free)
    outcome.kept += [str(obj) for obj in gone if obj.pk in needed]


def _referred_to(model: type[models.Model], keys: Collection[Any]) -> set[Any]:
    """Return which of these primary keys a row of any table points at."""
    needed: set[Any] = set()
    for other, name in _references(model):
        pointing = other._default_manager.filter(**{f"{name}__in": keys})
        needed |= set(pointing.values_list(name, flat=True))
    return needed


def _references(model: type[models.Model]) -> Iterator[tuple[type[models.Model], str]]:
    """Name the foreign keys to a model, except those that its own lists start from."""
    own = {(list_.remote_field.through, list_.m2m_field_name()) for list_ in _lists(model)}
    for relation in model._meta.get_fields(include_hidden=True):
        if isinstance(relation, models.ManyToOneRel):
            reference = (relation.related_model, relation.field.name)
            if reference not in own:
                yield reference


def _lists(model: type[models.Model]) -> Iterable[Any]:
    return model._meta.many_to_many

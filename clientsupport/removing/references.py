"""What would go along with rows that are deleted, and what points at them and holds them.

The database itself is asked what points at a row, because there are rows that the pages may not see
(requests, messages): whether they are there is told, and nothing else of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, connection, models, transaction
from psycopg import sql

from clientsupport.database.grants import FULL_RIGHTS

ForeignKey = models.ForeignKey[Any, Any]
Rows = models.QuerySet[Any]

NAME_OF_KEY = """
    SELECT c.conname
      FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND cardinality(c.conkey) = 1
       AND c.conrelid = %s::regclass AND a.attname = %s
"""


@dataclass(frozen=True)
class Level:
    """Rows of one model that are deleted; `keys` is empty where nothing points at the model."""

    model: type[models.Model]
    keys: frozenset[Any]
    count: int


def cascade(rows: Rows) -> list[Level]:
    """Return these rows and what goes along with them, what points after what it points at.

    Takes one statement for each foreign key, however many rows there are.
    """
    keys = frozenset(rows.order_by().values_list("pk", flat=True))
    found = [Level(rows.model, keys, len(keys))]
    for level in found:  # it grows meanwhile
        for key in _pointing_at(level.model) if level.keys else ():
            if _goes_along(key) and (below := _below(key, level, found)).count:
                found.append(below)
    return found


def counts(levels: Iterable[Level]) -> Mapping[type[models.Model], int]:
    """Return how many rows of each model there are."""
    each: dict[type[models.Model], int] = {}
    for level in levels:
        each[level.model] = max(each.get(level.model, 0), level.count)
    return each


def holders(levels: Iterable[Level]) -> list[type[models.Model]]:
    """Return the models of which rows point at these and stay: they hold them.

    The rows are deleted, the database is asked what is wrong with that, and all of it is undone.
    """
    held = [(level, keys) for level in levels if (keys := _holding(level.model)) and level.keys]
    with transaction.atomic():
        for level, _keys in reversed(held):
            rows = level.model._base_manager.filter(pk__in=level.keys)
            rows._raw_delete(rows.db)
        found = {key.model: None for _level, keys in held for key in keys if not _fits(key)}
        transaction.set_rollback(True)
    return [*found]


def _pointing_at(model: type[models.Model]) -> Iterator[ForeignKey]:
    for relation in model._meta.get_fields(include_hidden=True):
        if isinstance(relation, models.ManyToOneRel):
            yield relation.field


def _below(key: ForeignKey, level: Level, found: Iterable[Level]) -> Level:
    rows = key.model._base_manager.filter(**{f"{key.name}__in": level.keys})
    if not any(_pointing_at(key.model)):
        return Level(key.model, frozenset(), rows.count())
    known = frozenset[Any]().union(*(one.keys for one in found if one.model is key.model))
    keys = frozenset(rows.values_list("pk", flat=True)) - known
    return Level(key.model, keys, len(keys))


def _goes_along(key: ForeignKey) -> bool:
    return key.remote_field.on_delete is models.CASCADE and _is_open(key.model, "DELETE")


def _holding(model: type[models.Model]) -> list[ForeignKey]:
    return [key for key in _pointing_at(model) if not (_goes_along(key) or _lets_go(key))]


def _lets_go(key: ForeignKey) -> bool:
    return key.remote_field.on_delete is models.SET_NULL and _is_open(key.model, "UPDATE")


def _is_open(model: type[models.Model], right: str) -> bool:
    """Tell whether the pages see every row of a model and may do this to it."""
    return not hasattr(model, "row_rules") and right in getattr(model, "app_rights", FULL_RIGHTS)


def _fits(key: ForeignKey) -> bool:
    """Tell whether all rows of this foreign key still point at something."""
    with connection.cursor() as cursor:
        cursor.execute(NAME_OF_KEY, [key.model._meta.db_table, key.column])
        names = [sql.Identifier(name) for (name,) in cursor.fetchall()]
    check, back = (
        sql.SQL("SET CONSTRAINTS {} {}").format(sql.SQL(", ").join(names), sql.SQL(when))
        for when in ("IMMEDIATE", "DEFERRED")
    )
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            for statement in (check, back) if names else ():
                cursor.execute(statement)
    except IntegrityError:
        return False
    return True

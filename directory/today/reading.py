"""Reads many queues in one statement: each gives the same six columns of its most urgent rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast

from clientsupport.site.today import FEW, MOST, Queue, Row

Column = Any  # an expression of Django
Columns = tuple[Column, ...]
NOTHING, KEY = Value(""), F("pk")
NAMES = ("q_pile", "q_key", "q_day", "q_what", "q_where", "q_slug", "q_more")


@dataclass(frozen=True)
class Found:
    """A row as it was read; what its columns hold says the pile that it comes from."""

    key: str
    day: date
    what: str
    where: str
    slug: str
    more: str


@dataclass(frozen=True)
class Pile:
    """A queue before it is read; `columns` are its expressions, as `columns` gives them."""

    one: str
    label: str
    icon: str
    address: str
    rows: QuerySet[Any]
    columns: Columns
    row: Callable[[Found], Row]


def columns(
    *,
    day: Column,
    what: Column,
    where: Column = NOTHING,
    key: Column = KEY,
    slug: Column = NOTHING,
    more: Column = NOTHING,
) -> Columns:
    """Return what a row is told by: texts, but for the day and the key."""
    return Cast(key, CharField()), day, what, where, slug, more


def read(piles: Sequence[Pile]) -> Iterator[Queue]:
    """Yield the queues of these piles, in their order. One statement, none without piles."""
    found: list[list[Found]] = [[] for _pile in piles]
    for number, *row in _rows(piles):
        found[number].append(Found(*row))
    for pile, rows in zip(piles, found, strict=True):
        rows.sort(key=lambda row: (row.day, row.key))
        yield Queue(
            one=pile.one,
            label=pile.label,
            icon=pile.icon,
            address=pile.address,
            number=len(rows),
            rows=[pile.row(row) for row in rows[:FEW]],
        )


def _rows(piles: Sequence[Pile]) -> Iterable[Any]:
    if not piles:
        return ()
    first, *others = [_earliest(pile, number) for number, pile in enumerate(piles)]
    return first.union(*others, all=True) if others else first


def _earliest(pile: Pile, number: int) -> "QuerySet[Any, Any]":
    # Without what the manager of translated models does to values: it puts them in another order.
    rows: QuerySet[Any] = QuerySet(pile.rows.model, query=pile.rows.query)
    named = dict(zip(NAMES, (Value(number), *pile.columns), strict=True))
    told: QuerySet[Any, Any] = rows.annotate(**named).order_by("q_day", "q_key")
    return told.values_list(*NAMES)[:MOST]

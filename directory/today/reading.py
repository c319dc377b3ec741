"""Reads many queues in one statement: each gives the same six columns of its most urgent rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import CharField, DateField, F, Model, QuerySet, Value
from django.db.models.functions import Cast

from clientsupport.site.today import FEW, MOST, Queue, Row

Column = Any  # an expression of Django
Columns = QuerySet[Any, Any]  # whose rows are tuples
NOTHING, KEY = Value(""), F("pk")
COLUMNS = ("q_key", "q_day", "q_what", "q_where", "q_slug", "q_more")


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
    """A queue before it is read: `rows` come from `columns`."""

    one: str
    label: str
    icon: str
    address: str
    rows: Columns
    row: Callable[[Found], Row]


def columns(
    rows: QuerySet[Model],
    *,
    day: Column,
    what: Column,
    where: Column = NOTHING,
    key: Column = KEY,
    slug: Column = NOTHING,
    more: Column = NOTHING,
) -> Columns:
    """Return the six columns of the rows with the earliest days."""
    texts = {"q_key": key, "q_what": what, "q_where": where, "q_slug": slug, "q_more": more}
    named = {name: Cast(text, CharField()) for name, text in texts.items()}
    # Without what the manager of translated models does to values: it puts them in another order.
    plain: Columns = QuerySet(rows.model, query=rows.query)
    dated: Columns = plain.annotate(q_day=Cast(day, DateField()), **named)
    earliest: Columns = dated.order_by("q_day", "q_key").values_list(*COLUMNS)[:MOST]
    return earliest


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
    numbered: list[Columns] = [
        pile.rows.annotate(q_pile=Value(number)).values_list("q_pile", *COLUMNS)
        for number, pile in enumerate(piles)
    ]
    if not numbered:
        return ()
    first, *others = numbered
    return first.union(*others, all=True) if others else first

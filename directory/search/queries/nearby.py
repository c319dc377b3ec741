"""The municipalities around one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from directory.models import Municipality
from directory.places.distance import Point
from directory.search.queries.distance import kilometres_from

NEIGHBOURS = 6
LOOKED_AT = 12  # neighbours, for the densest parts of the country


@dataclass(frozen=True)
class Neighbour:
    municipality: Municipality
    kilometres: float


def neighbours(municipality: Municipality) -> list[Neighbour]:
    """Return the nearest municipalities, by their points. Costs one statement."""
    point = point_of(municipality)
    others = Municipality.objects.current().exclude(pk=municipality.pk)
    nearest = others.annotate(kilometres=kilometres_from(point)).order_by("kilometres", "slug")
    rows: Iterable[Any] = nearest[:LOOKED_AT]
    return [Neighbour(row, row.kilometres) for row in rows]


def point_of(municipality: Municipality) -> Point:
    """Return the point of a current municipality, which the database makes sure it has."""
    return Point(municipality.latitude or 0.0, municipality.longitude or 0.0)

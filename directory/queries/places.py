"""The list of municipalities per province."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from directory.enums import Province
from directory.models import Municipality


@dataclass(frozen=True, slots=True)
class ListedMunicipality:
    name: str
    code: str
    url: str


@dataclass(frozen=True, slots=True)
class ListedProvince:
    name: str
    municipalities: Sequence[ListedMunicipality]


def provinces() -> list[ListedProvince]:
    """Return the provinces with their current municipalities, by name. Costs one statement."""
    rows = Municipality.objects.current().order_by("province", "slug")
    return [
        ListedProvince(
            Province(province).label,
            [ListedMunicipality(m.name, m.code, m.get_absolute_url()) for m in members],
        )
        for province, members in groupby(rows, key=lambda m: m.province)
    ]

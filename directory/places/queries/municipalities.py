"""Municipalities: the list per province, and one by its name in an address."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.text import slugify

from directory.criteria import SLUG
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
    """Return the provinces with their current municipalities, by the name that people say.

    Costs one statement.
    """
    rows = Municipality.objects.current().order_by("province", "slug")
    return [
        ListedProvince(
            Province(province).label,
            [
                ListedMunicipality(m.both_names, m.code, m.get_absolute_url())
                for m in sorted(members, key=lambda m: slugify(m.everyday_name))
            ],
        )
        for province, members in groupby(rows, key=lambda m: m.province)
    ]


def town_with(slug: str) -> Municipality | None:
    """Return the current municipality with this slug; None for anything else."""
    if not SLUG.fullmatch(slug):
        return None
    found: Municipality | None = Municipality.objects.current().filter(slug=slug).first()
    return found

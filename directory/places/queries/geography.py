"""Which municipalities exist, and what they belong to, as deriving coverage needs it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from directory.models import Municipality
from directory.rules.coverage import Geography

Key = TypeVar("Key")


def geography() -> Geography:
    """Read it in two statements."""
    rows = list(
        Municipality.objects.current().values_list("pk", "care_office_region_id", "province")
    )
    followed = Municipality.successors.through.objects.values_list(
        "from_municipality_id", "to_municipality_id"
    )
    return Geography(
        current=frozenset(pk for pk, _region, _province in rows),
        by_region=_grouped((region, pk) for pk, region, _province in rows if region),
        by_province=_grouped((province, pk) for pk, _region, province in rows),
        successors=_grouped(followed),
    )


def _grouped(pairs: Iterable[tuple[Key, int]]) -> Mapping[Key, frozenset[int]]:
    groups: defaultdict[Key, set[int]] = defaultdict(set)
    for key, pk in pairs:
        groups[key].add(pk)
    return {key: frozenset(members) for key, members in groups.items()}

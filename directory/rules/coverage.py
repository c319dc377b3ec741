"""From areas as people say them to municipalities. Pure: the facts come in as arguments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from directory.enums import AreaKind, Breadth


@dataclass(frozen=True)
class Area:
    """One area of an offer, by keys only: what matters depends on its kind."""

    kind: AreaKind
    municipality: int | None = None
    region: int | None = None
    province: str = ""


@dataclass(frozen=True)
class Geography:
    """Which municipalities exist today, and what they belong to (primary keys)."""

    current: frozenset[int]
    by_region: Mapping[int, frozenset[int]] = field(default_factory=dict)
    by_province: Mapping[str, frozenset[int]] = field(default_factory=dict)
    successors: Mapping[int, frozenset[int]] = field(default_factory=dict)

    def within(self, area: Area) -> frozenset[int]:
        """Return the current municipalities that an area holds; a merged one is its successors."""
        match area.kind:
            case AreaKind.NATIONAL:
                return self.current
            case AreaKind.PROVINCE:
                return self.by_province.get(area.province, frozenset())
            case AreaKind.REGION:
                return self.by_region.get(area.region or 0, frozenset())
            case AreaKind.MUNICIPALITY:
                code = area.municipality or 0
                return self.successors.get(code, frozenset({code})) & self.current


def coverage(areas: Iterable[Area], geography: Geography) -> dict[int, Breadth]:
    """Return each municipality reached, with the narrowest area through which it is."""
    reached: dict[int, Breadth] = {}
    for area in areas:
        breadth = Breadth.of(area.kind)
        for municipality in geography.within(area):
            reached[municipality] = min(breadth, reached.get(municipality, breadth))
    return reached

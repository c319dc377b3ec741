"""What somebody searches for, as it stands in the address. Pure: no database, no request."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

SLUG = re.compile(r"[a-z0-9_-]{1,100}", re.ASCII)
PC4 = re.compile(r"[1-9][0-9]{3}", re.ASCII)
LAST_PAGE = 10_000


@dataclass(frozen=True)
class SearchCriteria:
    """Everything but the municipality is optional; what is not a code of ours counts as absent."""

    municipality: str = ""  # slug
    place: str = ""  # slug of the place or former municipality found in it
    postcode: str = ""  # four digits: only a point for distances
    law: str = ""  # code
    group: str = ""  # code
    page: int = 1

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> "SearchCriteria":
        """Read the criteria from the parameters of an address; never fails."""
        return cls(
            municipality=_slug(query.get("gemeente")),
            place=_slug(query.get("plaats")),
            postcode=_match(PC4, query.get("pc")),
            law=_slug(query.get("wet")),
            group=_slug(query.get("doelgroep")),
            page=_page(query.get("pagina")),
        )

    def to_query(self) -> dict[str, str]:
        """Return the parameters that lead to these criteria, without the empty ones."""
        query = {
            "gemeente": self.municipality,
            "plaats": self.place,
            "pc": self.postcode,
            "wet": self.law,
            "doelgroep": self.group,
            "pagina": str(self.page) if self.page > 1 else "",
        }
        return {name: value for name, value in query.items() if value}

    @property
    def has_filters(self) -> bool:
        """Whether anything narrows the search beside the place."""
        return bool(self.law or self.group)

    def without_filters(self) -> "SearchCriteria":
        """Return the same place with nothing asked about law or group."""
        return replace(self, law="", group="", page=1)


def _slug(value: str | None) -> str:
    return _match(SLUG, value)


def _match(pattern: re.Pattern[str], value: str | None) -> str:
    return value if value and pattern.fullmatch(value) else ""


def _page(value: str | None) -> int:
    if not value or not re.fullmatch(r"[0-9]{1,5}", value, re.ASCII):
        return 1
    return min(max(int(value), 1), LAST_PAGE)

"""Which overview somebody asks for, as it stands in the address."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from directory.models import Provider
from intake.overview.periods import Period, period_from
from intake.permissions import Access

OWN = "mijzelf"


@dataclass(frozen=True)
class Wanted:
    """Of which organisation, over which period, and whether of oneself alone."""

    provider: Provider
    places: list[Provider]  # where somebody works: they choose among these
    period: Period
    is_own: bool

    def as_query(self, **changes: str) -> dict[str, str]:
        """Return the address of it, with what goes without saying left out."""
        found = {
            "organisatie": str(self.provider.pk) if len(self.places) > 1 else "",
            "periode": self.period.code,
            "wie": OWN if self.is_own else "",
            **changes,
        }
        return {name: value for name, value in found.items() if value}


def wanted(
    access: Access, query: Mapping[str, str], today: date, *, places: "QuerySet[Provider]"
) -> Wanted | None:
    """Read an address; None: of an organisation that is not theirs. `places` are theirs."""
    theirs = list(places)
    asked = query.get("organisatie", "")
    found = [place for place in theirs if not asked or str(place.pk) == asked]
    if not found:
        return None
    return Wanted(
        provider=found[0],
        places=theirs,
        period=period_from(query.get("periode", ""), today),
        is_own=query.get("wie") == OWN,
    )

"""Narrowing a list to a province, to an organisation, or to both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from django.db.models import Q

from clientsupport.http.asked import asked
from directory.enums import Province
from directory.models import OfferCoverage, Provider

PROVINCE, ORGANISATION = "provincie", "organisatie"  # parameters of the address


@dataclass(frozen=True)
class Narrowing:
    """What somebody looks for; empty is everything."""

    province: str = ""
    organisation: str = ""

    @classmethod
    def from_query(cls, query: Mapping[str, str]) -> Self:
        """Return what an address asks for; a province that does not exist is none."""
        province = query.get(PROVINCE, "")
        known = province if province in Province.values else ""
        return cls(known, asked(query, ORGANISATION))

    def offers(self) -> Q:
        """Return the condition for offers that reach the province, and are of the organisation."""
        return self._reaching("pk", "offer") & self._named("provider")

    def of_provider(self, column: str) -> Q:
        """Return the condition for rows whose provider, in this column, reaches the province."""
        return self._reaching(column, "offer__provider") & self._named(column)

    def _reaching(self, column: str, reaches: str) -> Q:
        """Read once as a set: asked of each row anew it would take seconds."""
        if not self.province:
            return Q()
        covered = OfferCoverage.objects.filter(municipality__province=self.province)
        return Q(**{f"{column}__in": covered.values(reaches)})

    def _named(self, column: str) -> Q:
        if not self.organisation:
            return Q()
        return Q(**{f"{column}__in": Provider.objects.named(self.organisation).values("pk")})

"""Who helps in the area of an authority as far as this guide knows, and what it lacks there.

What is not here may exist all the same: a page says "in deze gids", never that there is no help.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Min, Q, QuerySet

from directory.enums import AuthorityKind, LegalBasis, OfferState
from directory.models import (
    Authority,
    Law,
    Municipality,
    Offer,
    OfferCoverage,
    Provider,
    TargetGroup,
)
from directory.models.offer import at_least
from directory.rules.freshness import Stage

# Whose help is a matter of this kind of authority; what volunteers do is mostly paid locally.
LOCAL = (LegalBasis.WMO, LegalBasis.OTHER)
DOORS = {
    AuthorityKind.MUNICIPALITY: LOCAL,
    AuthorityKind.REGION: LOCAL,
    AuthorityKind.CARE_OFFICE: (LegalBasis.WLZ,),
    AuthorityKind.MINISTRY: (LegalBasis.SPECIALISED,),
}


@dataclass(frozen=True)
class Gap:
    """A law or target group that no offer names in so many municipalities of an area."""

    term: Law | TargetGroup
    missing: int


@dataclass(frozen=True)
class Freshness:
    """How many offers reach an area, and how long ago somebody looked at them."""

    offers: int
    unchecked: int  # nobody ever did
    due: int  # longer ago than the provider chose, those that are hidden by now too
    hidden: int  # residents do not find these any more

    @property
    def fresh(self) -> int:
        """Those that somebody looked at in time."""
        return self.offers - self.unchecked - self.due


def area_of(authority: Authority) -> QuerySet[Municipality]:
    """Return the municipalities that an authority works for; a ministry's is the whole country."""
    current = Municipality.objects.current()
    own = current.filter(pk__in=current.in_area_of(authority).order_by().values("pk"))
    if authority.kind == AuthorityKind.MINISTRY and not own.exists():
        return current
    return own


def without_contract(
    authority: Authority, area: QuerySet[Municipality]
) -> QuerySet[Provider, Provider]:
    """Return who helps in the area, through its door, without a contract stated; nearest first.

    Each has `breadth` (of `enums.Breadth`): through how wide an area it helps there.
    """
    stated = authority.contracts.current().listed().order_by().values("provider")
    reaching = Provider.objects.filter(
        offers__state=OfferState.PUBLISHED,
        offers__legal_basis__in=DOORS[AuthorityKind(authority.kind)],
        offers__coverage__municipality__in=area.order_by().values("pk"),
    )
    nearest = reaching.annotate(breadth=Min("offers__coverage__breadth"))
    return nearest.exclude(pk__in=stated).order_by("breadth", "name", "pk")


def gaps(area: QuerySet[Municipality], total: int, today: date) -> tuple[list[Gap], list[Gap]]:
    """Return the laws and the target groups that no findable offer names somewhere in the area.

    `total` is how many municipalities it has. Four statements.
    """
    return (
        _gaps(Law.objects.all(), "offer__laws", area, total, today),
        _gaps(TargetGroup.objects.all(), "offer__target_groups", area, total, today),
    )


def freshness(area: QuerySet[Municipality], today: date) -> Freshness:
    """Return how fresh is what the guide says about the area. One statement."""
    found = _offers(area).aggregate(
        offers=Count("pk"),
        unchecked=Count("pk", filter=Q(checked_on=None)),
        due=Count("pk", filter=at_least(Stage.DUE, today)),
        hidden=Count("pk", filter=at_least(Stage.HIDDEN, today)),
    )
    return Freshness(**found)


def stale(area: QuerySet[Municipality], today: date) -> QuerySet[Offer, Offer]:
    """Return the offers of the area that nobody looked at in time, the longest ago first."""
    old = _offers(area).filter(Q(checked_on=None) | at_least(Stage.DUE, today))
    return old.select_related("provider").order_by(F("checked_on").asc(nulls_first=True), "pk")


def _offers(area: QuerySet[Municipality]) -> QuerySet[Offer, Offer]:
    here = OfferCoverage.objects.filter(municipality__in=area.order_by().values("pk"))
    offers: QuerySet[Offer, Offer] = Offer.objects.published()
    return offers.filter(pk__in=here.values("offer")).order_by()


def _gaps(
    terms: Iterable[Law] | Iterable[TargetGroup],
    named_by: str,
    area: QuerySet[Municipality],
    total: int,
    today: date,
) -> list[Gap]:
    rows = OfferCoverage.objects.filter(
        municipality__in=area.order_by().values("pk"),
        offer__in=Offer.objects.listed(today).order_by().values("pk"),
    )
    counted = rows.values(named_by).annotate(number=Count("municipality", distinct=True))
    known: dict[int, int] = dict(counted.order_by().values_list(named_by, "number"))
    found: Sequence[Gap] = [Gap(term, total - known.get(term.pk, 0)) for term in terms]
    return [gap for gap in found if gap.missing]

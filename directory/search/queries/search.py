"""Which offers answer a search, in which order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import (
    BooleanField,
    Case,
    CharField,
    ExpressionWrapper,
    F,
    FloatField,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.lookups import IsNull
from django.utils import timezone

from directory.criteria import Facet, SearchCriteria
from directory.enums import Breadth
from directory.models import Municipality, Offer
from directory.models.offer import OfferQuerySet, at_least
from directory.rules.freshness import Stage
from directory.search.queries.distance import nearest_walk_in, searched_point
from directory.search.queries.facets import TOTAL, Counts, count, count_without
from directory.search.queries.fitting import (
    IsForEverybody,
    NamesGroup,
    asked,
    fitting,
    set_apart,
)
from directory.search.queries.timely import timely

PER_PAGE = 20
SPECIAL_SHOWN = 10  # offers for special situations that are named; the others are one link away


@dataclass(frozen=True)
class Found:
    """The answer to a search: one page of offers, how many in all, and what else could be chosen.

    Each offer has `breadth`; in a municipality also `area_name` and `kilometres`. On the first
    page `special` holds some of those for special situations that nobody asked about.
    """

    page: "Page[Offer]"
    counts: Counts
    special: Sequence[Offer] = ()

    @property
    def total(self) -> int:
        """How many organisations there are, those for special situations too."""
        return self.counts.total


@dataclass(frozen=True)
class Wider:
    """How many there are with nothing asked, and with each one facet let go, most first."""

    total: int
    without: Sequence[tuple[Facet, int]]


def search(municipality: Municipality | None, criteria: SearchCriteria) -> Found:
    """Return the listed offers that serve a municipality; without one, the national offers.

    What nobody has checked comes last. Before that: who names the group that was asked for, and
    who is there for everybody; then the nearest area, what its coordinators still look at, the
    nearest place to walk in, the slug.
    """
    reachable = reaching(municipality)
    moment = timely(reachable, municipality)
    counts = count(reachable, criteria, moment)
    fit = fitting(reachable, criteria, moment)
    apart = set_apart(criteria)
    listed = fit.exclude(legal_basis__in=apart) if apart else fit
    offers = _in_order(listed, municipality, criteria)
    paginator = Paginator(_with_reasons(offers, criteria), PER_PAGE)
    vars(paginator)["count"] = counts.listed  # known, so it need not ask
    page = paginator.get_page(criteria.page)
    is_first = counts.special and page.number == 1
    special = _special(fit.filter(legal_basis__in=apart)) if is_first else ()
    return Found(page=page, counts=counts, special=special)


def _with_reasons(offers: OfferQuerySet, criteria: SearchCriteria) -> OfferQuerySet:
    """Fetch what cards show; they name laws and fields of life only as a reason."""
    offers = offers.with_card_facts()
    if criteria.laws:
        offers = offers.prefetch_related("laws")
    return offers.prefetch_related("life_domains") if criteria.domains else offers


def _special(offers: OfferQuerySet) -> Sequence[Offer]:
    """Return the first of these offers, with their groups. Two statements."""
    first = offers.order_by(F("breadth"), "slug").prefetch_related("target_groups")
    return list(first[:SPECIAL_SHOWN])


def offers_in(municipality: Municipality | None) -> OfferQuerySet:
    """Return the listed offers for a municipality in the order in which people see them."""
    return _in_order(reaching(municipality), municipality, SearchCriteria())


def wider(municipality: Municipality | None, criteria: SearchCriteria) -> Wider:
    """Return what asking less would give. Costs one statement; none when nothing was asked."""
    if not criteria.has_filters:
        return Wider(total=0, without=[])
    reachable = reaching(municipality)
    numbers = count_without(reachable, criteria, timely(reachable, municipality))
    total, chosen = numbers[TOTAL], asked(criteria)
    without = [(facet, numbers[facet]) for facet in chosen if len(chosen) > 1 and numbers[facet]]
    return Wider(total=total, without=sorted(without, key=lambda pair: -pair[1]))


def reaching(municipality: Municipality | None) -> OfferQuerySet:
    """Return the listed offers for a municipality, in no order; without one, the national ones."""
    listed: OfferQuerySet = Offer.objects.listed(timezone.localdate())
    return listed.covering(municipality) if municipality else listed.national()


def _in_order(
    offers: OfferQuerySet, municipality: Municipality | None, criteria: SearchCriteria
) -> OfferQuerySet:
    today = timezone.localdate()
    offers = offers.annotate(
        kilometres=_kilometres(municipality, criteria, today), area_name=_area_name(municipality)
    )
    return offers.order_by(
        IsNull(F("checked_on"), True),
        (NamesGroup(criteria.groups) if criteria.groups else IsForEverybody()).desc(),
        F("breadth"),
        ExpressionWrapper(at_least(Stage.LOWERED, today), BooleanField()),
        F("kilometres").asc(nulls_last=True),
        "slug",
    )


def _kilometres(
    municipality: Municipality | None, criteria: SearchCriteria, today: date
) -> Combinable:
    point = searched_point(municipality, criteria) if municipality else None
    return nearest_walk_in(point, today) if point else Value(None, FloatField())


def _area_name(municipality: Municipality | None) -> Combinable:
    if not municipality:
        return Value("", CharField())
    region = municipality.care_office_region
    return Case(
        When(breadth=Breadth.REGION, then=Value(region.name if region else "")),
        When(breadth=Breadth.PROVINCE, then=Value(municipality.get_province_display())),
        default=Value(""),
    )

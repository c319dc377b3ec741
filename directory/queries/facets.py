"""Which offers fit each choice of a search, and how many results each further choice would give."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, F, Func, OuterRef, Q, TextField, Value
from django.db.models.functions import Cast

from directory.criteria import Facet, SearchCriteria
from directory.models import Offer
from directory.models.offer import OfferQuerySet

EVERYBODY = ""  # in place of a target group: an offer that names none is there for everybody
TOTAL = "total"


class Unnest(Func):
    """Each value of an array in a row of its own."""

    function = "unnest"
    set_returning = True
    output_field = TextField()


Fit = Callable[[Sequence[str]], Q]


@dataclass(frozen=True)
class Counts:
    """How many offers there are in all, and per facet and key of a value (see `COLUMNS`)."""

    total: int
    facets: Mapping[Facet, Mapping[str, int]]


def _links(relation: str) -> Any:
    links: Any = getattr(Offer, relation).through
    return links.objects.filter(offer=OuterRef("pk"))


def _linked(relation: str, term: str) -> Fit:
    return lambda codes: Q(Exists(_links(relation).filter(**{f"{term}__code__in": codes})))


names_group = _linked("target_groups", "targetgroup")

# Which offers fit any of these codes.
FITS: Mapping[Facet, Fit] = {
    Facet.LAW: _linked("laws", "law"),
    Facet.GROUP: lambda codes: names_group(codes) | ~Q(Exists(_links("target_groups"))),
    Facet.DOMAIN: _linked("life_domains", "lifedomain"),
    Facet.CHANNEL: lambda codes: Q(channels__overlap=list(codes)),
    Facet.LANGUAGE: lambda codes: Q(languages__overlap=list(codes)),
}
# What is counted: keys of terms, and the codes themselves in arrays.
COLUMNS: Mapping[Facet, Any] = {
    Facet.LAW: Cast(F("laws"), TextField()),
    Facet.GROUP: Cast(F("target_groups"), TextField()),
    Facet.DOMAIN: Cast(F("life_domains"), TextField()),
    Facet.CHANNEL: Unnest(F("channels")),
    Facet.LANGUAGE: Unnest(F("languages")),
}


def fitting(
    offers: OfferQuerySet, criteria: SearchCriteria, *, but: Facet | None = None
) -> OfferQuerySet:
    """Return the offers that fit every facet of the criteria, `but` one if named."""
    for facet in Facet:
        if facet is not but and (codes := criteria.chosen(facet)):
            offers = offers.filter(FITS[facet](codes))
    return offers


def count(offers: OfferQuerySet, criteria: SearchCriteria) -> Counts:
    """Count all that fit, and per value those that fit the other facets and this value alone.

    So a number says what choosing that value, in place of what is chosen beside it in its own
    facet, would give. Costs one statement for everything.
    """
    rows = [
        counted(fitting(offers, criteria, but=facet), facet, code=COLUMNS[facet]) for facet in Facet
    ]
    everything = counted(fitting(offers, criteria), TOTAL, code=Value("", TextField()))
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for kind, code, number in everything.union(*rows, all=True):
        found[kind][code or EVERYBODY] += number
    return Counts(found[TOTAL][EVERYBODY], {facet: found[facet.value] for facet in Facet})


def counted(offers: OfferQuerySet, kind: str, **by: Any) -> Any:
    """Return rows of `kind`, the value of `by` (if given) and the number of offers."""
    named = offers.order_by().annotate(kind=Value(str(kind), TextField()), **by)
    return named.values_list("kind", *by).annotate(number=Count("pk"))

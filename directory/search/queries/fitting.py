"""Which offers fit what was chosen of each facet."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import BigIntegerField, BooleanField, F, Func, Q, TextField, Value

from directory.criteria import Facet, SearchCriteria
from directory.enums import LegalBasis, ProviderKind
from directory.models import Offer
from directory.models.offer import OfferQuerySet
from directory.search.queries.timely import Timely

Fit = Callable[[Sequence[str], Timely], Q]


class _Names(Func):
    """Whether an offer names any of these terms: one look into an index for each offer.

    Written out, because putting it together of querysets took longer than the search. OFFSET 0
    keeps PostgreSQL from walking through the links of all offers in the country at once.
    """

    output_field = BooleanField()

    def __init__(self, relation: str, codes: Sequence[str]) -> None:
        super().__init__(F("pk"), Value(list(codes), ArrayField(TextField())))
        field: Any = Offer._meta.get_field(relation)
        keys = f"SELECT id FROM {field.related_model._meta.db_table} WHERE code = ANY ("  # noqa: S608
        self.template = (
            f"EXISTS (SELECT FROM {field.m2m_db_table()} link "
            "WHERE link.offer_id = %(expressions)s))) OFFSET 0)"
        )
        self.arg_joiner = f" AND link.{field.m2m_reverse_name()} = ANY (ARRAY ({keys}"


class _NamesNoGroup(Func):
    """Whether an offer names no target group at all: it is there for everybody."""

    arity = 1
    output_field = BooleanField()
    template = (
        "NOT EXISTS (SELECT FROM directory_offer_target_groups link "
        "WHERE link.offer_id = %(expressions)s OFFSET 0)"
    )


class _IsOneOf(Func):
    """Whether an offer is one of these, by their keys."""

    output_field = BooleanField()
    template = "%(expressions)s)"
    arg_joiner = " = ANY ("

    def __init__(self, keys: Sequence[int]) -> None:
        super().__init__(F("pk"), Value(list(keys), ArrayField(BigIntegerField())))


class NamesGroup(_Names):
    """Whether an offer names any of these target groups."""

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__("target_groups", codes)


class _IsSpecialised(Func):
    """Whether it is there for a special need, by who arranges it or by what the provider is."""

    arity = 2
    output_field = BooleanField()
    template = f"'{ProviderKind.SPECIALISED}' IN (%(expressions)s)"


class IsForEverybody(Func):
    """Whether an offer names no group and is not there for a special need: for whoever comes.

    Written out: of conditions put together Django takes longer than the database of finding it.
    """

    arity = 2
    output_field = BooleanField()
    template = "(%(expressions)s)"
    arg_joiner = " AND NOT "

    def __init__(self) -> None:
        super().__init__(_NamesNoGroup("pk"), _IsSpecialised("legal_basis", "provider__kind"))


# What makes an offer fit any of these codes.
FITS: Mapping[Facet, Fit] = {
    Facet.LAW: lambda codes, _timely: Q(_Names("laws", codes)),
    Facet.GROUP: lambda codes, _timely: Q(NamesGroup(codes)) | Q(_NamesNoGroup("pk")),
    Facet.DOMAIN: lambda codes, _timely: Q(_Names("life_domains", codes)),
    Facet.CHANNEL: lambda codes, _timely: Q(channels__overlap=list(codes)),
    Facet.LANGUAGE: lambda codes, _timely: Q(languages__overlap=list(codes)),
    Facet.OPENING: lambda _codes, timely: Q(_IsOneOf(timely.open_now)),
    Facet.WALK_IN: lambda _codes, timely: Q(_IsOneOf(timely.walk_in_soon)),
    Facet.DOOR: lambda codes, _timely: Q(legal_basis__in=codes),
}


def asked(criteria: SearchCriteria) -> list[Facet]:
    """Return the facets of which something was chosen."""
    return [facet for facet in Facet if criteria.chosen(facet)]


def fits(facet: Facet, criteria: SearchCriteria, timely: Timely) -> Q:
    """Return that an offer fits what was chosen of a facet."""
    return FITS[facet](criteria.chosen(facet), timely)


def fitting(offers: OfferQuerySet, criteria: SearchCriteria, timely: Timely) -> OfferQuerySet:
    """Return the offers that fit every facet of the criteria."""
    return offers.filter(*[fits(facet, criteria, timely) for facet in asked(criteria)])


def set_apart(criteria: SearchCriteria) -> tuple[LegalBasis, ...]:
    """Return the doors whose offers stand in one row, because nobody asked about them.

    That is the one for special situations. Who names a group or a door has asked.
    """
    return () if criteria.groups or criteria.doors else (LegalBasis.SPECIALISED,)

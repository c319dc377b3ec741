"""How many results each further choice of a search would give."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection

from directory.criteria import Facet, SearchCriteria
from directory.models import Offer
from directory.models.offer import OfferQuerySet
from directory.search.queries.fitting import asked, fits

EVERYBODY = ""  # in place of a target group: an offer that names none is there for everybody
TOTAL = "total"


@dataclass(frozen=True)
class Counts:
    """How many offers there are in all, and per facet and key of a value (see `VALUES`)."""

    total: int
    facets: Mapping[Facet, Mapping[str, int]]


def _keys(relation: str, join: str = "JOIN") -> str:
    """Join the keys of the terms, by one look into an index for each offer (thus OFFSET 0)."""
    field: Any = Offer._meta.get_field(relation)
    key, links = field.m2m_reverse_name(), field.m2m_db_table()
    keys = f"SELECT {key}::text AS key FROM {links} WHERE offer_id = offer.id"  # noqa: S608
    return f"{join} LATERAL ({keys} OFFSET 0) value ON true"


# What is counted, joined to each offer: keys of terms, and the codes themselves in arrays. What
# is put together here are names of ours only; whatever somebody chose is a parameter.
VALUES: Mapping[Facet, str] = {
    Facet.LAW: _keys("laws"),
    Facet.GROUP: _keys("target_groups", "LEFT JOIN"),
    Facet.DOMAIN: _keys("life_domains"),
    Facet.CHANNEL: "CROSS JOIN unnest(offer.channels) AS value (key)",
    Facet.LANGUAGE: "CROSS JOIN unnest(offer.languages) AS value (key)",
}


def count(offers: OfferQuerySet, criteria: SearchCriteria) -> Counts:
    """Count all that fit, and per value those that fit the other facets and this value alone.

    So a number says what choosing that value, in place of what is chosen beside it in its own
    facet, would give. Costs one statement for everything.
    """
    parts = [_per_value(facet, _fitting(criteria, but=facet)) for facet in Facet]
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for kind, key, number in _rows(offers, criteria, [_all(TOTAL, _fitting(criteria)), *parts]):
        found[kind][key or EVERYBODY] += number
    return Counts(found[TOTAL][EVERYBODY], {facet: found[facet.value] for facet in Facet})


def count_without(offers: OfferQuerySet, criteria: SearchCriteria) -> Mapping[str, int]:
    """Count all, under `TOTAL`, and for each facet that was asked about who fits the others.

    Costs one statement.
    """
    parts = [_all(facet, _fitting(criteria, but=facet)) for facet in asked(criteria)]
    rows = _rows(offers, criteria, [_all(TOTAL, "true"), *parts])
    return {kind: number for kind, _key, number in rows}


def _rows(
    offers: OfferQuerySet, criteria: SearchCriteria, parts: Iterable[str]
) -> list[tuple[str, str | None, int]]:
    """Return the rows of all parts after each other: a kind, the key of a value, how many offers.

    What each offer fits is found once, by Django, and the parts read it as the table `offer`. As
    a union of querysets each part would repeat every condition, and be compiled anew.
    """
    flags = {_flag(facet): fits(facet, criteria) for facet in asked(criteria)}
    flagged = offers.order_by().annotate(**flags).values("id", "channels", "languages", *flags)
    sql, values = flagged.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"WITH offer AS MATERIALIZED ({sql}) {' UNION ALL '.join(parts)}", values)
        rows: list[tuple[str, str | None, int]] = cursor.fetchall()
    return rows


def _all(kind: str, condition: str) -> str:
    return f"SELECT '{kind}', '', count(*) FROM offer WHERE {condition}"  # noqa: S608


def _per_value(facet: Facet, condition: str) -> str:
    return (
        f"SELECT '{facet}', value.key, count(*) FROM offer {VALUES[facet]} "  # noqa: S608
        f"WHERE {condition} GROUP BY value.key"
    )


def _fitting(criteria: SearchCriteria, *, but: Facet | None = None) -> str:
    """Return the condition that an offer fits every facet, `but` one if named."""
    return " AND ".join(_flag(facet) for facet in asked(criteria) if facet is not but) or "true"


def _flag(facet: Facet) -> str:
    return f"fits_{facet.field}"

"""How many organisations each further choice of a search would give."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from directory.criteria import NOW, SOON, Facet, SearchCriteria
from directory.display.facets import ASKED
from directory.enums import LegalBasis
from directory.models import Offer, TargetGroup
from directory.models.offer import OfferQuerySet
from directory.search.queries.fitting import FITS, asked, fits, set_apart
from directory.search.queries.timely import Timely

TOTAL, LISTED, SPECIAL, SHOWN = "total", "listed", "special", "shown"
ORGANISATIONS = "count(DISTINCT offer.provider_id)"


@dataclass(frozen=True)
class Counts:
    """How many organisations fit in all, and per facet and key of a value (see `VALUES`).

    `listed` and `special` count offers: those shown one by one, and those that stand in one row.
    `apart` counts the organisations that stand in that row only.
    """

    total: int
    listed: int
    special: int
    apart: int
    facets: Mapping[Facet, Mapping[str, int]]


def _links(relation: str) -> str:
    """Return the keys of the terms of each offer."""
    field: Any = Offer._meta.get_field(relation)
    key, links = field.m2m_reverse_name(), field.m2m_db_table()
    return f"SELECT {key}::text AS key FROM {links} WHERE offer_id = offer.id"  # noqa: S608


def _keys(selects: str) -> str:
    """Join keys, by one look into an index for each offer (thus OFFSET 0)."""
    return f"JOIN LATERAL ({selects} OFFSET 0) value ON true"


def _everybody(groups: str) -> str:
    """Return the keys of all groups for an offer that names none: it is there for everybody."""
    table = TargetGroup._meta.db_table
    return f"{groups} UNION ALL SELECT id::text FROM {table} WHERE NOT EXISTS ({groups})"  # noqa: S608


# What is counted, joined to each offer: keys of terms, and the codes themselves in arrays. What
# is put together here are names of ours only; whatever somebody chose is a parameter.
VALUES: Mapping[Facet, str] = {
    Facet.LAW: _keys(_links("laws")),
    Facet.GROUP: _keys(_everybody(_links("target_groups"))),
    Facet.CHANNEL: "CROSS JOIN unnest(offer.channels) AS value (key)",
    Facet.LANGUAGE: "CROSS JOIN unnest(offer.languages) AS value (key)",
    Facet.OPENING: _keys(f"SELECT '{NOW}' AS key WHERE offer.is_{Facet.OPENING.field}"),
    Facet.WALK_IN: _keys(f"SELECT '{SOON}' AS key WHERE offer.is_{Facet.WALK_IN.field}"),
    Facet.DOOR: "CROSS JOIN LATERAL (SELECT offer.legal_basis AS key) value",
}
BY_THE_CLOCK = (Facet.OPENING, Facet.WALK_IN)


def count(
    offers: OfferQuerySet,
    criteria: SearchCriteria,
    timely: Timely,
    facets: Sequence[Facet] = ASKED,
) -> Counts:
    """Count all that fit, and per value those that fit the other facets and this value alone.

    So a number says what choosing that value, in place of what is chosen beside it in its own
    facet, would give. Costs one statement for everything.
    """
    fit, apart = _fitting(criteria), _is_one_of(set_apart(criteria))
    parts = [
        _one(TOTAL, fit, ORGANISATIONS),
        _one(LISTED, f"{fit} AND NOT ({apart})", "count(*)"),
        _one(SPECIAL, f"{fit} AND ({apart})", "count(*)"),
        _one(SHOWN, f"{fit} AND NOT ({apart})", ORGANISATIONS),
        *(_per_value(facet, _fitting(criteria, but=facet)) for facet in facets),
    ]
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for kind, key, number in _rows(offers, criteria, timely, parts):
        found[kind][key] = number
    return Counts(
        total=found[TOTAL][""],
        listed=found[LISTED][""],
        special=found[SPECIAL][""],
        apart=found[TOTAL][""] - found[SHOWN][""],
        facets={facet: found[facet.value] for facet in facets},
    )


def count_without(
    offers: OfferQuerySet, criteria: SearchCriteria, timely: Timely
) -> Mapping[str, int]:
    """Count all, under `TOTAL`, and for each facet that was asked about who fits the others.

    Costs one statement.
    """
    parts = [_one(facet, _fitting(criteria, but=facet), ORGANISATIONS) for facet in asked(criteria)]
    rows = _rows(offers, criteria, timely, [_one(TOTAL, "true", ORGANISATIONS), *parts])
    return {kind: number for kind, _key, number in rows}


def _rows(
    offers: OfferQuerySet, criteria: SearchCriteria, timely: Timely, parts: Iterable[str]
) -> list[tuple[str, str, int]]:
    """Return the rows of all parts after each other: a kind, the key of a value, a number.

    What each offer fits is found once, by Django, and the parts read it as the table `offer`. As
    a union of querysets each part would repeat every condition, and be compiled anew.
    """
    flags: dict[str, Any] = {
        _flag(facet): fits(facet, criteria, timely) for facet in asked(criteria)
    }
    for facet in BY_THE_CLOCK:
        flags[f"is_{facet.field}"] = FITS[facet]((), timely)
    flagged = offers.order_by().annotate(**flags)
    columns = ("id", "provider_id", "legal_basis", "channels", "languages", *flags)
    sql, values = flagged.values(*columns).query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"WITH offer AS MATERIALIZED ({sql}) {' UNION ALL '.join(parts)}", values)
        rows: list[tuple[str, str, int]] = cursor.fetchall()
    return rows


def _one(kind: str, condition: str, number: str) -> str:
    return f"SELECT '{kind}', '', {number} FROM offer WHERE {condition}"  # noqa: S608


def _per_value(facet: Facet, condition: str) -> str:
    return (
        f"SELECT '{facet}', value.key, {ORGANISATIONS} FROM offer {VALUES[facet]} "  # noqa: S608
        f"WHERE {condition} GROUP BY value.key"
    )


def _fitting(criteria: SearchCriteria, *, but: Facet | None = None) -> str:
    """Return the condition that an offer fits every facet, `but` one if named."""
    return " AND ".join(_flag(facet) for facet in asked(criteria) if facet is not but) or "true"


def _is_one_of(doors: Iterable[LegalBasis]) -> str:
    """Return the condition that an offer comes through one of these doors."""
    return " OR ".join(f"legal_basis = '{door}'" for door in doors) or "false"


def _flag(facet: Facet) -> str:
    return f"fits_{facet.field}"

"""Writing the content of offers into their rows: only what differs from what is stored.

A statement or two per table, however many offers there are.
"""

import json
from collections.abc import Iterable, Sequence

from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection
from django.utils import timezone
from psycopg import sql

from directory.enums import AreaKind
from directory.listing.actions.reach_rows import Rewrite, write_reach
from directory.listing.content import TEXT_KEYS, TEXTS, AreaContent, OfferContent
from directory.listing.stored import COLUMNS, RELATIONS
from directory.models import (
    CareOfficeRegion,
    Law,
    LifeDomain,
    Municipality,
    Offer,
    OfferArea,
    TargetGroup,
)
from directory.models.taxonomy import Term

TERMS: dict[str, type[Term]] = {
    "laws": Law,
    "target_groups": TargetGroup,
    "life_domains": LifeDomain,
}
WRITTEN = (
    *(*TEXT_KEYS, *COLUMNS, "channels", "languages", "waiting_noted_on"),
    *("state", "checked_on", "checked_by_id", "reminded_on"),
)
# One parameter holds everything: an INSERT … ON CONFLICT of the ORM takes three times as long.
SAVE = """
    UPDATE directory_offer AS offer SET {}
      FROM jsonb_populate_recordset(NULL::directory_offer, %s) AS said
     WHERE offer.id = said.id
"""


def write(rewrites: Sequence[Rewrite]) -> None:
    """Make the rows of offers say what is after; the offers themselves are saved too.

    They are locked, so what they hold is what is stored. Coverage is not derived here.
    """
    for rewrite in rewrites:
        _fill_offer(rewrite.offer, rewrite.after)
    _save([rewrite.offer for rewrite in rewrites])
    for relation in RELATIONS:
        _write_terms(relation, rewrites)
    _write_areas([r for r in rewrites if r.changes_areas])
    write_reach([r for r in rewrites if r.changes_reach])


def _save(offers: Iterable[Offer]) -> None:
    """Save what `_fill_offer` and publishing set; columns without a language hold the Dutch."""
    rows = [
        {
            "id": offer.pk,
            **{name: getattr(offer, name) for name in WRITTEN},
            **{name: getattr(offer, f"{name}_nl") for name in TEXTS},
        }
        for offer in offers
    ]
    sets = [sql.SQL("{0} = said.{0}").format(sql.Identifier(name)) for name in (*WRITTEN, *TEXTS)]
    with connection.cursor() as cursor:
        statement = sql.SQL(SAVE).format(sql.SQL(", ").join(sets))
        cursor.execute(statement, [json.dumps(rows, cls=DjangoJSONEncoder)])


def _fill_offer(offer: Offer, after: OfferContent) -> None:
    for key in TEXT_KEYS:
        # Only Dutch is never null.
        setattr(offer, key, after.texts.get(key, "") or ("" if key.endswith("_nl") else None))
    for name in COLUMNS:
        setattr(offer, name, getattr(after, name))
    offer.channels, offer.languages = [*after.channels], [*after.languages]
    # Whoever publishes says it again: the waiting time is today's.
    offer.waiting_noted_on = None if after.waiting_weeks is None else timezone.localdate()


def _write_terms(relation: str, rewrites: Iterable[Rewrite]) -> None:
    wanted = {
        r.offer.pk: getattr(r.after, relation)
        for r in rewrites
        if set(getattr(r.before, relation)) != set(getattr(r.after, relation))
    }
    if not wanted:
        return
    through = getattr(Offer, relation).through
    terms = dict(TERMS[relation]._default_manager.values_list("code", "pk"))
    column = f"{TERMS[relation]._meta.model_name}_id"
    through.objects.filter(offer__in=wanted).delete()
    through.objects.bulk_create(
        through(offer_id=key, **{column: terms[code]})
        for key, codes in wanted.items()
        for code in codes
        if code in terms
    )


def _write_areas(rewrites: Sequence[Rewrite]) -> None:
    if not rewrites:
        return
    municipalities = dict(Municipality.objects.values_list("code", "pk"))
    regions = dict(CareOfficeRegion.objects.values_list("slug", "pk"))

    def area_of(offer: Offer, area: AreaContent) -> OfferArea:
        kind = AreaKind(area.kind)
        return OfferArea(
            offer=offer,
            kind=kind,
            municipality_id=municipalities[area.code] if kind == AreaKind.MUNICIPALITY else None,
            region_id=regions[area.code] if kind == AreaKind.REGION else None,
            province=area.code if kind == AreaKind.PROVINCE else "",
        )

    OfferArea.objects.filter(offer__in=[r.offer for r in rewrites]).delete()
    OfferArea.objects.bulk_create(
        area_of(r.offer, area) for r in rewrites for area in r.after.areas
    )

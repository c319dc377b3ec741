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
from directory.facts.table import COLUMNS, DATED, TAXONOMIES, TEXT_KEYS, TEXT_NAMES
from directory.listing.actions.location_rows import Rewrite, write_reach
from directory.listing.content import AreaContent
from directory.listing.stored import fill, terms_of
from directory.models import CareOfficeRegion, Municipality, Offer, OfferArea

WRITTEN = (
    *(*TEXT_KEYS, *COLUMNS, *DATED.values()),
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
        fill(rewrite.offer, rewrite.after, today=timezone.localdate())
    _save([rewrite.offer for rewrite in rewrites])
    for relation in TAXONOMIES:
        _write_terms(relation, rewrites)
    _write_areas([r for r in rewrites if r.changes_areas])
    write_reach([r for r in rewrites if r.changes_reach])


def _save(offers: Iterable[Offer]) -> None:
    """Save what `fill` and publishing set; columns without a language hold the Dutch."""
    rows = [
        {
            "id": offer.pk,
            **{name: getattr(offer, name) for name in WRITTEN},
            **{name: getattr(offer, f"{name}_nl") for name in TEXT_NAMES},
        }
        for offer in offers
    ]
    sets = [
        sql.SQL("{0} = said.{0}").format(sql.Identifier(name)) for name in (*WRITTEN, *TEXT_NAMES)
    ]
    with connection.cursor() as cursor:
        statement = sql.SQL(SAVE).format(sql.SQL(", ").join(sets))
        cursor.execute(statement, [json.dumps(rows, cls=DjangoJSONEncoder)])


def _write_terms(relation: str, rewrites: Iterable[Rewrite]) -> None:
    wanted = {
        r.offer.pk: getattr(r.after, relation)
        for r in rewrites
        if set(getattr(r.before, relation)) != set(getattr(r.after, relation))
    }
    if not wanted:
        return
    through = getattr(Offer, relation).through
    model = terms_of(relation)
    terms = dict(model._default_manager.values_list("code", "pk"))
    column = f"{model._meta.model_name}_id"
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

"""What is stored of very many offers: a statement per table, and no object per code."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from directory.facts.table import TAXONOMIES
from directory.listing.content import OfferContent
from directory.listing.stored import Parts, area_content, from_parts, terms_of
from directory.models import Location, Offer, OfferArea, OpeningException, OpeningHour

AREA = ("kind", "municipality__code", "region__slug", "province")


def contents(offers: Collection[Offer]) -> dict[int, OfferContent]:
    """Return the content of each of these offers, by primary key. Seven statements."""
    keys = [offer.pk for offer in offers]
    terms = {name: _terms(name, keys) for name in TAXONOMIES}
    areas, found = defaultdict(list), OfferArea.objects.filter(offer__in=keys)
    for key, kind, municipality, region, province in found.values_list("offer_id", *AREA):
        areas[key].append(area_content(kind, municipality or "", region or "", province))
    locations = _by_offer(Location.objects.filter(offer__in=keys))
    hours = _by_offer(OpeningHour.objects.filter(offer__in=keys))
    exceptions = _by_offer(OpeningException.objects.filter(offer__in=keys))
    return {
        offer.pk: from_parts(
            offer,
            Parts(
                terms={name: tuple(terms[name][offer.pk]) for name in TAXONOMIES},
                areas=areas[offer.pk],
                locations=locations[offer.pk],
                hours=hours[offer.pk],
                exceptions=exceptions[offer.pk],
            ),
        )
        for offer in offers
    }


def _terms(relation: str, keys: list[int]) -> dict[int, list[str]]:
    codes = defaultdict[int, list[str]](list)
    through = getattr(Offer, relation).through
    rows = through.objects.filter(offer__in=keys).order_by("pk")
    code_of_term = f"{terms_of(relation)._meta.model_name}__code"
    for key, code in rows.values_list("offer_id", code_of_term):
        codes[key].append(code)
    return codes


def _by_offer(rows: Iterable[Any]) -> dict[int, list[Any]]:
    found = defaultdict[int, list[Any]](list)
    for row in rows:
        found[row.offer_id].append(row)
    return found

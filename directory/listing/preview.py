"""An offer as residents would see it, made from a draft: nothing is written for it."""

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time

from django.utils.translation import gettext

from directory.enums import HourKind
from directory.facts.table import TAXONOMIES
from directory.listing.content import (
    EVERYTHING,
    ExceptionContent,
    HoursContent,
    LocationContent,
    OfferContent,
)
from directory.listing.stored import exception_row, fill
from directory.models import (
    Law,
    LifeDomain,
    Location,
    Offer,
    OpeningException,
    OpeningHour,
    TargetGroup,
)
from directory.models.taxonomy import Term
from directory.search.queries import terms

TERMS: Mapping[str, type[Term]] = {
    "laws": Law,
    "target_groups": TargetGroup,
    "life_domains": LifeDomain,
}
SECRET = -1_000  # stands for a location that is not shown


def preview(offer: Offer, content: OfferContent, *, today: date) -> Offer:
    """Return an unsaved offer that says `content`, as if it were published today.

    It shows as one read with `with_card_facts` does: of secret locations it knows nothing. Rows
    that are not complete are left out.
    """
    shown = copy.copy(offer)
    fill(shown, content, today=today)
    if not content.texts.get("title_nl"):
        setattr(shown, "title_nl", gettext("Nog zonder titel"))  # noqa: B010 (made at run time)
    shown.legal_basis = content.legal_basis or offer.legal_basis
    shown.checked_on = today
    places = {place.key: place for place in content.locations if not place.is_private}
    keys = {key: -number for number, key in enumerate(places, start=1)}
    vars(shown)["_prefetched_objects_cache"] = {
        **{name: _chosen(terms.every(TERMS[name]), getattr(content, name)) for name in TAXONOMIES},
        "locations": [_location(shown, place, keys[key]) for key, place in places.items()],
        "opening_hours": [*_hours(shown, content.hours, keys)],
        "opening_exceptions": [*_exceptions(shown, content.exceptions, keys)],
    }
    return shown


def _chosen(all_terms: Sequence[Term], codes: Iterable[str]) -> list[Term]:
    wanted = set(codes)
    return [term for term in all_terms if term.code in wanted]


def _location(offer: Offer, place: LocationContent, key: int) -> Location:
    return Location(
        pk=key,
        offer=offer,
        name=place.name,
        street=place.street,
        postcode=place.postcode,
        town=place.town,
        has_step_free_access=place.has_step_free_access,
        has_accessible_toilet=place.has_accessible_toilet,
        accessibility_nl=place.accessibility,
    )


def _hours(
    offer: Offer, rows: Iterable[HoursContent], keys: dict[str, int]
) -> Iterator[OpeningHour]:
    """Yield the hours; those at a secret location have a key that is of none shown."""
    for row in rows:
        if not (row.weekdays and row.opens and row.closes):
            continue
        for weekday in row.weekdays:
            yield OpeningHour(
                offer=offer,
                kind=HourKind.WALK_IN if row.location else HourKind.PHONE,
                location_id=keys.get(row.location, SECRET) if row.location else None,
                weekday=weekday,
                occurrence=row.occurrence,
                opens=time.fromisoformat(row.opens),
                closes=time.fromisoformat(row.closes),
                valid_from=date.fromisoformat(row.valid_from) if row.valid_from else None,
                valid_until=date.fromisoformat(row.valid_until) if row.valid_until else None,
                on_holidays=row.on_holidays,
            )


def _exceptions(
    offer: Offer, rows: Iterable[ExceptionContent], keys: dict[str, int]
) -> Iterator[OpeningException]:
    for row in rows:
        if row.first_day and (row.is_closed or (row.opens and row.closes)):
            at_place = row.location not in ("", EVERYTHING)
            place = keys.get(row.location, SECRET) if at_place else None
            yield exception_row(offer, row, location_id=place)

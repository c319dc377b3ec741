"""Writing the content of an offer into its rows: only what differs from what is stored."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from django.utils import timezone

from directory.enums import AreaKind, HourKind
from directory.listing.content import (
    TEXT_KEYS,
    AreaContent,
    HoursContent,
    LocationContent,
    OfferContent,
)
from directory.listing.stored import ACCESS, COLUMNS
from directory.models import (
    CareOfficeRegion,
    Law,
    LifeDomain,
    Location,
    Municipality,
    Offer,
    OfferArea,
    OpeningHour,
    Postcode,
    TargetGroup,
)
from directory.models.taxonomy import Term


@dataclass(frozen=True)
class Tables:
    """The rows behind codes, read once for many offers."""

    terms: Mapping[str, Mapping[str, Term]]  # per relation of the offer, by code
    municipalities: Mapping[str, int]  # CBS code → primary key
    regions: Mapping[str, int]  # slug → primary key

    @classmethod
    def read(cls) -> "Tables":
        """Read them in five statements."""
        models: dict[str, type[Term]] = {
            "laws": Law,
            "target_groups": TargetGroup,
            "life_domains": LifeDomain,
        }
        return cls(
            terms={
                relation: {term.code: term for term in model._default_manager.all()}
                for relation, model in models.items()
            },
            municipalities=dict(Municipality.objects.values_list("code", "pk")),
            regions=dict(CareOfficeRegion.objects.values_list("slug", "pk")),
        )


def write(offer: Offer, before: OfferContent, after: OfferContent, tables: Tables) -> None:
    """Make the rows of an offer say `after`; `before` is what they say now. Does not save `offer`.

    Coverage is not derived here: that is done for many offers at once.
    """
    _columns(offer, before, after)
    for relation, terms in tables.terms.items():
        codes = getattr(after, relation)
        if set(codes) != set(getattr(before, relation)):
            getattr(offer, relation).set([terms[code] for code in codes if code in terms])
    if set(after.areas) != set(before.areas):
        offer.areas.all().delete()
        OfferArea.objects.bulk_create(_area(offer, area, tables) for area in after.areas)
    if (after.locations, after.hours) != (before.locations, before.hours):
        OpeningHour.objects.filter(offer=offer).delete()
        places = _locations(offer, after.locations)
        OpeningHour.objects.bulk_create(_hours(offer, after.hours, places))


def _columns(offer: Offer, before: OfferContent, after: OfferContent) -> None:
    for key in TEXT_KEYS:
        # Only Dutch is never null.
        setattr(offer, key, after.texts.get(key, "") or ("" if key.endswith("_nl") else None))
    for name in COLUMNS:
        setattr(offer, name, getattr(after, name))
    offer.channels, offer.languages = [*after.channels], [*after.languages]
    # Whoever publishes says it again: the waiting time is today's.
    offer.waiting_noted_on = None if after.waiting_weeks is None else timezone.localdate()


def _area(offer: Offer, area: AreaContent, tables: Tables) -> OfferArea:
    kind = AreaKind(area.kind)
    return OfferArea(
        offer=offer,
        kind=kind,
        municipality_id=tables.municipalities[area.code] if kind == AreaKind.MUNICIPALITY else None,
        region_id=tables.regions[area.code] if kind == AreaKind.REGION else None,
        province=area.code if kind == AreaKind.PROVINCE else "",
    )


def _locations(offer: Offer, wanted: Iterable[LocationContent]) -> dict[str, Location]:
    """Change, add and remove locations; return them by key. One that is back is a new row."""
    stored = {str(place.pk): place for place in Location.objects.filter(offer=offer)}
    places = {}
    for content in wanted:
        place = stored.pop(content.key, None) or Location(offer=offer)
        _fill(place, content)
        place.save()
        places[content.key] = place
    Location.objects.filter(pk__in=[place.pk for place in stored.values()]).delete()
    return places


def _fill(place: Location, content: LocationContent) -> None:
    if content.postcode != place.postcode or place.latitude is None:
        digits = content.postcode[:4]
        # The middle of the four digits is near enough to say which walk-in hour is closest.
        point = Postcode.objects.filter(digits=digits).first() if digits else None
        place.latitude = point.latitude if point else None
        place.longitude = point.longitude if point else None
    place.name, place.street, place.town = content.name, content.street, content.town
    place.postcode, place.is_private = content.postcode, content.is_private
    place.has_step_free_access = content.has_step_free_access
    place.has_accessible_toilet = content.has_accessible_toilet
    setattr(place, ACCESS, content.accessibility)


def _hours(
    offer: Offer, wanted: Iterable[HoursContent], places: Mapping[str, Location]
) -> Iterator[OpeningHour]:
    for hours in wanted:
        for weekday in hours.weekdays:
            yield OpeningHour(
                offer=offer,
                kind=HourKind.WALK_IN if hours.location else HourKind.PHONE,
                location=places[hours.location] if hours.location else None,
                weekday=weekday,
                occurrence=hours.occurrence,
                opens=time.fromisoformat(hours.opens),
                closes=time.fromisoformat(hours.closes),
                valid_from=_day(hours.valid_from),
                valid_until=_day(hours.valid_until),
            )


def _day(words: str) -> date | None:
    return date.fromisoformat(words) if words else None

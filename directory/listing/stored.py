"""From rows to the content of an offer. Reads only what `queries.listing.with_content` fetched."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from directory.enums import AreaKind
from directory.listing.content import (
    TEXT_KEYS,
    AreaContent,
    HoursContent,
    LocationContent,
    OfferContent,
    calls,
    fingerprint,
)
from directory.models import Location, Offer, OfferArea, OfferDraft, OpeningHour

ACCESS = "accessibility_nl"
# Facts that are columns of the same name.
COLUMNS = (
    *("legal_basis", "has_interpreter", "has_lived_experience", "response_days", "waiting_weeks"),
    *("takes_requests", "phone", "email", "website", "review_months"),
)


def from_offer(offer: Offer) -> OfferContent:
    """Return what is stored of an offer."""
    hours = tuple(_hours(offer.opening_hours.all()))
    return OfferContent(
        texts={key: words for key in TEXT_KEYS if (words := getattr(offer, key))},
        laws=tuple(law.code for law in offer.laws.all()),
        target_groups=tuple(group.code for group in offer.target_groups.all()),
        life_domains=tuple(domain.code for domain in offer.life_domains.all()),
        channels=tuple(offer.channels),
        languages=tuple(offer.languages),
        areas=tuple(map(_area, offer.areas.all())),
        locations=tuple(map(_location, offer.locations.all())),
        hours=hours,
        # Who looked and filled in a number without hours meant it so.
        has_no_fixed_hours=bool(offer.phone) and offer.is_checked and not calls(hours),
        **{name: getattr(offer, name) for name in COLUMNS},
    )


def draft_of(offer: Offer) -> OfferDraft | None:
    """Return what somebody is working on, if anything."""
    return getattr(offer, "draft", None)


def current(offer: Offer) -> OfferContent:
    """Return what somebody goes on with: the draft when there is one, else what is stored."""
    draft = draft_of(offer)
    return OfferContent.from_facts(draft.content) if draft else from_offer(offer)


def version(offer: Offer) -> str:
    """Return a short text that changes whenever somebody saves or publishes something."""
    draft = draft_of(offer)
    saved = draft.saved_at.isoformat() if draft else "-"
    return f"{saved} {fingerprint(from_offer(offer))}"


def _area(area: OfferArea) -> AreaContent:
    code = {
        AreaKind.MUNICIPALITY: area.municipality.code if area.municipality else "",
        AreaKind.REGION: area.region.slug if area.region else "",
        AreaKind.PROVINCE: area.province,
        AreaKind.NATIONAL: "",
    }[AreaKind(area.kind)]
    return AreaContent(kind=area.kind, code=code)


def _location(place: Location) -> LocationContent:
    return LocationContent(
        key=str(place.pk),
        name=place.name,
        street=place.street,
        postcode=place.postcode,
        town=place.town,
        has_step_free_access=place.has_step_free_access,
        has_accessible_toilet=place.has_accessible_toilet,
        accessibility=_dutch(place),
        is_private=place.is_private,
    )


def _dutch(place: Location) -> str:
    """Return what is said of the way in; the column is made at run time."""
    return getattr(place, ACCESS) or ""


def _hours(rows: Iterable[OpeningHour]) -> Iterator[HoursContent]:
    """Yield the hours, those at the same time on several days together."""
    days = defaultdict(list)
    for row in rows:
        days[_times(row)].append(row.weekday)
    for (location, occurrence, opens, closes, first, last), weekdays in days.items():
        yield HoursContent(
            location=location,
            weekdays=tuple(sorted(weekdays)),
            occurrence=occurrence,
            opens=opens,
            closes=closes,
            valid_from=first,
            valid_until=last,
        )


def _times(row: OpeningHour) -> tuple[str, int, str, str, str, str]:
    return (
        str(row.location_id or ""),
        row.occurrence,
        f"{row.opens:%H:%M}",
        f"{row.closes:%H:%M}",
        row.valid_from.isoformat() if row.valid_from else "",
        row.valid_until.isoformat() if row.valid_until else "",
    )

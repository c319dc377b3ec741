"""From rows to the content of an offer, and from content back to the columns of its row.

`from_offer` reads only what `queries.listing.with_content` fetched; for very many offers there is
`queries.contents`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from django.utils import timezone

from directory.enums import AreaKind, HourKind
from directory.facts.table import COLUMNS, DATED, TAXONOMIES, TEXT_KEYS
from directory.listing.content import (
    EVERYTHING,
    AreaContent,
    ExceptionContent,
    HoursContent,
    LocationContent,
    OfferContent,
    calls,
)
from directory.models import Location, Offer, OfferDraft, OpeningException, OpeningHour
from directory.models.taxonomy import Term

ACCESS = "accessibility_nl"


@dataclass(frozen=True)
class Parts:
    """What other tables hold of an offer; `terms` are tuples of codes per relation."""

    terms: dict[str, Any]
    areas: Iterable[AreaContent]
    locations: Iterable[Location]
    hours: Iterable[OpeningHour]
    exceptions: Iterable[OpeningException]


def from_offer(offer: Offer) -> OfferContent:
    """Return what is stored of an offer."""
    areas = (
        area_content(
            area.kind,
            area.municipality.code if area.municipality else "",
            area.region.slug if area.region else "",
            area.province,
        )
        for area in offer.areas.all()
    )
    return from_parts(
        offer,
        Parts(
            terms={name: tuple(t.code for t in getattr(offer, name).all()) for name in TAXONOMIES},
            areas=areas,
            locations=offer.locations.all(),
            hours=offer.opening_hours.all(),
            exceptions=offer.opening_exceptions.all(),
        ),
    )


def from_parts(offer: Offer, parts: Parts) -> OfferContent:
    """Return what is stored of an offer, given what other tables hold of it.

    Exceptions that are over are left out: nobody has to clear them away.
    """
    hours = tuple(_hours(parts.hours))
    content = OfferContent(
        texts={key: words for key in TEXT_KEYS if (words := getattr(offer, key))},
        areas=tuple(parts.areas),
        locations=tuple(map(_location, parts.locations)),
        hours=hours,
        exceptions=tuple(map(_exception, parts.exceptions)),
        # Who looked and filled in a number without hours meant it so.
        has_no_fixed_hours=bool(offer.phone) and offer.is_checked and not calls(hours),
        **parts.terms,
        **{name: _as_value(getattr(offer, name)) for name in COLUMNS},
    )
    return content.without_past(timezone.localdate())


def fill(offer: Offer, content: OfferContent, *, today: date) -> None:
    """Let the columns of an offer say this, unsaved; rows of other tables stay as they are.

    Whoever publishes says it again, so what has a day of its own is of today.
    """
    for key in TEXT_KEYS:
        # Only Dutch is never null.
        setattr(offer, key, content.texts.get(key, "") or ("" if key.endswith("_nl") else None))
    for name in COLUMNS:
        value = getattr(content, name)
        setattr(offer, name, [*value] if isinstance(value, tuple) else value)
    for name, day in DATED.items():
        setattr(offer, day, None if getattr(content, name) is None else today)


def exception_row(
    offer: Offer, other: ExceptionContent, *, location_id: int | None
) -> OpeningException:
    """Return the row, unsaved, of an exception that has no gap."""
    kinds = {"": HourKind.PHONE, EVERYTHING: ""}
    return OpeningException(
        offer=offer,
        kind=kinds.get(other.location, HourKind.WALK_IN),
        location_id=location_id,
        first_day=date.fromisoformat(other.first_day),
        last_day=date.fromisoformat(other.ends),
        opens=None if other.is_closed else time.fromisoformat(other.opens),
        closes=None if other.is_closed else time.fromisoformat(other.closes),
    )


def area_content(kind: str, municipality: str, region: str, province: str) -> AreaContent:
    """Return an area, from the code of its municipality, the slug of its region, its province."""
    code = {
        AreaKind.MUNICIPALITY: municipality,
        AreaKind.REGION: region,
        AreaKind.PROVINCE: province,
        AreaKind.NATIONAL: "",
    }[AreaKind(kind)]
    return AreaContent(kind=kind, code=code)


def terms_of(taxonomy: str) -> type[Term]:
    """Return the model whose rows are the terms of a fact."""
    model: Any = Offer._meta.get_field(taxonomy).related_model
    terms: type[Term] = model
    return terms


def draft_of(offer: Offer) -> OfferDraft | None:
    """Return what somebody is working on, if anything."""
    return getattr(offer, "draft", None)


def current(offer: Offer) -> OfferContent:
    """Return what somebody goes on with: the draft when there is one, else what is stored."""
    if draft := draft_of(offer):
        return OfferContent.from_facts(draft.content).without_past(timezone.localdate())
    return from_offer(offer)


def version(offer: Offer) -> str:
    """Return a short text that changes whenever somebody saves or publishes something."""
    draft = draft_of(offer)
    saved = draft.saved_at.isoformat() if draft else "-"
    return f"{saved} {from_offer(offer).fingerprint}"


def _as_value(stored: Any) -> Any:
    return tuple(stored) if isinstance(stored, list) else stored


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
    for (location, occurrence, opens, closes, first, last, on_holidays), weekdays in days.items():
        yield HoursContent(
            location=location,
            weekdays=tuple(sorted(weekdays)),
            occurrence=occurrence,
            opens=opens,
            closes=closes,
            valid_from=first,
            valid_until=last,
            on_holidays=on_holidays,
        )


def _times(row: OpeningHour) -> tuple[str, int, str, str, str, str, bool]:
    return (
        str(row.location_id or ""),
        row.occurrence,
        f"{row.opens:%H:%M}",
        f"{row.closes:%H:%M}",
        row.valid_from.isoformat() if row.valid_from else "",
        row.valid_until.isoformat() if row.valid_until else "",
        row.on_holidays,
    )


def _exception(row: OpeningException) -> ExceptionContent:
    location = {HourKind.PHONE.value: "", "": EVERYTHING}.get(row.kind, str(row.location_id))
    return ExceptionContent(
        location=location,
        first_day=row.first_day.isoformat(),
        last_day=row.last_day.isoformat() if row.last_day != row.first_day else "",
        is_closed=row.opens is None,
        opens=f"{row.opens:%H:%M}" if row.opens else "",
        closes=f"{row.closes:%H:%M}" if row.closes else "",
    )

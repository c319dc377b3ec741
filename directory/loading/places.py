"""Towns and villages."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.text import slugify

from directory.loading.sync import Outcome, remove, upsert
from directory.loading.tables import Folder
from directory.models import Municipality, Place

FILE = "places.csv"
COLUMNS = "place,municipality_code,lat,lon,pc6_count,pc4s,aliases"
FIELDS = ["name", "latitude", "longitude", "postcode_count", "aliases", "formerly_in_id"]

Key = tuple[str, str]  # name of the place, code of its municipality


@dataclass(frozen=True)
class PlaceRow:
    name: str
    municipality_code: str
    latitude: float  # degrees, WGS 84
    longitude: float
    postcode_count: int
    aliases: list[str]

    @property
    def key(self) -> Key:
        return self.name, self.municipality_code


def read(folder: Folder, codes: Collection[str]) -> list[PlaceRow]:
    """Read the places; `codes` are those of the municipalities."""
    found: list[PlaceRow] = []
    seen: set[Hashable] = set()
    for row in folder.rows(FILE, COLUMNS):
        name, code = row.text("place"), row.one_of("municipality_code", codes)
        row.unique((slugify(name), code), seen)
        count = row.whole_number("pc6_count")
        found.append(PlaceRow(name, code, *row.point(), count, row.list_of("aliases")))
    return found


def store(
    rows: Sequence[PlaceRow],
    *,
    municipalities: Mapping[str, Municipality],
    formerly_in: Mapping[Key, str],
    outcome: Outcome,
) -> dict[Key, Place]:
    """Bring the places into line; return those of the file by key.

    `formerly_in` tells the code of the divided municipality that a village belonged to.
    """
    wanted = [_place(row, municipalities, formerly_in.get(row.key)) for row in rows]
    upsert(outcome, Place.objects.all(), wanted, key=["municipality_id", "slug"], fields=FIELDS)
    stored = {_address(place): place for place in Place.objects.all()}
    return {row.key: stored[_address(place)] for row, place in zip(rows, wanted, strict=True)}


def clear(kept: Collection[Place], outcome: Outcome) -> None:
    """Remove the places that the file no longer names."""
    keys = {place.pk for place in kept}
    gone = Place.objects.exclude(pk__in=keys).select_related("municipality")
    remove(outcome, list(gone))


def _place(
    row: PlaceRow, municipalities: Mapping[str, Municipality], formerly_in: str | None
) -> Place:
    return Place(
        name=row.name,
        slug=slugify(row.name),
        municipality=municipalities[row.municipality_code],
        latitude=row.latitude,
        longitude=row.longitude,
        postcode_count=row.postcode_count,
        aliases=row.aliases,
        formerly_in=municipalities[formerly_in] if formerly_in else None,
    )


def _address(place: Place) -> tuple[int, str]:
    return place.municipality_id, place.slug

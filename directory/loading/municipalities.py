"""Municipalities of today, and those that have ended."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.text import slugify

from directory.enums import Confidence, Province
from directory.loading import former
from directory.loading.regions import RegionRow
from directory.loading.sync import Outcome, remove, upsert
from directory.loading.tables import MUNICIPALITY_CODE, Folder
from directory.models import CareOfficeRegion, Municipality

FILE = "municipalities.csv"
COLUMNS = "code,name,province,lat,lon,aliases"
FIELDS = [
    *("name", "slug", "province", "latitude", "longitude", "aliases", "valid_until"),
    *("care_office_region_id", "care_office_confidence"),
]


@dataclass(frozen=True)
class MunicipalityRow:
    code: str
    name: str
    province: Province
    latitude: float  # degrees, WGS 84
    longitude: float
    aliases: list[str]


def read(folder: Folder) -> list[MunicipalityRow]:
    """Read the municipalities of today."""
    found: list[MunicipalityRow] = []
    codes: set[Hashable] = set()
    slugs: set[Hashable] = set()
    provinces = {str(province.label): province for province in Province}
    for row in folder.rows(FILE, COLUMNS):
        code, name = row.matching("code", MUNICIPALITY_CODE), row.text("name")
        row.unique(code, codes)
        row.unique(slugify(name), slugs)
        province = provinces.get(row.one_of("province", provinces), Province.UTRECHT)
        found.append(MunicipalityRow(code, name, province, *row.point(), row.list_of("aliases")))
    return found


def store(
    rows: Sequence[MunicipalityRow],
    *,
    former_rows: Sequence[former.FormerRow],
    region_rows: Sequence[RegionRow],
    regions: Mapping[str, CareOfficeRegion],
    outcome: Outcome,
) -> dict[str, Municipality]:
    """Bring the municipalities into line; return all of them by code."""
    stored = {municipality.code: municipality for municipality in Municipality.objects.all()}
    current = {row.code: _municipality(row) for row in rows}
    for region_row in region_rows:
        municipality = current[region_row.municipality_code]
        municipality.care_office_region = regions[region_row.region]
        municipality.care_office_confidence = region_row.confidence
    wanted = [*current.values(), *former.municipalities(former_rows, current)]
    for municipality in wanted:
        _keep_confirmed_region(municipality, stored.get(municipality.code))
    upsert(outcome, stored.values(), wanted, key=["code"], fields=FIELDS)
    return {municipality.code: municipality for municipality in Municipality.objects.all()}


def clear(codes: Collection[str], outcome: Outcome) -> None:
    """Remove the municipalities that no file names."""
    remove(outcome, [m for m in Municipality.objects.all() if m.code not in codes])


def _municipality(row: MunicipalityRow) -> Municipality:
    return Municipality(
        code=row.code,
        name=row.name,
        slug=slugify(row.name),
        province=row.province,
        latitude=row.latitude,
        longitude=row.longitude,
        aliases=row.aliases,
    )


def _keep_confirmed_region(wanted: Municipality, stored: Municipality | None) -> None:
    if stored and stored.care_office_confidence == Confidence.CONFIRMED:
        wanted.care_office_region_id = stored.care_office_region_id
        wanted.care_office_confidence = stored.care_office_confidence

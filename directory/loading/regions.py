"""Care office regions, and which municipality lies in which."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.text import slugify

from directory.enums import Confidence
from directory.loading.sync import Outcome, remove, upsert
from directory.loading.tables import Folder
from directory.models import CareOfficeRegion

FILE = "care_office_regions.csv"
COLUMNS = "region,concession_holder,municipality_code,confidence"
# The day of our own overview: it comes from general knowledge, checked against a decree of 2013,
# and no source of a later date stands behind it.
ASSESSED_ON = date(2026, 11, 1)


@dataclass(frozen=True)
class RegionRow:
    region: str
    care_office: str
    municipality_code: str
    confidence: str


def read(folder: Folder, codes: Collection[str]) -> list[RegionRow]:
    """Read in which region each municipality lies; `codes` are those of the municipalities."""
    found: list[RegionRow] = []
    seen: set[Hashable] = set()
    offices: dict[str, str] = {}
    for row in folder.rows(FILE, COLUMNS):
        region, office = row.text("region"), row.text("concession_holder")
        if offices.setdefault(region, office) != office:
            row.wrong(f"{region} has another care office above: {offices[region]}")
        code = row.one_of("municipality_code", codes)
        row.unique(code, seen)
        found.append(RegionRow(region, office, code, row.one_of("confidence", Confidence.values)))
    return found


def store(rows: Sequence[RegionRow], outcome: Outcome) -> Mapping[str, CareOfficeRegion]:
    """Bring the regions into line and return them by name."""
    wanted = [
        CareOfficeRegion(name=name, slug=slugify(name), care_office=office, assessed_on=ASSESSED_ON)
        for name, office in {row.region: row.care_office for row in rows}.items()
    ]
    upsert(
        outcome,
        CareOfficeRegion.objects.all(),
        wanted,
        key=["name"],
        fields=["slug", "care_office", "assessed_on"],
    )
    return {region.name: region for region in CareOfficeRegion.objects.all()}


def clear(rows: Sequence[RegionRow], outcome: Outcome) -> None:
    """Remove the regions that the file no longer names."""
    names = {row.region for row in rows}
    remove(outcome, [r for r in CareOfficeRegion.objects.all() if r.name not in names])

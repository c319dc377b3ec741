"""Municipalities that have ended: merged into one other, or divided over several."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.text import slugify

from directory.loading.sync import Outcome
from directory.loading.tables import MUNICIPALITY_CODE, Folder, Row
from directory.models import Municipality

FILE = "village_facts.csv"
COLUMNS = "kind,name,refers_to,pc4,municipality_code,valid_from,lat,lon,note"
# The other kinds are already worked into the files of municipalities, places and postcodes.
ENDED = ("merged", "split")


@dataclass(frozen=True)
class FormerRow:
    """One successor of a former municipality."""

    code: str
    name: str
    successor: str
    ended_on: date
    postcode: str  # four digits of the village that went there; "" when all of it did


def read(folder: Folder, codes: Collection[str], postcodes: Mapping[str, str]) -> list[FormerRow]:
    """Read the successors; `postcodes` tells the municipality of four digits."""
    rows = [row for row in folder.rows(FILE, COLUMNS) if row.cells["kind"] in ENDED]
    found: list[FormerRow] = []
    seen: set[Hashable] = set()
    for row in rows:
        former = _former(row, codes)
        row.unique((former.code, former.successor), seen)
        if former.code in codes:
            row.wrong(f"{former.code} is a current municipality")
        if former.postcode and postcodes.get(former.postcode) != former.successor:
            row.wrong(f"{former.postcode} does not lie in {former.successor}")
        found.append(former)
    return found


def _former(row: Row, codes: Collection[str]) -> FormerRow:
    return FormerRow(
        code=row.matching("refers_to", MUNICIPALITY_CODE),
        name=row.text("name"),
        successor=row.one_of("municipality_code", codes),
        ended_on=row.day("valid_from"),
        postcode=row.cells["pc4"],
    )


def municipalities(
    rows: Sequence[FormerRow], current: Mapping[str, Municipality]
) -> list[Municipality]:
    """Return the former municipalities, unsaved; a slug in use gets the code behind it."""
    first = {row.code: row for row in reversed(rows)}
    taken = {municipality.slug for municipality in current.values()}
    return [
        Municipality(
            code=row.code,
            name=row.name,
            slug=_free(slugify(row.name), row.code, taken),
            province=current[row.successor].province,
            valid_until=row.ended_on,
        )
        for row in sorted(first.values(), key=lambda row: row.code)
    ]


def _free(slug: str, code: str, taken: set[str]) -> str:
    chosen = f"{slug}-{code.lower()}" if slug in taken else slug
    taken.add(chosen)
    return chosen


def store_successors(rows: Sequence[FormerRow], outcome: Outcome) -> None:
    """Bring into line which municipality follows which."""
    keys = dict(Municipality.objects.values_list("code", "pk"))
    wanted: defaultdict[int, set[int]] = defaultdict(set)
    for row in rows:
        wanted[keys[row.code]].add(keys[row.successor])
    link = Municipality.successors.through
    stored = {
        (row.from_municipality_id, row.to_municipality_id): row.pk for row in link.objects.all()
    }
    pairs = {(former, successor) for former, followers in wanted.items() for successor in followers}
    link.objects.filter(pk__in=[pk for pair, pk in stored.items() if pair not in pairs]).delete()
    missing = sorted(pairs - set(stored))
    link.objects.bulk_create(
        link(from_municipality_id=former, to_municipality_id=successor)
        for former, successor in missing
    )
    outcome.added += len(missing)
    outcome.removed += len(set(stored) - pairs)

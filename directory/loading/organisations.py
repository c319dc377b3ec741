"""Real organisations from public sources: evidence that it was so then, not that it is so now."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction
from django.utils.text import slugify

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from directory.enums import AreaKind, LegalBasis, OfferState, ProviderKind, Province
from directory.listing.actions.coverage import derive_coverage
from directory.models import Law, Municipality, Offer, OfferArea, Provider, TargetGroup

FILE = Path(__file__).resolve().parent.parent / "data" / "organisations.csv"

KINDS = {
    "formeel": ProviderKind.FORMAL,
    "informeel": ProviderKind.INFORMAL,
    "ervaringsdeskundig": ProviderKind.EXPERTS,
    "gespecialiseerd": ProviderKind.SPECIALISED,
}


class WrongRow(ValueError):
    """A row that cannot be read; the message names the line and what is wrong."""


@dataclass(frozen=True)
class Organisation:
    """One row of organisations.csv."""

    name: str
    kind: ProviderKind
    website: str
    areas: tuple[str, ...]  # GM codes, "PROVINCE:<name>" or "NL"; none: not found by place
    laws: tuple[str, ...]
    legal_basis: LegalBasis
    target_groups: tuple[str, ...]
    evidence_url: str
    evidence_year: int | None
    note: str


def read(path: Path = FILE) -> list[Organisation]:
    """Return the rows of the file; `WrongRow` at the first one that cannot be read."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return [_organisation(row, reader.line_num) for row in reader]


def _organisation(row: dict[str, str], line: int) -> Organisation:
    try:
        return Organisation(
            name=row["name"],
            kind=KINDS[row["kind"]],
            website=row["website"],
            areas=_codes(row["municipality_codes"]),
            laws=_codes(row["laws"]),
            legal_basis=LegalBasis(row["legal_basis"]),
            target_groups=_codes(row["target_groups"]),
            evidence_url=row["evidence_url"],
            evidence_year=int(row["evidence_year"]) if row["evidence_year"] else None,
            note=row["note"],
        )
    except (KeyError, ValueError) as wrong:
        raise WrongRow(f"organisations.csv, line {line}: {wrong} is not known here.") from wrong


def _codes(cell: str) -> tuple[str, ...]:
    return tuple(code for code in cell.split(";") if code)


@transaction.atomic
def load(organisations: Iterable[Organisation]) -> int:
    """Add those that are not there yet, each with one published, unchecked offer; return how many.

    An organisation that is there already is left alone: an editor may have corrected it, or merged
    it into another one.
    """
    known = set(Provider.with_merged.values_list("slug", flat=True))
    added = [_add(row) for row in organisations if slugify(row.name) not in known]
    if added:
        derive_coverage(offers=added)
        record(
            AuditAction.LOADED,
            by=None,
            object_type=Provider._meta.label_lower,
            reason=f"organisations.csv: {len(added)} added",
        )
    return len(added)


def _add(row: Organisation) -> Offer:
    provider = Provider.objects.create(
        name=row.name,
        slug=slugify(row.name),
        kind=row.kind,
        website=row.website,
        evidence_url=row.evidence_url,
        evidence_year=row.evidence_year,
        evidence_note=row.note,
    )
    offer = Offer.objects.create(
        provider=provider,
        slug=provider.slug,
        title=row.name,
        legal_basis=row.legal_basis,
        state=OfferState.PUBLISHED,
    )
    offer.laws.set(Law.objects.filter(code__in=row.laws))
    offer.target_groups.set(TargetGroup.objects.filter(code__in=row.target_groups))
    OfferArea.objects.bulk_create(_area(offer, text) for text in row.areas)
    return offer


def _area(offer: Offer, text: str) -> OfferArea:
    if text == "NL":
        return OfferArea(offer=offer, kind=AreaKind.NATIONAL)
    if text.startswith("PROVINCE:"):
        province = Province.named(text.removeprefix("PROVINCE:"))
        return OfferArea(offer=offer, kind=AreaKind.PROVINCE, province=province)
    municipality = Municipality.objects.get(code=text)
    return OfferArea(offer=offer, kind=AreaKind.MUNICIPALITY, municipality=municipality)

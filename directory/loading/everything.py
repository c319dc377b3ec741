"""Loading all files, all or nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from directory.loading import (
    former,
    municipalities,
    places,
    postcodes,
    regions,
    related_roles,
    terms,
    typed,
)
from directory.loading.former import FormerRow
from directory.loading.municipalities import MunicipalityRow
from directory.loading.places import PlaceRow
from directory.loading.postcodes import ExceptionRow, PostcodeRow
from directory.loading.regions import RegionRow
from directory.loading.sync import Outcome
from directory.loading.tables import Folder
from directory.loading.terms import TermRow
from directory.loading.typed import TypedRows
from directory.models import Law, Municipality, Place

DATA = Path(__file__).resolve().parent.parent / "data"
KINDS = 11
Progress = Callable[[Iterable[Outcome]], Iterable[Outcome]]


@dataclass(frozen=True)
class Sources:
    """What stands in the files."""

    terms: list[TermRow]
    related_roles: list[tuple[TermRow, list[str]]]
    municipalities: list[MunicipalityRow]
    regions: list[RegionRow]
    places: list[PlaceRow]
    postcodes: list[PostcodeRow]
    exceptions: list[ExceptionRow]
    former: list[FormerRow]
    typed: TypedRows


def read(path: Path) -> Sources:
    """Read and check all files; BrokenFilesError names every wrong line."""
    folder = Folder(path, problems=[])
    current = municipalities.read(folder)
    codes = {row.code for row in current}
    known = places.read(folder, codes)
    keys = {row.key for row in known}
    digits = postcodes.read(folder, keys)
    lists = terms.read(folder)
    laws = {row.code for row in lists if row.model is Law}
    sources = Sources(
        terms=lists,
        related_roles=related_roles.read(folder, laws),
        municipalities=current,
        regions=regions.read(folder, codes),
        places=known,
        postcodes=digits,
        exceptions=postcodes.read_exceptions(folder, keys),
        former=former.read(folder, codes, {row.digits: row.place[1] for row in digits}),
        typed=typed.read(folder, codes=codes, places=keys, terms=_codes_of_terms(lists)),
    )
    folder.finish()
    return sources


def _codes_of_terms(rows: Iterable[TermRow]) -> dict[str, set[str]]:
    codes: dict[str, set[str]] = {name: set() for name in typed.LISTS}
    for row in rows:
        for name, model in typed.LISTS.items():
            if row.model is model:
                codes[name].add(row.code)
    return codes


def load(path: Path = DATA, *, write: bool = True, progress: Progress = iter) -> list[Outcome]:
    """Bring all tables into line with the files; with `write=False` only say what would change.

    Raises BrokenFilesError, and then nothing is changed. If all is in line, nothing is written.
    `progress` sees each kind of thing go by, `KINDS` in all.
    """
    sources = read(path)
    with transaction.atomic():
        outcomes = list(progress(_in_line(sources)))
        changes = [str(outcome) for outcome in outcomes if outcome.is_change]
        if not write:
            transaction.set_rollback(True)
        elif changes:
            record(
                AuditAction.LOADED,
                by=None,
                object_type=Place._meta.label_lower,
                reason="; ".join(changes),
            )
    return outcomes


def _in_line(sources: Sources) -> Iterator[Outcome]:
    """Add and change from the outside in, then remove from the inside out."""
    yield _terms(sources)
    yield _related_roles(sources)
    region = Outcome("care office regions")
    municipality = Outcome("municipalities")
    place = Outcome("places")
    known = _municipalities(sources, region, municipality)
    yield _successors(sources)
    stored = places.store(
        sources.places,
        municipalities=known,
        formerly_in=_formerly_in(sources),
        outcome=place,
    )
    yield _postcodes(sources, stored)
    yield _exceptions(sources, stored)
    yield from _typed(sources, known, stored)
    places.clear(stored.values(), place)
    yield place
    municipalities.clear(_codes(sources), municipality)
    yield municipality
    regions.clear(sources.regions, region)
    yield region


def _terms(sources: Sources) -> Outcome:
    outcome = Outcome("terms")
    terms.store(sources.terms, outcome)
    return outcome


def _related_roles(sources: Sources) -> Outcome:
    outcome = Outcome("related roles")
    related_roles.store(sources.related_roles, outcome)
    return outcome


def _municipalities(
    sources: Sources, region: Outcome, municipality: Outcome
) -> dict[str, Municipality]:
    return municipalities.store(
        sources.municipalities,
        former_rows=sources.former,
        region_rows=sources.regions,
        regions=regions.store(sources.regions, region),
        outcome=municipality,
    )


def _successors(sources: Sources) -> Outcome:
    outcome = Outcome("successors")
    former.store_successors(sources.former, outcome)
    return outcome


def _postcodes(sources: Sources, stored: Mapping[places.Key, Place]) -> Outcome:
    outcome = Outcome("postcodes")
    postcodes.store(sources.postcodes, stored, outcome)
    return outcome


def _exceptions(sources: Sources, stored: Mapping[places.Key, Place]) -> Outcome:
    outcome = Outcome("postcode exceptions")
    postcodes.store_exceptions(sources.exceptions, stored, outcome)
    return outcome


def _typed(
    sources: Sources, known: Mapping[str, Municipality], stored: Mapping[places.Key, Place]
) -> Iterator[Outcome]:
    rows, outcome = sources.typed, Outcome("everyday names")
    typed.store_everyday(rows.everyday, municipalities=known, places=stored, outcome=outcome)
    yield outcome
    topics = Outcome("topic words")
    typed.store_topics(rows.topics, topics)
    yield topics
    abroad = Outcome("places abroad")
    typed.store_abroad(rows.abroad, abroad)
    yield abroad


def _formerly_in(sources: Sources) -> dict[places.Key, str]:
    place_of = {row.digits: row.place for row in sources.postcodes}
    return {place_of[row.postcode]: row.code for row in sources.former if row.postcode}


def _codes(sources: Sources) -> set[str]:
    return {row.code for row in sources.municipalities} | {row.code for row in sources.former}

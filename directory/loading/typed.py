"""What people type beside official names: everyday names, words for topics, places abroad.

Editors extend these lists. What they wrote or switched off stays as it is; rows that only the file
knows follow the file.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

from directory.enums import Abroad, NameKind
from directory.loading.places import Key
from directory.loading.sync import Outcome, remove, upsert
from directory.loading.tables import Folder, Row
from directory.models import (
    EverydayName,
    Law,
    LifeDomain,
    Municipality,
    Place,
    PlaceAbroad,
    TargetGroup,
    TopicWord,
)
from directory.models.taxonomy import Term
from directory.models.typed import TypedName
from directory.rules.place_names import key

EVERYDAY = ("everyday_names.csv", "name,kind,place,municipality_code")
TOPICS = ("topic_words.csv", "name,list,code")
ABROAD = ("places_abroad.csv", "name,country")
LISTS: Mapping[str, type[Term]] = {
    "law": Law,
    "domain": LifeDomain,
    "group": TargetGroup,
}  # field → model
AnyName = TypeVar("AnyName", bound=TypedName)


@dataclass(frozen=True)
class EverydayRow:
    name: str
    kind: str
    place: Key | None
    municipality_code: str


@dataclass(frozen=True)
class TopicRow:
    name: str
    list: str  # a key of LISTS
    code: str


@dataclass(frozen=True)
class AbroadRow:
    name: str
    country: str


@dataclass(frozen=True)
class TypedRows:
    """What stands in the three files."""

    everyday: Sequence[EverydayRow]
    topics: Sequence[TopicRow]
    abroad: Sequence[AbroadRow]


def read(
    folder: Folder,
    *,
    codes: Collection[str],
    places: Collection[Key],
    terms: Mapping[str, Collection[str]],
) -> TypedRows:
    """Read the files; `terms` are the codes of each list of `LISTS`."""
    return TypedRows(
        everyday=_everyday(folder, codes, places),
        topics=_topics(folder, terms),
        abroad=_abroad(folder),
    )


def _everyday(
    folder: Folder, codes: Collection[str], places: Collection[Key]
) -> Sequence[EverydayRow]:
    found, seen = [], set[Hashable]()
    for row in folder.rows(*EVERYDAY):
        code = row.one_of("municipality_code", codes)
        place = (row.cells["place"], code) if row.cells["place"] else None
        if place and place not in places:
            row.wrong(f"no such place: {place[0]} in {code}")
        found.append(EverydayRow(_name(row), row.one_of("kind", NameKind.values), place, code))
        row.unique((key(found[-1].name), code), seen)
    return found


def _topics(folder: Folder, terms: Mapping[str, Collection[str]]) -> Sequence[TopicRow]:
    found, seen = [], set[Hashable]()
    for row in folder.rows(*TOPICS):
        list_ = row.one_of("list", LISTS)
        found.append(TopicRow(_name(row), list_, row.one_of("code", terms.get(list_, ()))))
        row.unique(key(found[-1].name), seen)
    return found


def _abroad(folder: Folder) -> Sequence[AbroadRow]:
    found, seen = [], set[Hashable]()
    for row in folder.rows(*ABROAD):
        found.append(AbroadRow(_name(row), row.one_of("country", Abroad.values)))
        row.unique(key(found[-1].name), seen)
    return found


def _name(row: Row) -> str:
    name = row.text("name")
    if not key(name):
        row.wrong("name must have letters")
    return name


def store_everyday(
    rows: Sequence[EverydayRow],
    *,
    municipalities: Mapping[str, Municipality],
    places: Mapping[Key, Place],
    outcome: Outcome,
) -> None:
    """Bring the everyday names into line."""
    wanted = [
        EverydayName(
            name=row.name,
            kind=row.kind,
            municipality=municipalities[row.municipality_code],
            place=places[row.place] if row.place else None,
        )
        for row in rows
    ]
    _store(
        EverydayName, wanted, key=["name", "municipality_id"], fields=["kind", "place_id"],
        outcome=outcome,
    )  # fmt: skip


def store_topics(rows: Sequence[TopicRow], outcome: Outcome) -> None:
    """Bring the words for topics into line."""
    ids = {
        name: dict(model._default_manager.values_list("code", "pk"))
        for name, model in LISTS.items()
    }
    wanted = [
        TopicWord(name=row.name, **{f"{row.list}_id": ids[row.list][row.code]}) for row in rows
    ]
    fields = [f"{name}_id" for name in LISTS]
    _store(TopicWord, wanted, key=["name"], fields=fields, outcome=outcome)


def store_abroad(rows: Sequence[AbroadRow], outcome: Outcome) -> None:
    """Bring the places abroad into line."""
    wanted = [PlaceAbroad(name=row.name, country=row.country) for row in rows]
    _store(PlaceAbroad, wanted, key=["name"], fields=["country"], outcome=outcome)


def _store(
    model: type[AnyName],
    wanted: Iterable[AnyName],
    *,
    key: Sequence[str],
    fields: Sequence[str],
    outcome: Outcome,
) -> None:
    key_of = attrgetter(*key)
    stored = list(model._default_manager.all())
    kept = {key_of(row) for row in stored if row.by_editors}
    ours = [row for row in stored if not row.by_editors]
    new = {key_of(row): row for row in wanted if key_of(row) not in kept}
    upsert(outcome, ours, new.values(), key=key, fields=fields)
    remove(outcome, [row for row in ours if key_of(row) not in new])

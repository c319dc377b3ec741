"""Building the index of place names from the database."""

import gc
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Q

from directory.criteria import Facet
from directory.enums import Abroad, Province
from directory.models import (
    EverydayName,
    Municipality,
    Place,
    PlaceAbroad,
    Postcode,
    PostcodeException,
    TopicWord,
)
from directory.places.answers import PlaceElsewhere, Topic
from directory.places.index import Bond, Index, Names, Target, Town
from directory.rules.place_names import base_and_mark, called, key, province_keys, words


def read_index() -> Index:
    """Read all places and return their index. Costs eight statements.

    The index stays as long as the process, with a hundred thousand objects in it. The collector
    need not walk through them ever again: that took longer than making a page.
    """
    index = _read()
    index.complete()
    gc.collect()
    gc.freeze()
    return index


def _read() -> Index:
    municipalities = list(Municipality.objects.prefetch_related("successors"))
    builder = _Builder(
        current=[m for m in municipalities if m.is_current],
        former=[m for m in municipalities if not m.is_current],
        places=list(Place.objects.all()),
        everyday=list(EverydayName.objects.filter(is_used=True)),
    )
    return builder.index(
        [
            *Postcode.objects.values_list("digits", "place_id"),
            *PostcodeException.objects.values_list("code", "place_id"),
        ]
    )


class _Builder:
    def __init__(
        self,
        *,
        current: Sequence[Municipality],
        former: Sequence[Municipality],
        places: Sequence[Place],
        everyday: Sequence[EverydayName],
    ) -> None:
        self._names = Names()
        self._phrases: defaultdict[tuple[str, ...], list[Target]] = defaultdict(list)
        self._slugs: dict[tuple[str, str], Target] = {}
        self._bases: dict[tuple[Town, str], Target] = {}
        self._villages: defaultdict[int, list[Target]] = defaultdict(list)
        self._totals = Counter[int]()
        for place in places:
            self._totals[place.municipality_id] += place.postcode_count
        self._followers = Counter(s.pk for m in former for s in m.successors.all())
        self._itself = _municipalities(current, places, self._totals)
        for municipality in current:
            self._add_municipality(municipality)
        self._places = {place.pk: self._add_place(place) for place in places}
        for municipality in former:
            self._add_former(municipality)
        for name in everyday:
            self._add_everyday(name)

    def index(self, postcodes: Iterable[tuple[str, int]]) -> Index:
        """Return the finished index; `postcodes` are (four or six characters, key of the place)."""
        provinces: defaultdict[Province, list[Target]] = defaultdict(list)
        for target in self._itself.values():
            provinces[target.town.province].append(target)
        return Index(
            names=self._names.settled(),
            slugs=self._slugs,
            postcodes={code: self._places[pk] for code, pk in postcodes},
            provinces=provinces,
            everyday=self._names.everyday(),
            phrases=self._phrases,
            topics=_topics(),
            elsewhere=_elsewhere(),
        )

    def _add_municipality(self, municipality: Municipality) -> None:
        target = self._itself[municipality.pk]
        self._slugs[target.town.slug, ""] = target
        self._bases[target.town, base_and_mark(target.label)[0]] = target
        self._call(target, [municipality.name], Bond.MUNICIPALITY)
        self._call(target, municipality.aliases, Bond.MUNICIPALITY_ALIAS)

    def _add_place(self, place: Place) -> Target:
        town = self._itself[place.municipality_id].town
        base, mark = base_and_mark(place.name, town.name)
        own = Target(town, place.name, place.slug, place.postcode_count, mark)
        known = self._bases.setdefault((town, base), own)
        target = own if known.slug else known  # a place named as its municipality is that one
        self._slugs[town.slug, place.slug] = target
        self._call(target, [place.name], Bond.PLACE)
        self._call(target, place.aliases, Bond.PLACE_ALIAS)
        if place.formerly_in_id:
            self._villages[place.formerly_in_id].append(target)
        return target

    def _add_former(self, former: Municipality) -> None:
        for successor in former.successors.all():
            for target in self._became(former, successor):
                self._slugs.setdefault((target.town.slug, former.slug), target)
                self._call(target, [former.name, *former.aliases], Bond.FORMER)

    def _add_everyday(self, name: EverydayName) -> None:
        """Let it mean its municipality or place; one of a municipality that ended means nothing."""
        known = self._places if name.place_id else self._itself
        if target := known.get(name.place_id or name.municipality_id):
            self._call(target, [name.name], Bond.EVERYDAY)

    def _became(self, former: Municipality, successor: Municipality) -> list[Target]:
        """Its villages there if we know them, else the place of its name there, else itself."""
        town = self._itself[successor.pk].town
        if there := [t for t in self._villages[former.pk] if t.town is town]:
            return there
        if same := self._bases.get((town, base_and_mark(former.name)[0])):
            return [same]
        share = self._totals[successor.pk] // (self._followers[successor.pk] + 1)  # a guess
        return [Target(town, former.name, former.slug, share)]

    def _call(self, target: Target, names: Iterable[str], bond: Bond) -> None:
        for name in names:
            self._names.add(base_and_mark(name, target.town.name)[0], target, bond)
            self._names.add(key(name), target, bond)
            self._names.add("".join(words(name)), target, bond)  # "Hikjen" is near "hijken"
            self._phrases[tuple(words(name))].append(target)


def _municipalities(
    current: Sequence[Municipality], places: Sequence[Place], totals: Counter[int]
) -> dict[int, Target]:
    """Return each municipality as large as the place of its name, else as all its places."""
    towns = {m.pk: _town(m) for m in current}
    own = Counter[int]()
    for place in places:
        name = towns[place.municipality_id].name
        if base_and_mark(place.name, name)[0] == base_and_mark(name)[0]:
            own[place.municipality_id] += place.postcode_count
    return {
        pk: Target(town, town.name, weight=own[pk] or totals[pk], mark=base_and_mark(town.name)[1])
        for pk, town in towns.items()
    }


def _town(municipality: Municipality) -> Town:
    province = Province(municipality.province)
    names = [municipality.name, *municipality.aliases]
    return Town(
        code=municipality.code,
        name=municipality.name,
        slug=municipality.slug,
        province=province,
        marks=frozenset(base_and_mark(name)[0] for name in names) | province_keys(province),
        called=called(municipality.name, municipality.aliases),
    )


def _topics() -> Mapping[str, Topic]:
    """Return what each word asks for, by its key."""
    ended = Q(law__is_used=False) | Q(domain__is_used=False) | Q(group__is_used=False)
    rows = (
        TopicWord.objects.exclude(ended)
        .filter(is_used=True)
        .values_list("name", "law__code", "domain__code", "group__code")
    )
    facets = (Facet.LAW, Facet.DOMAIN, Facet.GROUP)
    return {
        key(name): next((facet, code) for facet, code in zip(facets, codes, strict=True) if code)
        for name, *codes in rows
    }


def _elsewhere() -> Mapping[str, PlaceElsewhere]:
    rows = PlaceAbroad.objects.filter(is_used=True).values_list("name", "country")
    return {key(name): PlaceElsewhere(name, Abroad(country)) for name, country in rows}

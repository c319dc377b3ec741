"""What somebody searches for, as it stands in the address. Pure: no database, no request."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import Any, Protocol

SLUG = re.compile(r"[a-z0-9_-]{1,100}", re.ASCII)
CODE = re.compile(r"[a-z0-9_-]{1,40}", re.ASCII)
PC4 = re.compile(r"[1-9][0-9]{3}", re.ASCII)
LAST_PAGE = 10_000
MOST_VALUES = 8  # read per parameter; nobody ticks more boxes than this in one list
PAGE = "pagina"  # the parameter that says which page of a list
NOW = "nu"  # the one code of Facet.OPENING
SOON = "deze-week"  # the one code of Facet.WALK_IN


class Query(Protocol):
    """The parameters of an address, each possibly given several times (a QueryDict)."""

    def getlist(self, key: str, /) -> Sequence[object]: ...


class Facet(StrEnum):
    """A question that narrows the search, by the name of its parameter."""

    LAW = "wet"
    GROUP = "doelgroep"
    DOMAIN = "onderwerp"
    CHANNEL = "contact"
    LANGUAGE = "taal"
    OPENING = "open"  # somebody answers the telephone
    WALK_IN = "inloop"  # people can walk in
    DOOR = "via"  # the legal basis: who arranges it

    @property
    def field(self) -> str:
        """Return the name of the field of `SearchCriteria` that holds its answers."""
        return f"{self.name.lower()}s"


@dataclass(frozen=True)
class SearchCriteria:
    """Everything but the municipality is optional; what is not a code of ours counts as absent.

    Several codes of one facet mean any of them; several facets mean all of them.
    """

    municipality: str = ""  # slug
    place: str = ""  # slug of the place or former municipality found in it
    postcode: str = ""  # four digits: only a point for distances
    laws: tuple[str, ...] = ()  # codes, as in the following: sorted, each once
    groups: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()
    walk_ins: tuple[str, ...] = ()
    doors: tuple[str, ...] = ()
    page: int = 1

    @classmethod
    def from_query(cls, query: Query) -> "SearchCriteria":
        """Read the criteria from the parameters of an address; never fails."""
        return cls(
            municipality=_match(SLUG, _last(query, "gemeente")),
            place=_match(SLUG, _last(query, "plaats")),
            postcode=_match(PC4, _last(query, "pc")),
            page=page_number(query),
            **{facet.field: _codes(query, facet) for facet in Facet},
        )

    def to_query(self) -> dict[str, str | tuple[str, ...]]:
        """Return the parameters that lead to these criteria, in a fixed order, none empty."""
        query: dict[str, str | tuple[str, ...]] = {
            "gemeente": self.municipality,
            "plaats": self.place,
            "pc": self.postcode,
            **self.filters(),
            PAGE: str(self.page) if self.page > 1 else "",
        }
        return {name: value for name, value in query.items() if value}

    def filters(self) -> dict[str, tuple[str, ...]]:
        """Return the codes per parameter, also where there are none."""
        return {facet.value: self.chosen(facet) for facet in Facet}

    def chosen(self, facet: Facet) -> tuple[str, ...]:
        """Return the codes that were chosen of a facet."""
        codes: tuple[str, ...] = getattr(self, facet.field)
        return codes

    @property
    def law(self) -> str:
        """The first law asked about; "" without any. The next two likewise."""
        return next(iter(self.laws), "")

    @property
    def group(self) -> str:
        return next(iter(self.groups), "")

    @property
    def domain(self) -> str:
        return next(iter(self.domains), "")

    @property
    def has_filters(self) -> bool:
        """Whether anything narrows the search beside the place."""
        return any(self.filters().values())

    def knowing(self, known: Mapping[Facet, Collection[str]]) -> "SearchCriteria":
        """Return the same without the codes that do not exist."""
        left: dict[str, Any] = {f.field: _known(self.chosen(f), known[f]) for f in Facet}
        return replace(self, **left)

    def adding(self, topics: Iterable[tuple[Facet, str]]) -> "SearchCriteria":
        """Return the same with these codes asked too, each (facet, code)."""
        more: dict[str, Any] = {}
        for facet, code in topics:
            codes = {*more.get(facet.field, self.chosen(facet)), code}
            more[facet.field] = tuple(sorted(codes))
        return replace(self, **more)

    def leaves_out(self, query: Query) -> bool:
        """Whether an address asks for something that these criteria do not: no code of ours."""
        return any(
            value and value not in self.chosen(facet)
            for facet in Facet
            for value in query.getlist(facet.value)
        )

    def without(self, facet: Facet, *codes: str) -> "SearchCriteria":
        """Return the first page without these codes of a facet; without the facet if none named."""
        left = [code for code in self.chosen(facet) if codes and code not in codes]
        changed: dict[str, Any] = {facet.field: tuple(left), "page": 1}
        return replace(self, **changed)

    def without_filters(self) -> "SearchCriteria":
        """Return the same place with nothing else asked."""
        return SearchCriteria(self.municipality, self.place, self.postcode)

    def at_page(self, number: int) -> "SearchCriteria":
        """Return the same search at another page."""
        return replace(self, page=number)


def page_number(query: Query) -> int:
    """Return which page of a list an address asks for: at least the first; never fails."""
    value = _last(query, PAGE)
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{1,5}", value, re.ASCII):
        return 1
    return min(max(int(value), 1), LAST_PAGE)


def _last(query: Query, name: str) -> object:
    values = query.getlist(name)
    return values[-1] if values else ""


def _codes(query: Query, facet: Facet) -> tuple[str, ...]:
    given = islice(query.getlist(facet.value), MOST_VALUES)
    return tuple(sorted({_match(CODE, value) for value in given} - {""}))


def _known(codes: tuple[str, ...], known: Collection[str]) -> tuple[str, ...]:
    return tuple(code for code in codes if code in known)


def _match(pattern: re.Pattern[str], value: object) -> str:
    return value if isinstance(value, str) and pattern.fullmatch(value) else ""

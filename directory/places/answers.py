"""What the gazetteer answers."""

from dataclasses import dataclass
from enum import StrEnum

from directory.criteria import Facet
from directory.enums import Abroad

Topic = tuple[Facet, str]  # and the code of a law, a field of life or a group


class Kind(StrEnum):
    """How well a text says which place is meant."""

    FOUND = "found"  # one choice
    CHOOSE = "choose"  # the name is known, and several places have it
    NEAR = "near"  # a typing error or a part of a name: the likeliest, best first
    POSTCODE_UNKNOWN = "postcode_unknown"  # at most one choice: where a PO box would be
    PROVINCE = "province"  # its municipalities
    WISH = "wish"  # what somebody wants, and no place
    ABROAD = "abroad"  # a place in which we do not search
    UNKNOWN = "unknown"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Choice:
    """One place to choose; all its texts come from our tables, never from what was typed."""

    municipality_code: str
    municipality_name: str
    municipality_slug: str
    label: str
    detail: str  # what tells it from its namesakes
    place_slug: str = ""  # of a place or former municipality; "" is the municipality itself
    postcode: str = ""  # four digits

    @property
    def query(self) -> dict[str, str]:
        """Return the parameters of the results page for this choice."""
        query = {
            "gemeente": self.municipality_slug,
            "plaats": self.place_slug,
            "pc": self.postcode,
        }
        return {name: value for name, value in query.items() if value}


@dataclass(frozen=True, slots=True)
class PlaceElsewhere:
    """A place outside the part of the country that we search in, by the name in our table."""

    name: str
    country: Abroad


@dataclass(frozen=True, slots=True)
class Answer:
    """`choices` as the kind says; `others` bear the same or nearly the same name, largest first.

    `topics` are what somebody asked for in the same words; `elsewhere` is of a place abroad.
    """

    kind: Kind
    choices: tuple[Choice, ...] = ()
    others: tuple[Choice, ...] = ()
    topics: tuple[Topic, ...] = ()
    elsewhere: PlaceElsewhere | None = None

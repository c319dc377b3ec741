"""What one fact of an offer is: how it is asked, kept, written in a cell and shown. Pure."""

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, field
from enum import Enum, auto
from typing import Any

from django.utils.functional import Promise

from clientsupport.enums import Language
from directory.enums import Part

Words = str | Promise
Choices = Sequence[tuple[Any, Words]]  # codes with what they are called


class Kind(Enum):
    """What somebody can say; form, spreadsheet and pages do the same with all facts of a kind."""

    TEXT = auto()  # sentences, in every language
    LINE = auto()  # a number or an address to reach somebody; "" is none
    CHOICE = auto()  # one of a few codes; "" is not chosen yet
    CODES = auto()  # any of a list of codes
    ANSWER = auto()  # yes, no, or None: unknown
    BOX = auto()  # yes or no
    NUMBER = auto()  # a whole number, or None: unknown
    STEP = auto()  # one of a few numbers
    AREAS = auto()  # where somebody helps: rows, four columns in a spreadsheet
    ROWS = auto()  # a structure with a form and a notation of its own


# What a fact says while nobody said anything; of other kinds None.
EMPTY: dict[Kind, Any] = {Kind.LINE: "", Kind.CHOICE: "", Kind.CODES: (), Kind.BOX: False}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """How residents read a fact; what is not known is on the page of the offer only."""

    icon: str
    term: Words
    yes: Words = ""  # of an answer, instead of a plain yes or no
    no: Words = ""


@dataclass(frozen=True)
class Fact:
    """One fact. What is empty does not apply."""

    kind: Kind
    part: Part  # of the page on which it is edited
    label: Words  # in the change log, and above its column in a spreadsheet
    _: KW_ONLY
    name: str = ""  # in the model, in a draft, in the form
    asked: Words = ""  # the label of its field
    help: Words = ""
    missing: Words = ""  # asks for it when somebody publishes; "" may stay empty
    choices: Choices = ()  # without: codes of a taxonomy, which is rows
    most: int = 0  # the longest text, the largest number
    lines: int = 0  # of the box for a text; 0 is one that knows no ends of lines
    usual: int | None = None  # of a step: until somebody chooses
    typed_as: str = ""  # "tel", "email" or "url": what a telephone shows to type it with
    is_beside: bool = False  # on the page of the form: the one before it stands to its left
    is_derived: bool = False  # has no column: it follows from what else is stored
    dated: str = ""  # the column that holds of which day it is
    asked_as: tuple[str, ...] = ()  # names of its fields when these are not its own
    shown: Shown | None = None  # None: in a way of its own (`display.cards`), or not at all

    @property
    def empty(self) -> Any:
        """What it says while nobody said anything."""
        return EMPTY.get(self.kind, self.usual)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of its fields in the form; what is missing is said at the first."""
        if self.kind is Kind.TEXT:
            return tuple(f"{self.name}_{language.value}" for language in Language)
        return self.asked_as or (self.name,)

    @property
    def is_taxonomy(self) -> bool:
        """Whether it is a relation to terms, not a column."""
        return self.kind is Kind.CODES and not self.choices

    @property
    def is_column(self) -> bool:
        """Whether one that is a single value is a column of the same name."""
        return not (self.is_taxonomy or self.is_derived)


def said(fact: Fact) -> Any:
    """Return the field of a dataclass that holds what an offer says of this fact."""
    return field(default=fact.empty, metadata={"fact": fact})

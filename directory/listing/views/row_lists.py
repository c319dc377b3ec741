"""The rows of a section, a page at a time, each with what is missing in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import Promise

from clientsupport.http.paging import Paged, paged
from directory.enums import Part
from directory.facts.fact import Kind
from directory.facts.table import FACTS
from directory.listing.content import MOST_ROWS, OfferContent
from directory.listing.forms.row import RowForm
from directory.listing.forms.rows import week_form
from directory.listing.rows import WORDS, Row, is_full, mark, rows_of
from directory.listing.status import missing
from directory.listing.words import Names, with_places, words
from directory.models import Offer

PER_PAGE = 6  # two such lists on a phone are a short page


@dataclass(frozen=True)
class Line:
    """One row in words; `mark` is its place in an address."""

    mark: str
    words: str
    lacks: tuple[str | Promise, ...]


@dataclass(frozen=True)
class RowList:
    """A page of the rows of one kind; `week` asks for the commonest week while there is none."""

    kind: str
    word: str  # in addresses
    name: str | Promise
    pages: Paged
    is_full: bool
    week: RowForm | None
    most: int = MOST_ROWS


def row_lists(
    request: HttpRequest, offer: Offer, content: OfferContent, part: Part
) -> list[RowList]:
    """Return the lists of rows of a section of settled content."""
    return [
        RowList(
            kind=fact.name,
            word=WORDS[fact.name],
            name=fact.label,
            pages=paged(
                request,
                list(_lines(offer, content, fact.name)),
                by=WORDS[fact.name],
                per_page=PER_PAGE,
            ),
            is_full=is_full(content, fact.name),
            week=week_form(content) if fact.name == "hours" and not content.hours else None,
        )
        for fact in FACTS
        if fact.part is part and fact.kind is Kind.ROWS
    ]


def row_words(content: OfferContent, kind: str, row: Row) -> str:
    """Return what one row says."""
    return words(kind, [vars(row)], with_places(Names(), content.facts))


def _lines(offer: Offer, content: OfferContent, kind: str) -> Iterator[Line]:
    gaps = missing(offer, today=timezone.localdate())
    for number, row in enumerate(rows_of(content, kind)):
        own = tuple(gap.words for gap in gaps if gap.field.startswith(f"{kind}-{number}-"))
        yield Line(mark(row), row_words(content, kind, row), own)

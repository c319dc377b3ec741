"""One row of an offer: a location, opening hours or an exception, found by what it says. Pure."""

import hashlib
import json
from dataclasses import replace

from directory.listing.content import (
    MOST_ROWS,
    ExceptionContent,
    HoursContent,
    LocationContent,
    OfferContent,
)

Row = LocationContent | HoursContent | ExceptionContent

# The word of an address → the fact that holds the rows.
KINDS = {"locaties": "locations", "tijden": "hours", "uitzonderingen": "exceptions"}
WORDS = {kind: word for word, kind in KINDS.items()}
NEW_ROW = "nieuw"  # in an address, instead of the mark of a row


def mark(row: Row) -> str:
    """Return a short text that differs when the row does: its place in an address."""
    said = json.dumps(vars(row), sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def rows_of(content: OfferContent, kind: str) -> tuple[Row, ...]:
    """Return the rows of a fact."""
    rows: tuple[Row, ...] = getattr(content, kind)
    return rows


def find(content: OfferContent, kind: str, wanted: str) -> Row | None:
    """Return the row with this mark; None when it says something else by now, or is gone."""
    return next((row for row in rows_of(content, kind) if mark(row) == wanted), None)


def is_full(content: OfferContent, kind: str) -> bool:
    """Tell whether there may be no more rows of this fact."""
    return len(rows_of(content, kind)) >= MOST_ROWS


def without(content: OfferContent, kind: str, row: Row | None) -> OfferContent:
    """Return the content without a row; without two when both say the very same."""
    left = tuple(other for other in rows_of(content, kind) if other != row)
    return _with(content, kind, left)


def added(content: OfferContent, kind: str, row: Row) -> OfferContent:
    """Return the content with one more row, the last; a new location gets a key of its own."""
    if isinstance(row, LocationContent) and not row.key:
        row = replace(row, key=content.free_key)
    return _with(content, kind, (*rows_of(content, kind), row))


def _with(content: OfferContent, kind: str, rows: tuple[Row, ...]) -> OfferContent:
    changes: dict[str, tuple[Row, ...]] = {kind: rows}
    return replace(content, **changes)  # type: ignore[arg-type]

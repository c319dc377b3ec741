"""Where each field of an offer is filled in: its section or row, and its place on that page."""

from django.urls import reverse

from directory.facts.fact import Kind
from directory.facts.table import FACTS
from directory.listing.content import OfferContent
from directory.listing.gap import Gap, Lack
from directory.listing.rows import WORDS, mark, rows_of
from directory.listing.sections import part_of
from directory.models import Offer

CHECK = "controle"  # parameter: say at the fields what is missing
# Groups of boxes: a link leads to the first of them.
GROUPED = {f for fact in FACTS if fact.kind in (Kind.CHOICE, Kind.CODES) for f in fact.fields}
GROUPED_IN_ROWS = {"weekdays"}


def lacks(offer: Offer, content: OfferContent, gaps: list[Gap]) -> list[Lack]:
    """Return the gaps of settled content, each with the address of its field."""
    return [
        Lack(part_of(gap.field), gap.words, address_of(offer, gap.field, content, check=True))
        for gap in gaps
    ]


def address_of(offer: Offer, field: str, content: OfferContent, *, check: bool = False) -> str:
    """Return where a field is filled in, named as gaps do: `phone`, `locations-0-name`;
    `locations` is the list of them.

    With `check` what is missing is said there.
    """
    query = {CHECK: 1} if check else {}
    kind, _, rest = field.partition("-")
    if not rest:
        path = reverse("directory:offer_part", args=[offer.slug, part_of(field).value], query=query)
        place = WORDS.get(field) or f"id_{field}{'_0' if field in GROUPED else ''}"
        return f"{path}#{place}"
    number, _, name = rest.partition("-")
    row = rows_of(content, kind)[int(number)]
    path = reverse("directory:offer_row", args=[offer.slug, WORDS[kind], mark(row)], query=query)
    return f"{path}#id_{name}{'_0' if name in GROUPED_IN_ROWS else ''}"

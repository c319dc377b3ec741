"""Editing an offer as its coordinator does: a section or a row at a time, then publishing."""

from collections import defaultdict
from typing import Any

from django.test import Client

from directory.listing.sections import PARTS
from tests.helpers.forms import filled_in
from tests.helpers.pages import page

SECTION = "form.c-editor"


def keep(staff: Client, offer: str, *, deed: str = "save", **changes: Any) -> Any:
    """Change fields, each in its section, and return the last page; `offer` is its address."""
    by_part: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, value in changes.items():
        by_part[PARTS[name].value][name] = value
    answer = None
    for part, fields in by_part.items():
        at = f"{offer}onderdeel/{part}/"
        data = filled_in(staff.get(at), form_at=SECTION, **fields)
        answer = staff.post(at, {**data, "deed": deed}, follow=True)
    return answer


def keep_row(
    staff: Client, offer: str, kind: str, number: int | None = None, **changes: Any
) -> Any:
    """Change the row with this number (from 0), or add one; `kind` is its word in addresses."""
    at = f"{offer}rij/{kind}/nieuw/" if number is None else rows(staff, offer, kind)[number]
    deed = "remove" if changes.pop("DELETE", None) else "save"
    return staff.post(at, {**filled_in(staff.get(at), **changes), "deed": deed}, follow=True)


def rows(staff: Client, offer: str, kind: str) -> list[str]:
    """Return the addresses of the rows on the first page of their section."""
    part = "locaties" if kind == "locaties" else "tijden"
    shown = page(staff.get(f"{offer}onderdeel/{part}/"))
    links = shown.select(f"#{kind} .c-rows__row span > a")
    return [str(link["href"]).partition("?")[0] for link in links]


def publish(staff: Client, offer: str, **changes: Any) -> Any:
    """Change fields, and press the button of the overview."""
    keep(staff, offer, **changes)
    return staff.post(offer, {**filled_in(staff.get(offer)), "deed": "publish"}, follow=True)

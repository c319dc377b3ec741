"""Cells that would take minutes to understand, if each blank were looked at for each other one."""

import time

import pytest
from django.test import Client

from clientsupport.documents.csv_tables import csv_file
from clientsupport.documents.rows import MOST_IN_CELL
from directory.models import Offer
from tests.helpers.pages import words
from tests.helpers.spreadsheet import change, download, hand_in

pytestmark = pytest.mark.usefixtures("places")
BLANKS = " " * (MOST_IN_CELL - 50)
SOON = 2  # seconds of the processor
TIMES = "; ".join(f"ma {hour}:{minute:02}-{hour}:59" for hour in range(24) for minute in range(58))


@pytest.mark.parametrize(
    ("heading", "value", "why"),
    [
        ("gemeenten", f"a{BLANKS}b", "kennen wij niet"),
        ("hele provincies", f"a{BLANKS}b", "kennen wij niet"),
        ("openingstijden", f"ma 9{BLANKS}x(", "begrijpen wij niet"),
        ("openingstijden", f"ma 9:00{BLANKS}x", "begrijpen wij niet"),
        ("openingstijden", f"a{BLANKS}: b", "is geen locatie van dit aanbod"),
        ("openingstijden", TIMES, "meer dan 60 tijden"),
        ("openingstijden", "|".join(["ma 9-10"] * 4_000), "meer dan 60 tijden"),
        ("locaties", "|".join(["a; Utrecht"] * 61), "meer dan 60 locaties"),
        ("locaties", f"a;1234{BLANKS}x", "langer dan"),
    ],
)
def test_no_cell_takes_long(
    two_offers: list[Offer], staff: Client, heading: str, value: str, why: str
) -> None:
    rows = download(staff)
    change(rows, 1, heading, value)
    file = csv_file(rows)
    began = time.process_time()

    response = hand_in(staff, file)

    assert why in words(response)
    assert time.process_time() - began < SOON

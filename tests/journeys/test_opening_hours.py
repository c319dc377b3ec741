"""Somebody wants to know whether they can call or walk in now, and else when."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.helpers.browser import Visitor
from tests.helpers.processes import environment, free_port, serving
from tests.journeys.layout import too_wide

# Answers the telephone on working days from 9.00 to 17.00; on the first and the third Tuesday
# of the month people can walk in from 14.00 to 16.00.
OFFER = "voorbeeld-clientondersteuning-leiderdorp"
RESULTS = "/zoeken/?gemeente=leiderdorp"
WINTER, SUMMER = "+01:00", "+02:00"
GUNICORN = [sys.executable, "-m", "gunicorn", "-c", "python:clientsupport.gunicorn_conf"]
ONE_AT_A_TIME = ["--worker-class", "sync", "--workers", "1"]


@pytest.fixture(scope="module")
def portal(portal: str, home: Path) -> Iterator[str]:
    """The address of the same portal, served once more by a clock that each visitor sets."""
    port = free_port()
    bind = ["--bind", f"127.0.0.1:{port}", "tests.journeys.by_the_clock:application"]
    command = [*GUNICORN, *ONE_AT_A_TIME, *bind]
    with serving(command, port=port, env=environment(home)) as address:
        yield address


def comes_at(visitor: Visitor, moment: str) -> None:
    """Let the clock of the portal say this for everything that the visitor asks of it."""
    visitor.page.set_extra_http_headers({"X-Moment": moment})


@pytest.mark.parametrize(
    ("moment", "call", "walk_in"),
    [
        # A Thursday
        (f"2026-11-26T10:00{WINTER}", "Nu open tot 17.00 uur", "Dinsdag 1 december 14.00–16.00"),
        # The night before the first Tuesday, either side of midnight
        (f"2026-11-30T23:59{WINTER}", "Dicht, morgen vanaf 9.00 uur", "Morgen 14.00–16.00"),
        (f"2026-12-01T00:01{WINTER}", "Dicht, vandaag vanaf 9.00 uur", "Vandaag 14.00–16.00"),
        # The first Tuesday, and a week later
        (f"2026-12-01T15:59{WINTER}", "Nu open tot 17.00 uur", "Nu open tot 16.00 uur"),
        (f"2026-12-08T15:59{WINTER}", "Nu open tot 17.00 uur", "Dinsdag 15 december 14.00–16.00"),
        # Christmas Day is a Friday, and Second Christmas Day lies in the weekend
        (
            f"2026-12-25T10:00{WINTER}",
            "Vandaag dicht (Eerste Kerstdag), maandag 28 december vanaf 9.00 uur",
            "Dinsdag 5 januari",
        ),
        # The afternoon before King's Day, and the evening
        (
            f"2027-04-26T16:30{SUMMER}",
            "Nu open tot 17.00 uur; morgen dicht (Koningsdag)",
            "Dinsdag 4 mei",
        ),
        (f"2027-04-26T17:30{SUMMER}", "Dicht, woensdag 28 april vanaf 9.00 uur", "Dinsdag 4 mei"),
    ],
)
def test_offer_and_result_say_when(visitor: Visitor, moment: str, call: str, walk_in: str) -> None:
    # Given somebody who comes at this moment
    comes_at(visitor, moment)
    # When they look at the results, and at the page of the offer
    for path, part in [
        (RESULTS, f".c-card[data-offer={OFFER}]"),
        (f"/aanbod/{OFFER}/", ".c-reach"),
    ]:
        visitor.opens(path)
        reach = visitor.main.locator(part).first
        # Then both say whether they can call now, or when, and when they can walk in
        expect(reach).to_contain_text(call)
        expect(reach).to_contain_text(f"Binnenlopen: {walk_in}")


def test_the_week_names_which_tuesdays_and_marks_today(visitor: Visitor) -> None:
    # Given somebody who comes on the second Tuesday of the month
    comes_at(visitor, f"2026-12-08T12:00{WINTER}")
    visitor.opens(f"/aanbod/{OFFER}/")
    # Then the week says on which Tuesdays they can walk in, and which day it is
    week = visitor.main.get_by_role("table", name="Wanneer kunt u binnenlopen?")
    tuesday = week.get_by_role("row", name="Dinsdag")
    expect(tuesday).to_contain_text("vandaag")
    expect(tuesday).to_contain_text("alleen de eerste")
    expect(tuesday).to_contain_text("alleen de derde")
    expect(week.get_by_role("row").filter(has_text="vandaag")).to_have_count(1)


def test_the_week_says_that_a_holiday_comes(visitor: Visitor) -> None:
    # Given somebody who comes in the week of Christmas
    comes_at(visitor, f"2026-12-22T12:00{WINTER}")
    visitor.opens(f"/aanbod/{OFFER}/")
    # Then Friday says that it is closed, and what holds in other weeks
    week = visitor.main.get_by_role("table", name="Wanneer kunt u bellen?")
    friday = week.get_by_role("row", name="Vrijdag")
    expect(friday).to_contain_text("Vrijdag 25 december (Eerste Kerstdag): dicht")
    expect(friday).to_contain_text("Andere weken: 9.00–17.00")
    # And what comes later stands under the week
    expect(visitor.main).to_contain_text("Vrijdag 1 januari (Nieuwjaarsdag): dicht")


BROKEN_WORDS = r"""
(frame) => {
    const broken = [], range = document.createRange(), sign = String.raw`[\p{L}\p{N}]`;
    const word = new RegExp(String.raw`(?<!${sign})[\p{L}\p{N}.,]{1,12}(?!${sign})`, "gu");
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (text.parentElement.closest("thead")) continue; // only heard
        for (const found of text.data.matchAll(word)) {
            range.setStart(text, found.index);
            range.setEnd(text, found.index + found[0].length);
            const tops = [...range.getClientRects()].map((box) => Math.round(box.top));
            if (new Set(tops).size > 1) broken.push(found[0]);
        }
    }
    return broken;
}
"""


@pytest.mark.parametrize("width", [320, 360, 390, 1280])
def test_no_word_of_the_week_is_broken(visitor: Visitor, width: int) -> None:
    # Given somebody with a small telephone, and with letters twice as large
    comes_at(visitor, f"2026-12-22T12:00{WINTER}")
    visitor.page.set_viewport_size({"width": width, "height": 700})
    visitor.opens(f"/aanbod/{OFFER}/")
    for size in ("100%", "200%"):
        visitor.page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
        # Then every word that fits on a line stands on one
        for frame in visitor.main.locator(".c-week-frame").all():
            assert frame.evaluate(BROKEN_WORDS) == []
        assert too_wide(visitor.page) == []

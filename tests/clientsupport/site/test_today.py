"""The one list of Vandaag: its order, its numbers, its pages."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from clientsupport.models import User
from clientsupport.site.today import FEW, MOST, Band, Queue, Row, merged, most_urgent
from clientsupport.site.today_page import greeting
from tests.factories.people import make_user
from tests.helpers.pages import heading, page, words
from tests.helpers.staff import signed_in

TODAY = date(2026, 11, 30)
MAKERS: list[Queue] = []


def row(what: str, **days: Any) -> Row:
    return Row(what=what, where="daar", deed="Doe het", address="/", **days)


def queue(*rows: Row, label: str = "Rij", number: int | None = None) -> Queue:
    many = len(rows) if number is None else number
    return Queue(one=label, label=label, icon="inbox", address="/lijst/", number=many, rows=rows)


def waiting_for(_user: User, _today: date) -> Iterator[Queue]:
    yield from MAKERS


@pytest.fixture
def staff(db: None, settings: Any) -> Iterator[Client]:
    """Somebody without a role, for whom only waits what a test puts in MAKERS."""
    settings.STAFF_QUEUES = [f"{__name__}.waiting_for"]
    with time_machine.travel("2026-11-30T09:00:00+01:00", tick=False):
        yield signed_in(make_user(password=None, name="Sam de Vries"))
    MAKERS.clear()


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


def test_the_most_urgent_comes_first_whatever_queue_it_stands_in() -> None:
    one = queue(
        row("later", due=day(8)), row("today", due=day(0)), row("since long", since=day(-40))
    )
    other = queue(
        row("to know"),
        row("this week", due=day(7)),
        row("late", due=day(-1)),
        row("too late", due=day(-2)),
        row("since yesterday", since=day(-1)),
    )
    lines = merged([one, other], TODAY)

    assert [(line.row.what, line.band) for line in lines] == [
        ("too late", Band.LATE),
        ("late", Band.LATE),
        ("today", Band.TODAY),
        ("this week", Band.SOON),
        ("since long", Band.WAITING),
        ("since yesterday", Band.WAITING),
        ("later", Band.LATER),
        ("to know", Band.TO_KNOW),
    ]


def test_of_what_is_equally_urgent_the_first_queue_comes_first() -> None:
    first, second = queue(row("a", due=TODAY), row("b", due=TODAY)), queue(row("c", due=TODAY))

    assert [line.row.what for line in merged([first, second], TODAY)] == ["a", "b", "c"]


def test_a_queue_shows_its_most_urgent_rows_only() -> None:
    rows = [row(str(number), due=day(number)) for number in range(FEW + 5, 0, -1)]

    assert [found.what for found in most_urgent(rows, TODAY)] == [
        str(number) for number in range(1, FEW + 1)
    ]


@pytest.mark.parametrize(("number", "shown"), [(MOST - 1, "99"), (MOST, "99+"), (MOST + 7, "99+")])
def test_many_are_not_counted_to_the_end(number: int, shown: str) -> None:
    assert queue(number=number).counted == shown


@pytest.mark.parametrize(
    ("hour", "words"), [(0, "Goedemorgen"), (12, "Goedemiddag"), (18, "Goedenavond")]
)
def test_the_page_greets_as_people_do(hour: int, words: str) -> None:
    assert greeting(datetime(2026, 11, 30, hour, tzinfo=UTC)) == words


def test_each_row_says_what_where_by_when_and_has_one_deed(staff: Client) -> None:
    link = Row("Zorg", "Utrecht · 7KQ2", "Beantwoord", "/werkplek/", due=day(-1))
    button = Row("Stichting", "Wmo", "Klopt nog", "/doe/", since=day(-9), is_button=True)
    MAKERS.append(queue(link, button, label="Van u", number=3))
    found = page(staff.get("/vandaag/"))
    one, other = found.select(".c-today__row")

    assert one.get_text(" ", strip=True).startswith("Zorg Van u · Utrecht · 7KQ2 te laat")
    assert [a["href"] for a in one.select("a")] == ["/werkplek/"]
    assert one.select("form, button") == []
    assert [f["action"] for f in other.select("form[method=post]")] == ["/doe/"]
    assert other.select("[name=csrfmiddlewaretoken]")
    assert other.select("a") == []
    assert [h.get_text() for h in found.select("main .c-today__band")] == ["Te laat", "Wacht op u"]
    assert "3 dingen wachten op u." in found.get_text()
    (beside,) = found.select(".c-today__lists a")
    assert beside["href"] == "/lijst/"
    assert beside.get_text(" ", strip=True) == "Van u 3"


def test_an_empty_day_is_told_kindly(staff: Client) -> None:
    MAKERS.append(queue())
    answer = staff.get("/vandaag/")

    assert heading(answer) == "Vandaag"
    assert words(answer).startswith(
        "Vandaag Goedemorgen, Sam de Vries. Het is maandag 30 november. Er wacht niets op u. Mooi!"
    )
    assert "Uw lijsten" not in words(answer)


def test_a_long_list_has_pages_and_each_asks_for_itself(staff: Client) -> None:
    MAKERS.extend(
        queue(*(row(f"{name}{n}", due=TODAY) for n in range(FEW)), number=MOST) for name in "ab"
    )
    first, second = (page(staff.get(f"/vandaag/?bladzijde={n}")) for n in (1, 2))
    shown = [
        [tag.get_text() for tag in found.select(".c-today__what")] for found in (first, second)
    ]

    assert sum(map(len, shown)) == len({what for found in shown for what in found}) == 2 * FEW
    assert shown[1]
    assert "Meer dan 200 dingen wachten op u." in first.get_text()
    (live,) = second.select("[data-cs-live]")
    assert live["data-cs-live"] == "/vandaag/lijst/?bladzijde=2"
    fragment = page(staff.get(str(live["data-cs-live"])))
    assert [tag.get_text() for tag in fragment.select(".c-today__what")] == shown[1]
    assert fragment.select("h1, header") == []


def test_after_logging_in_everybody_begins_there(staff: Client) -> None:
    assert staff.get("/account/").headers["Location"] == "/vandaag/"
    current = page(staff.get("/vandaag/")).select("nav [aria-current=page]")
    assert {link["href"] for link in current} == {"/vandaag/"}  # in the rail and in the bar

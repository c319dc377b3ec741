"""Charts and the sentences beside them."""

from datetime import date

import pytest

from intake.overview.charts import MOST, bars, trend
from intake.overview.figures import Figures
from intake.overview.periods import of_quarter
from intake.overview.subjects import AGE, INCIDENT, LAW_CHANGE, LEAD, MINUTES, REFERRER, RESPONSE
from intake.overview.told import Compared, duration, headline, sentence
from intake.rules.case_counts import LEAD_BANDS, LONGER_LEAD, LONGER_RESPONSE, RESPONSE_BANDS
from intake.rules.case_sums import Sum


def test_nothing_has_no_bar_and_the_unknown_stand_last() -> None:
    chart = bars(
        REFERRER, {"onbekend": 9, "zelf": 3, "school": 0, "gemeente": 6}, sentence="", whole=18
    )

    assert [(row.name, row.length, row.percent) for row in chart.rows] == [
        ("De gemeente", 67, 33),
        ("Zelf gekomen", 33, 17),
        ("Weet ik niet", 100, 50),
    ]
    assert [row.is_unknown for row in chart.rows] == [False, False, True]


def test_what_has_an_order_keeps_it() -> None:
    chart = bars(AGE, {"80+": 1, "0-17": 2, "25-44": 3}, sentence="", whole=6)

    assert [row.number for row in chart.rows] == ["2", "3", "1"]


def test_small_rows_are_folded_away_and_none_alone() -> None:
    codes = [code for code in REFERRER.names if code != "onbekend"]
    just = bars(REFERRER, dict.fromkeys(codes[: MOST + 1], 1), sentence="", whole=1)
    more = bars(REFERRER, dict.fromkeys(codes[: MOST + 2], 1), sentence="", whole=1)

    assert (len(just.rows), len(just.rest)) == (MOST + 1, 0)
    assert (len(more.rows), len(more.rest)) == (MOST, 2)


def test_lines_stay_within_their_drawing() -> None:
    found = trend([(date(2026, 1, 1), 0, 0), (date(2026, 2, 1), 10, 5), (date(2026, 3, 1), 4, 0)])

    assert found.top == 10
    assert found.opened.points == "8.0,172.0 320.0,8.0 632.0,106.4"
    assert (found.closed.end_x, found.closed.end_y) == (632.0, 172.0)


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "0 min"), (45, "45 min"), (120, "2 u"), (150, "2 u 30 min")]
)
def test_how_long_something_took(minutes: int, said: str) -> None:
    assert duration(minutes) == said


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ({"0-2": 3}, "Op elke zaak is binnen 2 werkdagen gereageerd: dat is de norm."),
        (
            {"0-2": 3, "11+": 1},
            "Op 3 van de 4 zaken is binnen 2 werkdagen gereageerd: dat is de norm.",
        ),
    ],
)
def test_the_norm_is_named(numbers: dict[str, int], said: str) -> None:
    assert sentence(RESPONSE, numbers) == said


def test_every_band_has_its_words() -> None:
    assert list(RESPONSE.names) == [*(code for _most, code in RESPONSE_BANDS), LONGER_RESPONSE]
    assert list(LEAD.names) == [*(code for _most, code in LEAD_BANDS), LONGER_LEAD]
    assert [str(words) for words in RESPONSE.names.values()] == [
        *("binnen 2 werkdagen", "3 tot en met 5 werkdagen", "6 tot en met 10 werkdagen"),
        "langer dan 10 werkdagen",
    ]


def test_a_chart_says_what_it_shows() -> None:
    assert sentence(AGE, {"": 9, "0-17": 2}) == "Jonger dan 18 komt het meest voor: 2 van de 11."
    assert sentence(AGE, {"": 9}) == "Hierover is in deze tijd niets bekend."
    assert sentence(MINUTES, {"A": 90}) == (
        "Samen 1 u 30 min; het meeste ging naar: A – informatie en advies."
    )
    assert sentence(LAW_CHANGE, {"kept": 2, "unknown": 1}) == (
        "Bij 2 van de 3 veranderingen van wet bleef het dezelfde."
    )
    assert sentence(INCIDENT, {"to_limit": 2, "to_decide": 1}) == "3 keer vastgelegd."


def compared(number: int, before: int, *, is_over: bool = True) -> Compared:
    figures = Figures({"opened": {"": Sum(number, 0)}})
    return Compared(of_quarter(date(2026, 7, 1)), figures, before, is_over)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            compared(34, 22),
            "3e kwartaal van 2026: 34 zaken begonnen, 12 meer dan in het 2e kwartaal van 2026.",
        ),
        (
            compared(1, 3),
            "3e kwartaal van 2026: 1 zaak begonnen, 2 minder dan in het 2e kwartaal van 2026.",
        ),
        (
            compared(3, 3),
            "3e kwartaal van 2026: 3 zaken begonnen, evenveel als in het 2e kwartaal van 2026.",
        ),
        (
            compared(3, 30, is_over=False),
            "Dit kwartaal tot nu toe: 3 zaken begonnen. In heel het vorige kwartaal waren het er"
            " 30.",
        ),
    ],
)
def test_what_stands_out_first(found: Compared, said: str) -> None:
    assert headline(found, quiet=0, overdue=0) == [said]


def test_then_what_needs_a_look() -> None:
    found = compared(1, 1)

    assert headline(found, quiet=2, overdue=1)[1] == "Bij 1 zaak is de volgende stap te laat."
    assert headline(found, quiet=2, overdue=0)[1] == "2 zaken zijn stil."

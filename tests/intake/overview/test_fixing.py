"""What others are told of a quarter is the same each time, and never tells one case."""

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from intake.overview.figures import Figures
from intake.overview.fixing import Quarter, cases_apart, shared, together, told
from intake.overview.periods import of_quarter
from intake.overview.report.contents import About, Report, report
from intake.overview.report.editions import Edition, Protected
from intake.overview.subjects import Terms, chapters
from intake.rules.case_counts import EVERYBODY
from tests.factories.tallies import QUARTER, CountedCase, all_sums

TERMS = Terms(
    domains={"wonen": "wonen", "werk": "werk"},
    groups={"ouderen": "ouderen"},
    laws={"1": "Wmo"},
    municipalities={"7": "Utrecht", "8": "Zeist"},
)
SUPPORTERS = st.sampled_from([1, 2, 3, 4])
FACTS = st.fixed_dictionaries(
    {
        "domains": st.lists(st.sampled_from(["wonen", "werk"]), unique=True),
        "groups": st.lists(st.just("ouderen"), unique=True),
        "referrer": st.sampled_from(["zelf", "gemeente", "onbekend"]),
        "language": st.sampled_from(["nl", "tr", ""]),
        "age_band": st.sampled_from(["0-17", "25-44", "80+", ""]),
        "municipality_id": st.sampled_from([7, 8, None]),
        "first_response_on": st.sampled_from(["2026-07-01", "2026-07-20"]),
    }
)


@st.composite
def some_cases(draw: st.DrawFn, *, most: int = 60) -> list[CountedCase]:
    """Draw cases, each of another number."""
    drawn = draw(st.lists(st.tuples(SUPPORTERS, FACTS), min_size=1, max_size=most))
    return [
        CountedCase(number, supporter, facts=facts)
        for number, (supporter, facts) in enumerate(drawn, 1)
    ]


def quarter(cases: list[CountedCase]) -> Quarter:
    """Return what is counted of these cases."""
    sums = all_sums(cases)
    return Quarter(
        Figures.of(
            (place.measure, place.value, part)
            for place, part in sums.items()
            if place.supporter == EVERYBODY and place.month == QUARTER
        ),
        shared(
            (place.measure, place.value, place.supporter, part.number)
            for place, part in sums.items()
            if place.supporter != EVERYBODY and place.measure in ("minutes", "contacts", "response")
        ),
        {"A": len(cases), "": len(cases)},
    )


def written(found: Quarter) -> Report:
    """Return the edition for the funder, made of this."""
    about = About("Voorbeeld", True, of_quarter(QUARTER), Edition.FUNDER, date(2026, 10, 5))
    return report(about, Protected(found), chapters(TERMS))


@given(some_cases())
def test_it_is_the_same_each_time_it_is_made(cases: list[CountedCase]) -> None:
    now = quarter(cases)
    stored = Quarter.from_json(json.loads(json.dumps(now.to_json())))

    assert written(told(stored, now)) == written(now) == written(quarter(cases[::-1]))


@given(some_cases(), SUPPORTERS, FACTS)
def test_two_reports_one_case_apart_are_the_same(
    cases: list[CountedCase], supporter: int, facts: dict[str, object]
) -> None:
    before = quarter(cases)
    with_one_more = quarter([*cases, CountedCase(999, supporter, facts=facts)])
    with_one_less = quarter(cases[1:])
    with_one_changed = quarter([CountedCase(1, supporter, facts=facts), *cases[1:]])

    for now in (with_one_more, with_one_less, with_one_changed):
        assert written(told(before, now)) == written(before)


@given(some_cases(), st.integers(1, 30))
def test_no_more_cases_are_counted_as_changed_than_are(
    cases: list[CountedCase], number: int
) -> None:
    more = [CountedCase(1000 + n, facts={"domains": ["werk"]}) for n in range(number)]

    assert cases_apart(quarter(cases).figures, quarter([*cases, *more]).figures) == number


@given(some_cases())
def test_ten_cases_more_are_told(cases: list[CountedCase]) -> None:
    before = quarter(cases)
    now = quarter([*cases, *(CountedCase(1000 + n) for n in range(10))])

    assert told(before, now) == now
    assert told(None, now) == now


@given(some_cases())
def test_no_cell_holds_an_exact_or_a_small_number(cases: list[CountedCase]) -> None:
    for part in written(quarter(cases)).parts:
        for table in part.tables:
            for row in table.rows:
                number = row.cells[0]
                assert number in ("<10", "–") or (int(number) % 5 == 0 and int(number) >= 10)


def test_a_year_is_made_of_its_quarters() -> None:
    first = quarter([CountedCase(n) for n in range(1, 13)])
    second = quarter([CountedCase(n, supporter=2) for n in range(13, 40)])
    year = together([first, second])

    assert (
        year.figures
        == quarter(
            [*(CountedCase(n) for n in range(1, 13)), *(CountedCase(n) for n in range(13, 40))]
        ).figures
    )
    assert year.shares["minutes", "A"] == {1: 720, 2: 27 * 60}
    assert year.clients["A"] == 27  # who came in both is counted once

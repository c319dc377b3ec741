"""Any opening hours and exceptions, for what must hold of all of them."""

from datetime import date, datetime, time, timedelta

from hypothesis import assume
from hypothesis import strategies as st

from directory.enums import Occurrence
from directory.rules.opening import Exceptional, Hours, Timetable
from directory.rules.overlap import is_too_long_a_night, overlaps

QUARTERS = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))
DATES = st.dates(date(2026, 1, 1), date(2027, 12, 31))
MOMENTS = st.builds(datetime.combine, DATES, QUARTERS)


@st.composite
def any_span(draw: st.DrawFn) -> tuple[time, time]:
    """From when until when, as a form would take it."""
    opens, closes = draw(QUARTERS), draw(QUARTERS)
    assume(closes == time(0) or (closes != opens and not is_too_long_a_night(opens, closes)))
    return opens, closes


@st.composite
def any_hours(draw: st.DrawFn) -> Hours:
    opens, closes = draw(any_span())
    first, last = draw(st.none() | DATES), draw(st.none() | DATES)
    if first and last:
        first, last = sorted([first, last])
    return Hours(
        weekday=draw(st.integers(1, 7)),
        opens=opens,
        closes=closes,
        occurrence=draw(st.sampled_from(Occurrence)),
        valid_from=first,
        valid_until=last,
        on_holidays=draw(st.booleans()),
    )


@st.composite
def any_exception(draw: st.DrawFn) -> Exceptional:
    first, length = draw(DATES), draw(st.integers(0, 20))
    opens, closes = draw(st.just((None, None)) | any_span())
    return Exceptional(first, first + timedelta(days=length), opens, closes)


# Weeks as the database takes them: no two of their hours overlap.
WEEKS = st.lists(any_hours(), max_size=6).map(
    lambda week: [h for n, h in enumerate(week) if not any(overlaps(h, o) for o in week[:n])]
)
ALWAYS = [Hours(day, time(0), time(0)) for day in range(1, 8)]
TIMETABLES = st.builds(
    lambda week, exceptions: Timetable(tuple(week), tuple(exceptions)),
    WEEKS | st.just(ALWAYS),
    st.lists(any_exception(), max_size=4),
)

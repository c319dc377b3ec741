"""What holds of all opening hours, holidays and exceptions: the rules, without a database."""

import functools
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from clientsupport.working_days import is_holiday
from directory.display.opening_words import near, phone_words
from directory.enums import Occurrence
from directory.rules.opening import (
    AMSTERDAM,
    DAYS_AHEAD,
    LONG,
    Change,
    Closed,
    Exceptional,
    Hours,
    Open,
    Timetable,
    change_on,
    openings_on,
    status,
)
from tests.factories.hours import (
    ALWAYS,
    DATES,
    MOMENTS,
    TIMETABLES,
    any_exception,
    any_hours,
    any_span,
)

MINUTE, QUARTER, DAY = timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1)
MONDAY, SUNDAY, CHRISTMAS = date(2026, 11, 23), date(2026, 3, 1), date(2026, 12, 25)


def is_open(timetable: Timetable, moment: datetime) -> bool:
    """The oracle: what somebody would say who reads the hours beside the clock on the wall."""
    today, yesterday = moment.date(), moment.date() - DAY
    minute = moment.time()
    return any(
        opens <= minute and (closes <= opens or minute < closes)
        for opens, closes in _spans(timetable, today)
    ) or any(
        time(0) < closes <= opens and minute < closes
        for opens, closes in _spans(timetable, yesterday)
    )


@functools.cache
def _spans(timetable: Timetable, day: date) -> list[tuple[time, time]]:
    """What holds on a day: its exceptions if it has any, else the hours of the week."""
    said = [e for e in timetable.exceptions if e.first_day <= day <= e.last_day]
    if any(e.opens is None for e in said):
        return []
    if said:
        return [(e.opens, e.closes) for e in said if e.opens is not None and e.closes is not None]
    never_stops = [*timetable.hours] == ALWAYS
    return [
        (h.opens, h.closes)
        for h in timetable.hours
        if day.isoweekday() == h.weekday
        and _counts(h.occurrence, day)
        and (h.valid_from is None or h.valid_from <= day)
        and (h.valid_until is None or day <= h.valid_until)
        and (h.on_holidays or never_stops or not is_holiday(day))
    ]


def _counts(occurrence: int, day: date) -> bool:
    same = [d for d in _month(day) if d.weekday() == day.weekday()]
    return occurrence == Occurrence.EVERY or (
        same[-1] == day if occurrence == Occurrence.LAST else same.index(day) + 1 == occurrence
    )


def _month(day: date) -> Iterator[date]:
    first = day.replace(day=1)
    return (d for n in range(31) if (d := first + n * DAY).month == day.month)


def _quarters(start: datetime, end: datetime) -> Iterator[datetime]:
    """All quarters of an hour in between, as nothing opens or closes at another minute."""
    while start < end:
        yield start
        start += QUARTER


def at(moment: datetime) -> datetime:
    return moment.replace(tzinfo=AMSTERDAM)


@settings(max_examples=300)
@given(TIMETABLES, MOMENTS)
@example(Timetable((Hours(1, time(0), time(0)),)), datetime.combine(MONDAY, time(0)))
@example(Timetable(tuple(ALWAYS)), datetime.combine(CHRISTMAS, time(12)))
@example(
    Timetable((Hours(7, time(22), time(6)), Hours(1, time(6), time(9)))),
    datetime.combine(SUNDAY, time(0)),
)
def test_it_agrees_with_somebody_who_reads_the_hours(
    timetable: Timetable, moment: datetime
) -> None:
    found = status(timetable, at(moment))

    assert isinstance(found, Open) is is_open(timetable, moment)
    limit = datetime.combine(moment.date() + (DAYS_AHEAD + 1) * DAY, time(0))
    if isinstance(found, Open):
        assert found.now.start <= moment < found.now.end
        assert all(is_open(timetable, m) for m in _quarters(moment, min(found.now.end, limit)))
        is_long = found.now.end >= found.now.start + LONG
        assert is_long or not is_open(timetable, found.now.end)
    elif isinstance(found, Closed):
        assert moment < found.next.start < limit
        assert not any(is_open(timetable, m) for m in _quarters(moment, found.next.start))
        assert is_open(timetable, found.next.start)
        assert is_open(timetable, found.next.end - MINUTE)
    else:
        assert not any(is_open(timetable, m) for m in _quarters(moment, limit))


@settings(max_examples=200)
@given(TIMETABLES, any_exception(), st.data())
def test_an_exception_wins_over_the_hours(
    timetable: Timetable, other: Exceptional, data: st.DataObject
) -> None:
    day = data.draw(st.dates(other.first_day, other.last_day))
    found = openings_on(Timetable(timetable.hours, (other,)), day)

    assert [o.start.time() for o in found] == ([] if other.opens is None else [other.opens])
    shut = Timetable(timetable.hours, (*timetable.exceptions, Exceptional(day, day)))
    assert openings_on(shut, day) == []  # and one that closes over all


@settings(max_examples=200)
@given(any_hours(), DATES.filter(is_holiday))
@example(Hours(5, time(9), time(17)), CHRISTMAS)
@example(Hours(5, time(9), time(17), on_holidays=True), CHRISTMAS)
def test_a_holiday_closes_what_does_not_say_otherwise(hours: Hours, day: date) -> None:
    found = openings_on(Timetable((hours,)), day)
    change = change_on(Timetable((hours,)), day)

    assert hours.on_holidays or not found
    assert change in (None, Change.CLOSED)
    assert not (found and change)


@settings(max_examples=200)
@given(any_span(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_what_closes_earlier_than_it_opens_is_open_on_the_next_day(
    span: tuple[time, time], day: date
) -> None:
    opens, closes = span
    timetable = Timetable((Hours(day.isoweekday(), opens, closes, on_holidays=True),))
    next_day = datetime.combine(day + DAY, time(0))

    goes_on = time(0) < closes <= opens
    assert isinstance(status(timetable, at(next_day)), Open) is goes_on
    if goes_on:
        ends = datetime.combine(day + DAY, closes)
        assert isinstance(status(timetable, at(ends - MINUTE)), Open)
        assert not isinstance(status(timetable, at(ends)), Open)


def times_of(timetable: Timetable) -> list[time]:
    """Return the moments by which `directory.search.queries.hours` makes an ETag."""
    weekly = [(hours.opens, hours.closes) for hours in timetable.hours]
    other = [(e.opens, e.closes) for e in timetable.exceptions]
    return sorted({moment for pair in (*weekly, *other) for moment in pair if moment is not None})


@settings(max_examples=200)
@given(TIMETABLES, DATES)
@example(Timetable(tuple(ALWAYS)), CHRISTMAS)
def test_what_is_said_changes_at_no_other_moment_than_the_etag(
    timetable: Timetable, day: date
) -> None:
    times, said = times_of(timetable), dict[int, str]()
    start = datetime.combine(day, time(0))
    for moment in _quarters(start, start + DAY):
        now = at(moment)
        words = phone_words(status(timetable, now), now, near(timetable, now))
        assert said.setdefault(bisect_right(times, moment.time()), words) == words


@settings(max_examples=200)
@given(any_span(), DATES, st.booleans())
def test_what_is_said_changes_at_every_moment_of_the_etag(
    span: tuple[time, time], day: date, by_exception: bool
) -> None:
    opens, closes = span
    hours = Hours(day.isoweekday(), opens, closes, on_holidays=True)
    other = Exceptional(day, day, opens, closes)
    timetable = Timetable((), (other,)) if by_exception else Timetable((hours,))
    ends = datetime.combine(day if closes > opens else day + DAY, closes)

    for moment in (datetime.combine(day, opens), ends):
        before, after = (status(timetable, at(m)) for m in (moment - MINUTE, moment))
        assert type(before) is not type(after)

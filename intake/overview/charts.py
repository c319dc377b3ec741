"""What a chart shows, ready to be drawn: bars in a table, and lines over months. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.text import capfirst

from intake.overview.subjects import Subject

MOST = 6  # rows that are shown at once; the others are unfolded
WIDTH, HEIGHT, EDGE = 640, 180, 8  # of the lines, in units of their drawing


@dataclass(frozen=True)
class Bar:
    """A row: its words, how many, and how long its bar is in percents of the longest."""

    name: str
    number: str
    length: int
    percent: int
    is_unknown: bool = False


@dataclass(frozen=True)
class Bars:
    """A chart of bars: the first rows, and the others; `total` is how many there are of all."""

    measure: str
    title: str | Promise
    sentence: str
    rows: Sequence[Bar]
    rest: Sequence[Bar]
    total: int


@dataclass(frozen=True)
class Line:
    """A line over months: points as the drawing wants them, and where it ends."""

    points: str
    end_x: float
    end_y: float


@dataclass(frozen=True)
class Trend:
    """Two lines over the same months, with the numbers they are made of."""

    months: Sequence[tuple[date, int, int]]
    top: int  # the number at the upper edge
    opened: Line
    closed: Line


def bars(
    subject: Subject,
    numbers: Mapping[str, int],
    *,
    sentence: str,
    whole: int,
    shown: Callable[[int], str] = str,
) -> Bars:
    """Return the chart of a subject; what there is nothing of has no row.

    `whole` is of how many a percentage is told.
    """
    total, longest = sum(numbers.values()), max(numbers.values(), default=0)
    rows = [
        Bar(
            name=capfirst(str(subject.names[code])),
            number=shown(numbers[code]),
            length=max(1, round(100 * numbers[code] / longest)),
            percent=round(100 * numbers[code] / max(1, whole)),
            is_unknown=code == subject.unknown,
        )
        for code in _in_turn(subject, numbers)
    ]
    cut = MOST if len(rows) > MOST + 1 else len(rows)
    return Bars(subject.measure, subject.title, sentence, rows[:cut], rows[cut:], total)


def trend(months: Sequence[tuple[date, int, int]]) -> Trend:
    """Return the lines of what began and what ended in each month."""
    top = max([1, *(number for _month, *numbers in months for number in numbers)])
    return Trend(
        months,
        top,
        _line([opened for _month, opened, _closed in months], top),
        _line([closed for _month, _opened, closed in months], top),
    )


def _in_turn(subject: Subject, numbers: Mapping[str, int]) -> list[str]:
    """Return the codes of the rows: in their order, or the most first; the unknown stand last."""
    found = [code for code in subject.names if numbers.get(code)]
    known = [code for code in found if code != subject.unknown]
    if not subject.is_ordered:
        known.sort(key=lambda code: -numbers[code])
    return known + [code for code in found if code == subject.unknown]


def _line(numbers: Sequence[int], top: int) -> Line:
    step = (WIDTH - 2 * EDGE) / max(1, len(numbers) - 1)
    room = HEIGHT - 2 * EDGE
    points = [
        (round(EDGE + place * step, 1), round(EDGE + room * (1 - number / top), 1))
        for place, number in enumerate(numbers)
    ]
    return Line(" ".join(f"{x},{y}" for x, y in points), *points[-1])

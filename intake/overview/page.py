"""The overview as a page shows it: charts with their sentences, by chapter."""

from collections.abc import Sequence
from dataclasses import dataclass

from intake.overview.charts import Bars, bars
from intake.overview.figures import Figures
from intake.overview.subjects import Chapter, Subject, Words
from intake.overview.told import duration, sentence


@dataclass(frozen=True)
class Part:
    """A chapter with the charts of which there is something to show."""

    key: str
    title: Words
    charts: Sequence[Bars]


def parts(chapters: Sequence[Chapter], found: Figures) -> list[Part]:
    """Return the chapters in which there is something."""
    made = [Part(chapter.key, chapter.title, [*_charts(chapter, found)]) for chapter in chapters]
    return [part for part in made if part.charts]


def _charts(chapter: Chapter, found: Figures) -> list[Bars]:
    charts = [_chart(subject, found) for subject in chapter.subjects]
    return [chart for chart in charts if chart.rows]


def _chart(subject: Subject, found: Figures) -> Bars:
    numbers = found.by_value(subject.measure)
    # Of what a case may have several, a percentage is one of the cases.
    whole = found.number("opened") if subject.is_multiple else sum(numbers.values())
    return bars(
        subject,
        numbers,
        sentence=sentence(subject, numbers),
        whole=whole,
        shown=duration if subject.measure == "minutes" else str,
    )

"""Sentences about numbers: what stands out, and what each chart shows. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext

from intake.overview.figures import Figures
from intake.overview.periods import LOOKS_BACK, QUARTER, Period
from intake.overview.subjects import Subject
from intake.rules.case_counts import RESPONSE_BANDS

NORM, IN_TIME = RESPONSE_BANDS[0]  # working days, and the band that keeps them
HOUR = 60  # minutes


@dataclass(frozen=True)
class Compared:
    """The figures of a period, beside those of the one before."""

    period: Period
    now: Figures
    began_before: int
    is_over: bool


def duration(minutes: int) -> str:
    """Return how long something took: "45 min", "12 u", "12 u 30 min"."""
    hours, rest = divmod(minutes, HOUR)
    parts = [gettext("%(hours)s u") % {"hours": hours}] if hours else []
    if rest or not hours:
        parts.append(gettext("%(minutes)s min") % {"minutes": rest})
    return " ".join(parts)


def headline(compared: Compared, *, quiet: int, overdue: int) -> list[str]:
    """Return what stands out, in two sentences at most."""
    return [_began(compared), *_needs_a_look(compared.now, quiet, overdue)]


def sentence(subject: Subject, numbers: Mapping[str, int]) -> str:
    """Return what a chart shows, in one sentence."""
    known = {code: number for code, number in numbers.items() if code != subject.unknown}
    if subject.measure == "response":
        return _answered(numbers)
    if not any(known.values()):
        return gettext("Hierover is in deze tijd niets bekend.")
    if subject.measure == "law_change":
        words = gettext("Bij %(kept)s van de %(total)s veranderingen van wet bleef het dezelfde.")
        return words % {"kept": numbers.get("kept", 0), "total": sum(numbers.values())}
    if subject.measure == "incident":
        total = sum(numbers.values())
        words = ngettext("%(total)s keer vastgelegd.", "%(total)s keer vastgelegd.", total)
        return words % {"total": total}
    most = max(known, key=lambda code: known[code])
    name = capfirst(str(subject.names.get(most, most)))
    if subject.measure == "minutes":
        words = gettext("Samen %(total)s; het meeste ging naar: %(name)s.")
        return words % {"total": duration(sum(known.values())), "name": name}
    total = sum(numbers.values())
    words = gettext("%(name)s komt het meest voor: %(number)s keer.")
    if not subject.is_multiple:
        words = gettext("%(name)s komt het meest voor: %(number)s van de %(total)s.")
    return words % {"name": name, "number": known[most], "total": total}


def of_months(began: int, ended: int) -> str:
    """Return what the lines of two years show."""
    words = gettext("In %(months)s maanden zijn %(began)s zaken begonnen en %(ended)s afgesloten.")
    return words % {"months": LOOKS_BACK, "began": began, "ended": ended}


def _began(compared: Compared) -> str:
    number, before = compared.now.number("opened"), compared.began_before
    which, earlier = _called(compared)
    said = ngettext("%(number)s zaak begonnen", "%(number)s zaken begonnen", number) % {
        "number": number
    }
    if not compared.is_over:
        words = gettext("%(which)s tot nu toe: %(said)s. In %(earlier)s waren het er %(before)s.")
        return words % {"which": which, "said": said, "earlier": earlier, "before": before}
    if number == before:
        words = gettext("%(which)s: %(said)s, evenveel als in %(earlier)s.")
    elif number > before:
        words = gettext("%(which)s: %(said)s, %(more)s meer dan in %(earlier)s.")
    else:
        words = gettext("%(which)s: %(said)s, %(more)s minder dan in %(earlier)s.")
    more = abs(number - before)
    return words % {"which": which, "said": said, "more": more, "earlier": earlier}


def _called(compared: Compared) -> tuple[str, str]:
    """Return how the period is called, and the one before it."""
    period = compared.period
    before = period.before().label
    if compared.is_over:
        is_quarter = period.months == QUARTER
        words = gettext("het %(quarter)s") % {"quarter": before} if is_quarter else before
        return capfirst(period.label), words
    if period.months == QUARTER:
        return gettext("Dit kwartaal"), gettext("heel het vorige kwartaal")
    if period.code == str(period.first.year):
        return gettext("Dit jaar"), gettext("heel het vorige jaar")
    return capfirst(period.label), gettext("de maanden daarvoor")


def _needs_a_look(now: Figures, quiet: int, overdue: int) -> list[str]:
    if overdue:
        words = ngettext(
            "Bij %(number)s zaak is de volgende stap te laat.",
            "Bij %(number)s zaken is de volgende stap te laat.",
            overdue,
        )
        return [words % {"number": overdue}]
    if quiet:
        words = ngettext("%(number)s zaak is stil.", "%(number)s zaken zijn stil.", quiet)
        return [words % {"number": quiet}]
    return [_answered(now.by_value("response"))] if now.total("response") else []


def _answered(numbers: Mapping[str, int]) -> str:
    total, in_time = sum(numbers.values()), numbers.get(IN_TIME, 0)
    if not total:
        return gettext("Hierover is in deze tijd niets bekend.")
    if total == in_time:
        words = gettext("Op elke zaak is binnen %(norm)s werkdagen gereageerd: dat is de norm.")
    else:
        words = gettext(
            "Op %(in_time)s van de %(total)s zaken is binnen %(norm)s werkdagen gereageerd: "
            "dat is de norm."
        )
    return words % {"norm": NORM, "in_time": in_time, "total": total}

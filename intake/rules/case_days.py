"""Which days and minutes a case can have. Pure; each refusal is a sentence for whoever typed it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

AHEAD = 2  # calendar years: a next step that is further away is a typing error
OLDEST = date(2015, 1, 1)  # the Wmo 2015 begins; older cases are history of another law


class NotPossible(Exception):
    """These days cannot be; the text says why, and nothing was changed."""


@dataclass(frozen=True)
class Span:
    """From one day until another one, both included; no last day: it still runs."""

    first: date
    last: date | None = None

    def meets(self, other: "Span") -> bool:
        """Tell whether both hold on some day."""
        return self.first <= (other.last or date.max) and other.first <= (self.last or date.max)


def check_opening(opened: date, *, today: date) -> None:
    """Hold that a case began, and not in another time."""
    if opened > today:
        raise NotPossible(_("Deze dag is nog niet geweest. Een zaak begint vandaag of eerder."))
    if opened < OLDEST:
        words = gettext("Deze dag ligt vóór %(day)s. Kijk of het jaar klopt.")
        raise NotPossible(words % {"day": date_format(OLDEST)})


def check_in_case(day: date, *, opened: date, closed: date | None, today: date) -> None:
    """Hold that something that happened lies within the case."""
    if day > today:
        raise NotPossible(_("Deze dag is nog niet geweest. Kies vandaag of een dag ervoor."))
    if day < opened:
        words = gettext("De zaak begon pas op %(day)s. Kies die dag of een dag erna.")
        raise NotPossible(words % {"day": date_format(opened)})
    if closed and day > closed:
        words = gettext("De zaak is afgesloten op %(day)s. Kies die dag of een dag ervoor.")
        raise NotPossible(words % {"day": date_format(closed)})


def check_next_step(day: date, *, today: date) -> None:
    """Hold that a next step lies ahead, and not years away."""
    if day < today:
        raise NotPossible(_("Deze dag is al voorbij. Kies vandaag of een dag die nog komt."))
    if day.year > today.year + AHEAD:
        raise NotPossible(_("Deze dag is te ver weg. Kijk of het jaar klopt."))


def check_apart(new: Span, others: Iterable[Span]) -> None:
    """Hold that a period of law meets none of the others."""
    if new.last and new.last < new.first:
        raise NotPossible(_("De laatste dag ligt vóór de eerste. Kijk de dagen na."))
    for other in others:
        if new.meets(other):
            raise NotPossible(_overlap(other))


def _overlap(other: Span) -> str:
    first = date_format(other.first)
    if other.last is None:
        words = gettext(
            "Vanaf %(first)s geldt al een andere wet. Kies een latere dag, of pas die periode aan."
        )
        return words % {"first": first}
    words = gettext("Van %(first)s tot en met %(last)s geldt al een andere wet. Kies andere dagen.")
    return words % {"first": first, "last": date_format(other.last)}

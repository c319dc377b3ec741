"""Whom to call in danger. Pure.

Sources: 113.nl, veiligthuis.nl, kindertelefoon.nl and 112.nl. All are free of charge.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from intake.enums import Danger


@dataclass(frozen=True)
class Number:
    """A number to call, who answers, and what one may expect."""

    number: str
    name: str | Promise
    about: str | Promise


EMERGENCY = Number("112", _("Alarmnummer"), _("Is er nu gevaar? Bel meteen."))
SUICIDE = Number(
    "0800-0113",
    _("113 Zelfmoordpreventie"),
    _("Dag en nacht, gratis. U hoeft niet te zeggen wie u bent. 113 bellen kan ook."),
)
SAFE_HOME = Number(
    "0800-2000",
    _("Veilig Thuis"),
    _("Hulp en advies bij geweld thuis. Dag en nacht, gratis. Ook als u zich zorgen maakt."),
)
CHILD_LINE = Number(
    "0800-0432",
    _("De Kindertelefoon"),
    _("Voor wie jonger is dan 18. Elke dag van 11 tot 21 uur, gratis."),
)

NUMBERS: dict[Danger, tuple[Number, ...]] = {
    Danger.SELF_HARM: (EMERGENCY, SUICIDE),
    Danger.VIOLENCE: (EMERGENCY, SAFE_HOME),
    Danger.CHILD: (EMERGENCY, SAFE_HOME, CHILD_LINE),
}


def numbers_for(dangers: Iterable[Danger]) -> tuple[Number, ...]:
    """Return the numbers for these dangers, each once; none without danger."""
    return tuple(dict.fromkeys(number for danger in dangers for number in NUMBERS[danger]))

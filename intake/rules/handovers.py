"""How long a hand-over is open, and what a client says yes to. Pure."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from intake.enums import Shared
from intake.rules.case_days import NotPossible

OPEN_FOR = timedelta(days=7)  # after the day of the proposal
TAKEN_BACK_FOR = timedelta(days=7)  # after the day on which somebody said yes

# What a supporter reads aloud. A text that was used never changes: another one gets a new number,
# which each hand-over keeps.
WORDING = 1
WORDINGS: Mapping[int, Mapping[Shared, str | Promise]] = {
    1: {
        Shared.FACTS: _(
            "Mag ik uw zaak aan een andere cliëntondersteuner geven? Die ziet dan waar het over "
            "gaat, uw gemeente, en op welke dagen u hulp had. Mijn notities gaan niet mee. "
            "U mag nee zeggen. U mag later ook van gedachten veranderen."
        ),
        Shared.EVERYTHING: _(
            "Mag ik uw zaak aan een andere cliëntondersteuner geven? Die ziet dan waar het over "
            "gaat, uw gemeente, en op welke dagen u hulp had. Die leest ook mijn notities, zodat "
            "u uw verhaal niet opnieuw hoeft te vertellen. U mag nee zeggen. U mag later ook van "
            "gedachten veranderen."
        ),
    }
}


def check_consent(day: date | None, *, opened: date, today: date) -> None:
    """Hold that somebody said yes, while the case ran, and not tomorrow."""
    if day is None:
        raise NotPossible(_("Vul in wanneer de cliënt ja zei. Zonder een ja kan dit niet."))
    if day > today:
        raise NotPossible(_("Deze dag is nog niet geweest. Kies de dag waarop de cliënt ja zei."))
    if day < opened:
        words = gettext("De zaak begon pas op %(day)s. Kies de dag waarop de cliënt ja zei.")
        raise NotPossible(words % {"day": date_format(opened)})


def can_be_taken_back(answered: date, today: date) -> bool:
    """Tell whether a case can still return to where it came from."""
    return today <= answered + TAKEN_BACK_FOR

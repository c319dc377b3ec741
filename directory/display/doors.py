"""What the page of a municipality says about each door through which support comes."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory.enums import LegalBasis


@dataclass(frozen=True)
class DoorText:
    heading: Promise
    explanation: Promise
    gap: Promise  # what to do when we know of nobody


TEXTS = {
    LegalBasis.WMO: DoorText(
        heading=_("Via de gemeente (Wmo)"),
        explanation=_("Voor bijna alle vragen: hulp thuis, wonen, geld, werk en gezin."),
        gap=_(
            "Wij kennen hier nog niemand. De gemeente moet er wel voor zorgen: dat staat in de "
            "wet. Bel uw gemeente en vraag om onafhankelijke cliëntondersteuning."
        ),
    ),
    LegalBasis.WLZ: DoorText(
        heading=_("Via het zorgkantoor (Wlz)"),
        explanation=_("Als u altijd zorg nodig heeft en daarvoor een indicatie heeft."),
        gap=_(
            "Wij kennen hier nog niemand. Het zorgkantoor moet er wel voor zorgen: dat staat in "
            "de wet. Bel uw zorgkantoor en vraag om onafhankelijke cliëntondersteuning."
        ),
    ),
    LegalBasis.SPECIALISED: DoorText(
        heading=_("Gespecialiseerd"),
        explanation=_("Voor mensen met een bijzondere vraag die lang duurt, en hun naasten."),
        gap=_(
            "Wij kennen hier nog niemand. Vraag het aan een cliëntondersteuner hierboven: die "
            "zoekt met u mee."
        ),
    ),
    LegalBasis.OTHER: DoorText(
        heading=_("Van een vereniging, fonds of vrijwilligers"),
        explanation=_("Ook gratis. Soms alleen voor leden of voor één groep mensen."),
        gap=_(
            "Wij kennen hier nog niemand. In de bibliotheek of het buurthuis weten ze vaak wie er "
            "meeleest met brieven en formulieren."
        ),
    ),
}

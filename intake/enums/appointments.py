"""How far an appointment is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AppointmentState(models.TextChoices):
    """How far an appointment is; the resident reads the same words."""

    ASKED = "asked", _("gevraagd")
    PROPOSED = "proposed", _("voorgesteld")
    CONFIRMED = "confirmed", _("afgesproken")
    CANCELLED = "cancelled", _("door de inwoner afgezegd")
    CALLED_OFF = "called_off", _("door de organisatie afgezegd")
    NO_SHOW = "no_show", _("niet gekomen")
    DONE = "done", _("geweest")

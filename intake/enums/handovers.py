"""Codes of handing a case over."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class HandoverState(models.TextChoices):
    """How far a hand-over is."""

    PROPOSED = "proposed", _("voorgesteld")
    ACCEPTED = "accepted", _("overgenomen")
    DONE = "done", _("klaar")
    REFUSED = "refused", _("niet overgenomen")
    REVOKED = "revoked", _("ingetrokken")
    EXPIRED = "expired", _("verlopen")


class Shared(models.TextChoices):
    """What goes along with a case."""

    FACTS = "facts", _("gegevens en dagen, zonder notities")
    EVERYTHING = "everything", _("alles, met notities")


class Refusal(models.TextChoices):
    """Why somebody does not take a case over."""

    NO_ROOM = "no_room", _("er is nu geen plek")
    NOT_OUR_WORK = "not_our_work", _("dit hoort niet bij ons werk")
    CONFLICT = "conflict", _("er is een belangenconflict")
    WRONG_ADDRESS = "wrong_address", _("het is de verkeerde persoon of streek")
    OTHER = "other", _("iets anders")


class TakenBack(models.TextChoices):
    """Why a hand-over is taken back."""

    MISTAKE = "mistake", _("het was een vergissing")
    CONSENT = "consent", _("de cliënt wil het toch niet")

from django.db import models
from django.utils.translation import gettext_lazy as _


class AnswerState(models.TextChoices):
    """How far an authority is with its answer."""

    DRAFT = "draft", _("wordt geschreven")
    WAITING = "waiting", _("wacht op een tweede ambtenaar")
    GIVEN = "given", _("gegeven")


class Verdict(models.TextChoices):
    """What an authority says to one proposal."""

    AGREE = "agree", _("ja, dat gaan wij doen")
    PARTLY = "partly", _("voor een deel")
    NO = "no", _("nee")


class MeasureState(models.TextChoices):
    """How far a measure is."""

    PLANNED = "planned", _("afgesproken")
    BUSY = "busy", _("wordt aan gewerkt")
    DONE = "done", _("klaar")
    STOPPED = "stopped", _("gestopt")


class Difference(models.TextChoices):
    """Whether supporters see a difference, half a year after a measure."""

    YES = "yes", _("ja, het gaat beter")
    SOME = "some", _("een beetje")
    NO = "no", _("nee, het is hetzelfde")
    WORSE = "worse", _("het gaat slechter")
    UNKNOWN = "unknown", _("kan ik niet zeggen")

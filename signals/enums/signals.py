from django.db import models
from django.utils.translation import gettext_lazy as _


class SignalKind(models.TextChoices):
    """What kind of problem it is: `signal_kinds` of the codes of the portal."""

    RULE = "regel", _("een regel werkt slecht, mensen lopen hun recht mis")
    OFFER = "aanbod", _("het aanbod past niet bij wat nodig is")
    REACH = "bereik", _("mensen worden niet bereikt")
    TO_AND_FRO = "heen_en_weer", _("mensen worden heen en weer gestuurd")
    NOT_TOLD = "niet_verteld", _("niet verteld dat cliëntondersteuning bestaat")
    INDEPENDENCE = "onafhankelijkheid", _("onafhankelijkheid onder druk")
    OTHER = "anders", _("iets anders")


class Source(models.TextChoices):
    """Who noticed it."""

    SUPPORTER = "supporter", _("een cliëntondersteuner")
    RESIDENT = "resident", _("een inwoner")
    REFERRER = "referrer", _("iemand die mensen doorverwijst")


class SignalState(models.TextChoices):
    """Where a signal stands."""

    WAITING = "waiting", _("nog niet bekeken")  # of a resident or referrer
    OPEN = "open", _("telt mee")
    LEFT = "left", _("niet opgepakt")
    WITHDRAWN = "withdrawn", _("ingetrokken")
    TAKEN_DOWN = "taken_down", _("weggehaald")  # it named a person after all


class Frequency(models.TextChoices):
    """How often somebody saw it."""

    ONCE = "once", _("één keer")
    SOMETIMES = "sometimes", _("af en toe")
    OFTEN = "often", _("vaak")
    ALWAYS = "always", _("bijna altijd")
    UNKNOWN = "unknown", _("weet ik niet")


class Severity(models.IntegerChoices):
    """How much people suffer from it."""

    ANNOYING = 1, _("vervelend, maar mensen redden zich")
    HARMFUL = 2, _("mensen hebben er last van of kosten van")
    SERIOUS = 3, _("ernstig: mensen komen in de problemen")


class LeaveReason(models.TextChoices):
    """Why an organisation does not take up what somebody reported."""

    NOT_OURS = "not_ours", _("dit gaat over iets waar wij niet over gaan")
    ONE_PERSON = "one_person", _("dit gaat over één persoon: vraag hulp voor uzelf")
    KNOWN = "known", _("dit is al gemeld en er wordt aan gewerkt")
    UNCLEAR = "unclear", _("wij begrijpen niet goed wat er gebeurt")
    OTHER = "other", _("iets anders")


class DeletionReason(models.TextChoices):
    """Why a signal was deleted for good."""

    EXPIRED = "expired", _("de bewaartijd was voorbij")
    REPORTER = "reporter", _("de melder wilde het")
    PERSON = "person", _("er stond iemand in")
    REPLAYED = "replayed", _("was al eerder gewist")

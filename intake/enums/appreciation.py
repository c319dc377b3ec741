"""What somebody who was helped is asked, and what they can say."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Statement(models.TextChoices):
    """What somebody who was helped is asked; each value is a field of `Appreciation`.

    Access, quality and what it brings, as art. 8 of the Uitvoeringsregeling Wmo 2015 asks.
    """

    EASY_TO_FIND = "easy_to_find", _("Deze hulp was makkelijk te vinden.")
    TAKEN_SERIOUSLY = "taken_seriously", _("Ik werd serieus genomen.")
    FOUND_WORDS = "found_words", _("Door deze hulp kon ik zeggen wat ik nodig heb.")
    CAN_GO_ON = "can_go_on", _("Ik kan nu beter verder.")


class Face(models.IntegerChoices):
    """How far somebody agrees; the page shows a face with each word."""

    YES = 3, _("Ja")
    A_BIT = 2, _("Een beetje")
    NO = 1, _("Nee")

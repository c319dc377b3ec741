from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from intake.enums import Danger
from intake.phrasing.phrases import WrongPhrase, parse


def check_phrase(phrase: str) -> None:
    """Refuse a phrase that cannot be read."""
    try:
        parse(phrase)
    except WrongPhrase as wrong:
        raise ValidationError(str(wrong)) from wrong


class DangerWord(models.Model):
    """Words that point at danger, or an everyday phrase that only sounds like it (gevaarwoord)."""

    phrase = models.CharField(_("woorden"), max_length=200, validators=[check_phrase])
    kind = models.CharField(
        _("wijst op"),
        max_length=20,
        choices=Danger.choices,
        blank=True,
        help_text=_("Leeg: een gewone uitdrukking, die wij overslaan."),
    )
    language = models.CharField(
        _("taal"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )
    is_active = models.BooleanField(_("in gebruik"), default=True)
    note = models.CharField(_("toelichting"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("gevaarwoord")
        verbose_name_plural = _("gevaarwoorden")
        ordering = ["language", "kind", "phrase"]
        constraints = [models.UniqueConstraint(fields=["phrase", "kind"], name="danger_word_once")]

    def __str__(self) -> str:
        return self.phrase


class DangerSentence(models.Model):
    """A made-up sentence to try the words on (proefzin); never one that a resident wrote."""

    text = models.CharField(_("zin"), max_length=300, unique=True)
    kind = models.CharField(
        _("wijst op"),
        max_length=20,
        choices=Danger.choices,
        blank=True,
        help_text=_("Leeg: een gewone zin, waarbij niets mag verschijnen."),
    )
    is_held_out = models.BooleanField(
        _("alleen om te meten"),
        default=False,
        help_text=_("Kijk naar de uitslag, en kies geen woorden op deze zin."),
    )

    class Meta:
        verbose_name = _("proefzin")
        verbose_name_plural = _("proefzinnen")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text

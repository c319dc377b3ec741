from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from directory.models import Provider


class CaseTally(models.Model):
    """How many of something an organisation had in a month, for overviews (telling van zaken).

    `intake.rules.case_counts` says what is counted. Only the jobs write it. `gone` is the part of
    `number` whose rows are deleted by now: it stays, and cannot be counted again. `key` is the sum
    of the keys of the cases in it, with which it is rounded for others (`docs/disclosure.md`).
    Nobody's work has supporter 0; what all of them did together `EVERYBODY`, so that an
    organisation of fifty is read as fast as one of five.
    """

    app_rights: ClassVar[str] = "SELECT"
    jobs_rights: ClassVar[str] = "SELECT, INSERT, UPDATE, DELETE"

    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    supporter = models.BigIntegerField(_("door"), default=0)
    month = models.DateField(_("maand"))
    measure = models.CharField(_("wat"), max_length=20)
    value = models.CharField(_("welke"), max_length=40, blank=True)
    number = models.IntegerField(_("aantal"), default=0)
    gone = models.IntegerField(_("waarvan gewist"), default=0)
    key = models.BigIntegerField(_("sleutel"), default=0)
    gone_key = models.BigIntegerField(_("sleutel van wat gewist is"), default=0)

    class Meta:
        verbose_name = _("telling van zaken")
        verbose_name_plural = _("tellingen van zaken")
        constraints = [
            models.UniqueConstraint(
                fields=["provider", "month", "measure", "value", "supporter"],
                name="casetally_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.provider_id} {self.month:%Y-%m} {self.measure} {self.value}"

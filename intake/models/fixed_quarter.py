from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from directory.models import Provider
from intake.models.facts import PROVIDERS


class FixedQuarter(models.Model):
    """The numbers of a quarter as others were told them (vastgezet kwartaal).

    Reports for others are made of these, so that two of them never differ by a few cases
    (`intake.overview.fixing`). They are exact, with the keys by which they are rounded.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"provider_id = ANY ({PROVIDERS.sql})",
        Role.JOBS: ALL_ROWS.sql,
    }

    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    quarter = models.DateField(_("kwartaal"))  # its first day
    figures = models.JSONField(_("getallen"))
    fixed_on = models.DateField(_("vastgezet op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("vastgezet kwartaal")
        verbose_name_plural = _("vastgezette kwartalen")
        constraints = [
            models.UniqueConstraint(fields=["provider", "quarter"], name="fixedquarter_once")
        ]

    def __str__(self) -> str:
        return f"{self.provider_id} {self.quarter}"

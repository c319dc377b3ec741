"""How long an organisation keeps its cases, who reads one with a reason, and erasing before."""

import uuid
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from directory.models import Provider
from intake.enums import ErasureReason
from intake.models.case import Case
from intake.models.case_history import OF_THE_CASE
from intake.models.facts import LOG
from intake.models.team import Glass
from intake.rules.case_keeping import ERASURE_WAITS, MONTHS, USUAL_MONTHS


class CasePolicy(models.Model):
    """For how many months an organisation keeps a case after closing it (bewaartermijn)."""

    provider = models.OneToOneField(
        Provider, on_delete=models.CASCADE, primary_key=True, related_name="case_policy"
    )
    months = models.PositiveSmallIntegerField(_("maanden na afsluiten"), default=USUAL_MONTHS)

    class Meta:
        verbose_name = _("bewaartermijn van zaken")
        verbose_name_plural = _("bewaartermijnen van zaken")
        constraints = [
            models.CheckConstraint(condition=Q(months__in=MONTHS), name="casepolicy_months")
        ]

    def __str__(self) -> str:
        return f"{self.provider_id}: {self.months}"


class CaseGlass(Glass):
    """A coordinator reads a colleague's case for half an hour, and says why."""

    row_rules: ClassVar[dict[Role, str]] = OF_THE_CASE

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="broken_glass")

    def __str__(self) -> str:
        return f"{self.case_id}: {self.user_id}"


class CaseErasure(models.Model):
    """Somebody asks to erase a case before its day; a second person says yes (wisvoorstel).

    `is_alone`: nobody else worked there when it was asked, so that it happens by itself after the
    wait. Else it lapses then. `provider` is whose case it was then: it holds for nobody else.
    """

    row_rules: ClassVar[dict[Role, str]] = OF_THE_CASE
    row_reads: ClassVar[dict[Role, str]] = {Role.APP: LOG.sql}

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="erasure")
    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="+")
    reason = models.CharField(_("waarom"), max_length=10, choices=ErasureReason.choices)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("gevraagd door"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    proposed_on = models.DateField(_("gevraagd op"), default=timezone.localdate)
    is_alone = models.BooleanField(_("er werkt niemand anders"), default=False)

    class Meta:
        verbose_name = _("wisvoorstel")
        verbose_name_plural = _("wisvoorstellen")
        ordering = ["proposed_on", "uuid"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.reason}"

    @property
    def ends_on(self) -> date:
        """The day on which it lapses, or happens when nobody else works there."""
        return self.proposed_on + ERASURE_WAITS

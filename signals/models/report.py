from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from clientsupport.privacy.codes.rows import CodeVisit, KeptForm, OpenedByCode
from signals.models.facts import REPORT, REPORT_LOCATOR
from signals.models.signal import OF_THE_ORGANISATION, Signal


class Report(OpenedByCode, EncryptsText):
    """That a signal came from somebody without a name, who comes back with a code (melding).

    Its key is that of the signal. `answer` is what the organisation says to them.
    """

    key_owner: ClassVar[str] = "signal"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"uuid = {REPORT.sql} OR {OF_THE_ORGANISATION}",
        Role.JOBS: ALL_ROWS.sql,
    }
    row_reads: ClassVar[dict[Role, str]] = {Role.APP: f"code_locator = {REPORT_LOCATOR.sql}"}

    signal = models.OneToOneField(Signal, on_delete=models.CASCADE, related_name="report")
    answer = EncryptedTextField(_("wat de organisatie zegt"), null=True)
    answered_on = models.DateField(_("gezegd op"), null=True, blank=True)

    class Meta:
        verbose_name = _("melding")
        verbose_name_plural = _("meldingen")
        constraints = [
            models.CheckConstraint(
                condition=Q(uuid=F("signal_id")), name="report_has_key_of_signal"
            )
        ]

    def __str__(self) -> str:
        return f"{self.signal_id}"


class SubmittedReport(KeptForm):
    """Which report a form led to, until it can no longer be sent."""

    report = models.ForeignKey(Report, null=True, on_delete=models.SET_NULL, related_name="forms")


class ReportVisit(CodeVisit):
    """Somebody who came in with the code of a report, and is reading."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="visits")

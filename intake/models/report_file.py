"""A report that is too large to be made while somebody waits for the page."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from directory.models import Provider
from intake.models.facts import PROVIDERS


class ReportFile(HoldsDataKey):
    """A report that a job makes into a file, for who asked for it (bestand met een verslag).

    `content` is the file in base64 under a key of its own; NULL until it is made. It goes a day
    after it was asked for.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"provider_id = ANY ({PROVIDERS.sql})",
        Role.JOBS: ALL_ROWS.sql,
    }

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.CASCADE, related_name="+"
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("gevraagd door"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    asked_at = models.DateTimeField(_("gevraagd op"), default=timezone.now, editable=False)
    period = models.CharField(_("tijd"), max_length=7)  # as it stands in an address
    edition = models.CharField(_("versie"), max_length=10)
    kind = models.CharField(_("soort bestand"), max_length=3)
    language = models.CharField(_("taal"), max_length=10)
    content = EncryptedTextField(_("bestand"), null=True)

    class Meta:
        verbose_name = _("bestand met een verslag")
        verbose_name_plural = _("bestanden met een verslag")
        ordering = ["-asked_at"]

    def __str__(self) -> str:
        return f"{self.provider_id}: {self.period} {self.edition}.{self.kind}"

"""A file of cases that somebody handed in, and what it takes to undo it."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from directory.enums import ImportState
from directory.models import Provider
from intake.models.facts import PROVIDERS


class CaseImport(HoldsDataKey):
    """Cases that somebody registered elsewhere, read from a file (ingelezen zaken).

    `rows` are its cells as they came, in JSON under a key of its own: they go once it is done.
    `found` says row by row what it would do, or else what is wrong. `earlier` is what it takes to
    undo it: the cases that it made, and what others said before. After a day all of it goes.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"provider_id = ANY ({PROVIDERS.sql})",
        Role.JOBS: ALL_ROWS.sql,
    }

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.CASCADE, related_name="+"
    )
    read_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("ingelezen door"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    read_at = models.DateTimeField(_("ingelezen op"), default=timezone.now, editable=False)
    language = models.CharField(_("taal"), max_length=10, default="nl")  # of its headings
    state = models.CharField(
        _("stand"), max_length=10, choices=ImportState.choices, default=ImportState.PLANNING
    )
    rows = EncryptedTextField(_("rijen"), null=True)
    found = EncryptedTextField(_("wat de rijen doen"), null=True)
    earlier = EncryptedTextField(_("hoe het was"), null=True)
    # What the rows would do, with the versions of the cases: doing it compares.
    seen = models.CharField(_("gezien"), max_length=64, blank=True)
    number = models.PositiveIntegerField(_("aantal rijen"), default=0)
    looked_at = models.PositiveIntegerField(_("bekeken rijen"), default=0)  # or done, so far
    new = models.PositiveIntegerField(_("nieuw"), default=0)
    changed = models.PositiveIntegerField(_("gewijzigd"), default=0)
    same = models.PositiveIntegerField(_("hetzelfde"), default=0)
    wrong = models.PositiveIntegerField(_("wat er niet klopt"), default=0)
    started_at = models.DateTimeField(_("begonnen op"), null=True, blank=True)
    done_at = models.DateTimeField(_("klaar op"), null=True, blank=True)

    class Meta:
        verbose_name = _("ingelezen zaken")
        verbose_name_plural = _("ingelezen zaken")
        ordering = ["-read_at"]

    def __str__(self) -> str:
        return f"{self.provider_id}: {self.read_at:%Y-%m-%d}"

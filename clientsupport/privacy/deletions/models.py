import hashlib
from typing import ClassVar
from uuid import UUID

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DeletionNote(models.Model):
    """That something was deleted for good; nothing of what it was.

    An app that deletes for good has a table of its own for it, and adds its reasons.
    """

    app_rights: ClassVar[str] = "SELECT, INSERT"
    jobs_rights: ClassVar[str] = "SELECT, INSERT, UPDATE"

    kind = models.CharField(_("soort"), max_length=50)  # the model's label
    key = models.CharField(max_length=64, db_index=True)  # SHA-256 of the uuid, 122 random bits
    reason = models.CharField(_("waarom"), max_length=20)
    on = models.DateField(_("op"), default=timezone.localdate)
    is_noted = models.BooleanField(_("staat buiten de database"), default=False)

    objects: ClassVar[models.Manager["DeletionNote"]]

    class Meta:
        abstract = True
        verbose_name = _("wissing")
        verbose_name_plural = _("wislijst")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.key[:8]}"


def key_of(row: UUID) -> str:
    """Return what the list keeps of a row: it tells that row again, and nothing else."""
    return hashlib.sha256(row.bytes).hexdigest()

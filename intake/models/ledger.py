import hashlib
import uuid
from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from intake.enums import DeletionReason


class Deletion(models.Model):
    """That something was deleted for good (wislijst); nothing of what it was.

    After a backup is put back, whatever stands here is deleted once more.
    """

    app_rights: ClassVar[str] = "SELECT, INSERT"
    jobs_rights: ClassVar[str] = "SELECT, INSERT, UPDATE"

    kind = models.CharField(_("soort"), max_length=50)  # the model's label
    key = models.CharField(max_length=64, db_index=True)  # SHA-256 of the uuid, 122 random bits
    reason = models.CharField(_("waarom"), max_length=20, choices=DeletionReason.choices)
    on = models.DateField(_("op"), default=timezone.localdate)
    is_noted = models.BooleanField(_("staat buiten de database"), default=False)

    class Meta:
        verbose_name = _("wissing")
        verbose_name_plural = _("wislijst")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.key[:8]}"


def key_of(row: uuid.UUID) -> str:
    """Return what the list keeps of a row: it tells that row again, and nothing else."""
    return hashlib.sha256(row.bytes).hexdigest()

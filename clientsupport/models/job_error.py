from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class JobError(models.Model):
    """With which kind of error a job ended last; never the text of it, which may hold addresses."""

    app_rights: ClassVar[str] = "SELECT"
    jobs_rights: ClassVar[str] = "SELECT, INSERT, UPDATE, DELETE"

    job = models.BigIntegerField(primary_key=True)  # the id of a row of the queue
    kind = models.CharField(_("soort fout"), max_length=100)  # the name of its class
    at = models.DateTimeField(_("moment"), default=timezone.now)

    class Meta:
        verbose_name = _("fout van een taak")
        verbose_name_plural = _("fouten van taken")
        ordering = ["-at", "-job"]

    def __str__(self) -> str:
        return f"{self.job}: {self.kind}"

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AuditSeal(models.Model):
    """A link in a chain over the audit log (docs/decisions/0008): events, and a hash over them.

    One chain per organisation and one for the portal itself (`chain` is then empty). Only the role
    of the jobs adds rows; nobody changes or deletes one.
    """

    app_rights: ClassVar[str] = "SELECT"
    jobs_rights: ClassVar[str] = "SELECT, INSERT"

    chain = models.CharField(_("organisatie"), max_length=100, blank=True)
    number = models.PositiveIntegerField(_("nummer"))  # from 1 in each chain, without gaps
    sealed_at = models.DateTimeField(_("verzegeld op"), default=timezone.now, editable=False)
    events = ArrayField(models.BigIntegerField(), verbose_name=_("gebeurtenissen"))
    previous = models.CharField(_("vorige zegel"), max_length=64, blank=True)  # SHA-256, hex
    digest = models.CharField(_("zegel"), max_length=64)  # SHA-256, hex

    class Meta:
        verbose_name = _("zegel")
        verbose_name_plural = _("zegels")
        ordering = ["chain", "number"]
        constraints = [
            models.UniqueConstraint(fields=["chain", "number"], name="auditseal_one_chain")
        ]

    def __str__(self) -> str:
        return f"{self.chain or 'portaal'} {self.number}"

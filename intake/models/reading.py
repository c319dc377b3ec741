"""How far somebody has read a conversation, so that their list shows what is new to them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from intake.models.message import InternalNote
from intake.models.request import HelpRequest


class Reading(models.Model):
    """Up to which message one person has seen a conversation (gelezen tot). No time, no day.

    Nobody else is shown it. Whoever looks along, with a broken glass or as a replacement, takes
    nothing away from what is new to the one who holds the request.
    """

    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="readings")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings"
    )
    number = models.PositiveSmallIntegerField(_("gelezen tot en met bericht"))

    class Meta:
        verbose_name = _("gelezen tot")
        verbose_name_plural = _("gelezen tot")
        constraints = [models.UniqueConstraint(fields=["request", "user"], name="reading_once")]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.number}"

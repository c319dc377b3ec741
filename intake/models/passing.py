from datetime import date
from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from directory.models import Offer
from intake.enums import PassingState
from intake.models.message import Message
from intake.models.request import HelpRequest


class PassingQuerySet(models.QuerySet["Passing"]):
    def open(self, today: date) -> "PassingQuerySet":
        """Those that the resident can still say yes or no to."""
        return self.filter(state=PassingState.PROPOSED, expires_on__gte=today)


class Passing(EncryptsText):
    """A supporter proposes another organisation; only the resident can say yes (doorgeven).

    Why, the resident reads as long as they can choose; then the text goes.
    """

    key_owner: ClassVar[str] = "request"
    row_rules: ClassVar[dict[Role, str]] = Message.row_rules

    id = models.BigAutoField(primary_key=True)  # in the order in which they were made
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="passings")
    to = models.ForeignKey(
        Offer, verbose_name=_("naar"), on_delete=models.CASCADE, related_name="+"
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    reason = EncryptedTextField(_("waarom"), null=True)
    proposed_on = models.DateField(_("voorgesteld op"))
    expires_on = models.DateField(_("geldig tot en met"))
    decided_on = models.DateField(_("besloten op"), null=True, blank=True)
    state = models.CharField(
        _("stand"), max_length=10, choices=PassingState.choices, default=PassingState.PROPOSED
    )

    objects = PassingQuerySet.as_manager()

    class Meta:
        verbose_name = _("doorgeven")
        verbose_name_plural = _("doorgeven")
        ordering = ["-proposed_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["request"],
                condition=Q(state=PassingState.PROPOSED),
                name="passing_one_open",
            )
        ]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.to_id}"

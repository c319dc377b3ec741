"""What whoever holds a request arranges with a colleague; how it ends says `intake.lifecycle`."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.models import User
from intake.models.message import InternalNote
from intake.models.request import HelpRequest


class HandingQuerySet(models.QuerySet["Handing"]):
    def open(self) -> "HandingQuerySet":
        """Those that the colleague can still say yes or no to."""
        return self.filter(is_declined=False)

    def proposed_to(self, user: User) -> "HandingQuerySet":
        """Those that wait for somebody's yes or no, the oldest first, with what a list shows."""
        found = self.open().filter(to=user).order_by("proposed_on", "pk")
        return found.select_related("proposed_by", "request__municipality", "request__domain")


class Handing(models.Model):
    """Whoever holds a request asks a named colleague to take it over (overdragen).

    Until the colleague says yes, the holder keeps it, and the colleague reads nothing of it.
    """

    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="handings")
    to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("aan"),
        on_delete=models.CASCADE,
        related_name="handings",
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    proposed_on = models.DateField(_("voorgesteld op"), default=timezone.localdate)
    is_declined = models.BooleanField(_("de collega kan niet"), default=False)

    objects = HandingQuerySet.as_manager()

    class Meta:
        verbose_name = _("overdragen")
        verbose_name_plural = _("overdragen")
        constraints = [models.UniqueConstraint(fields=["request"], name="handing_one")]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.to_id}"


class SecondReader(models.Model):
    """A named colleague who may read a request and not answer it (tweede lezer)."""

    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="readers")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("tweede lezer"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    since = models.DateField(_("sinds"), default=timezone.localdate)

    class Meta:
        verbose_name = _("tweede lezer")
        verbose_name_plural = _("tweede lezers")
        constraints = [models.UniqueConstraint(fields=["request"], name="reader_one")]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.user_id}"

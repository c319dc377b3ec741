"""How people at the workplace find a request again, without words of their own."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.models import User
from clientsupport.models.line import LineField
from directory.enums import PROVIDER_ROLES
from directory.models import Provider
from intake.models.message import InternalNote
from intake.models.request import HelpRequest

LABEL_LENGTH = 30  # characters


class Reminder(models.Model):
    """Somebody wants to see a request again on a day (herinnering); only they know of it."""

    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="reminders")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    on = models.DateField(_("op"))

    class Meta:
        verbose_name = _("herinnering")
        verbose_name_plural = _("herinneringen")
        constraints = [
            models.UniqueConstraint(fields=["request", "user"], name="reminder_one_each")
        ]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.on}"


class LabelQuerySet(models.QuerySet["Label"]):
    def visible_to(self, user: User) -> "LabelQuerySet":
        """Those of the organisations where somebody works."""
        places = user.memberships.filter(role__in=PROVIDER_ROLES)
        return self.filter(provider__in=places.values("provider"))


class Label(models.Model):
    """A short word by which an organisation sorts its requests; coordinators keep the list."""

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="labels")
    name = LineField(_("label"), max_length=LABEL_LENGTH)

    objects = LabelQuerySet.as_manager()

    class Meta:
        verbose_name = _("label")
        verbose_name_plural = _("labels")
        ordering = ["name", "pk"]
        constraints = [models.UniqueConstraint(fields=["provider", "name"], name="label_once")]

    def __str__(self) -> str:
        return self.name


class Labelling(models.Model):
    """That a request has a label; it goes with either."""

    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="labellings")
    label = models.ForeignKey(Label, on_delete=models.CASCADE, related_name="labellings")

    class Meta:
        verbose_name = _("gelabeld")
        verbose_name_plural = _("gelabeld")
        ordering = ["label__name", "pk"]
        constraints = [models.UniqueConstraint(fields=["request", "label"], name="labelling_once")]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.label_id}"

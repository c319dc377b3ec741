"""How the people of an organisation arrange their work."""

from datetime import date
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.models import User
from clientsupport.models.line import LineField
from directory.enums import PROVIDER_ROLES
from directory.models import Provider
from intake.models.message import InternalNote


class ReplyTemplateQuerySet(models.QuerySet["ReplyTemplate"]):
    def visible_to(self, user: User) -> "ReplyTemplateQuerySet":
        """Those of the organisations where somebody works."""
        places = user.memberships.filter(role__in=PROVIDER_ROLES)
        return self.filter(provider__in=places.values("provider"))


class ReplyTemplate(models.Model):
    """A text that an organisation often answers with (voorbeeldantwoord); no text of a resident."""

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="reply_templates")
    title = LineField(_("titel"), max_length=80)
    text = models.TextField(_("tekst"), max_length=2000)

    objects = ReplyTemplateQuerySet.as_manager()

    class Meta:
        verbose_name = _("voorbeeldantwoord")
        verbose_name_plural = _("voorbeeldantwoorden")
        ordering = ["title", "pk"]

    def __str__(self) -> str:
        return self.title


class AbsenceQuerySet(models.QuerySet["Absence"]):
    def on(self, day: date) -> "AbsenceQuerySet":
        """Those that hold on a day."""
        return self.filter(first_day__lte=day, last_day__gte=day)

    def during(self, first: date, last: date) -> "AbsenceQuerySet":
        """Those that hold on any of these days."""
        return self.filter(first_day__lte=last, last_day__gte=first)

    def visible_to(self, user: User) -> "AbsenceQuerySet":
        """Those at the organisations where somebody works."""
        places = user.memberships.filter(role__in=PROVIDER_ROLES)
        return self.filter(provider__in=places.values("provider"))


class Absence(models.Model):
    """Somebody is away, and a colleague reads and answers for them meanwhile (afwezigheid).

    Who works alone has no `replacement`: then nobody reads until they are back.
    """

    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="absences")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="absences"
    )
    replacement = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("vervanger"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="replaces",
    )
    first_day = models.DateField(_("vanaf"))
    last_day = models.DateField(_("tot en met"))

    objects = AbsenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("afwezigheid")
        verbose_name_plural = _("afwezigheid")
        ordering = ["first_day", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")), name="absence_ends_after_it_begins"
            ),
            models.CheckConstraint(condition=~Q(user=F("replacement")), name="absence_by_another"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.first_day}"


class Glass(models.Model):
    """A coordinator opens what a colleague works on for half an hour, and says why.

    The privacy officer hears of it; the reason stands in the audit log too.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    reason = models.CharField(_("waarom"), max_length=300)
    until = models.DateTimeField()

    class Meta:
        abstract = True


class BrokenGlass(Glass):
    """A coordinator reads a colleague's conversation."""

    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(
        "intake.HelpRequest", on_delete=models.CASCADE, related_name="broken_glass"
    )

    def __str__(self) -> str:
        return f"{self.request_id}: {self.user_id}"

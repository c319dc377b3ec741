from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from clientsupport.enums import Language, PortalRole
from clientsupport.models import User
from clientsupport.privacy.codes.rows import OpenedByCode
from directory.enums import CorrectionState, CorrectionTopic
from directory.models.offer import Offer


class CorrectionReportQuerySet(models.QuerySet["CorrectionReport"]):
    def visible_to(self, user: User) -> "CorrectionReportQuerySet":
        """Editors see all; coordinators those about their own offers."""
        if user.portal_role == PortalRole.EDITOR:
            return self
        return self.filter(offer__provider__in=user.memberships.coordinating().values("provider"))

    def waiting(self) -> "CorrectionReportQuerySet":
        """Those that nobody has answered yet."""
        return self.filter(state=CorrectionState.WAITING)

    def overdue(self, today: date) -> "CorrectionReportQuerySet":
        """Those of them that should have been answered before today."""
        return self.waiting().filter(due_on__lt=today)


class CorrectionReport(OpenedByCode, HoldsDataKey):
    """Somebody without a name says that a listing is wrong (correctie: klopt dit niet?).

    Of the person nothing is kept: no name, no address, no time of day. They read the answer with
    a code that is shown once. `text` is encrypted with the report's own key.
    """

    offer = models.ForeignKey(
        Offer, verbose_name=_("aanbod"), on_delete=models.CASCADE, related_name="corrections"
    )
    topic = models.CharField(_("wat klopt niet"), max_length=20, choices=CorrectionTopic.choices)
    text = EncryptedTextField(_("wat er wel moet staan"), null=True)
    language = models.CharField(_("taal"), max_length=2, choices=Language.choices)
    # A keyed hash of the form's number, so that sending it twice makes one; gone the next day.
    submission = models.CharField(  # noqa: DJ001 (unique, and empty for most)
        max_length=64, null=True, unique=True, editable=False
    )
    reported_on = models.DateField(_("gemeld op"))
    due_on = models.DateField(_("antwoord voor"))
    state = models.CharField(
        _("stand"), max_length=10, choices=CorrectionState.choices, default=CorrectionState.WAITING
    )
    answer = models.CharField(_("antwoord"), max_length=1000, blank=True)
    answered_on = models.DateField(_("beantwoord op"), null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("beantwoord door"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    announced_on = models.DateField(_("per mail gemeld op"), null=True, editable=False)
    escalated_on = models.DateField(_("als te laat gemeld op"), null=True, editable=False)

    objects = CorrectionReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("correctie")
        verbose_name_plural = _("correcties")
        ordering = ["due_on", "uuid"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=CorrectionState.WAITING, answered_on=None)
                | (~Q(state=CorrectionState.WAITING) & Q(answered_on__isnull=False)),
                name="correction_answered_has_day",
            )
        ]

    def __str__(self) -> str:
        return f"{self.offer}: {self.get_topic_display()}"

    @property
    def is_waiting(self) -> bool:
        return self.state == CorrectionState.WAITING

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language
from clientsupport.models.line import LineField
from directory.enums import Decision, ProviderKind
from directory.models.provider import Provider


class Application(models.Model):
    """An organisation asks to be listed (aanmelding); an editor decides.

    `claims` is the one in the directory, without people so far, that they say they are; `provider`
    is what became of it.
    """

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = LineField(_("naam van de organisatie"), max_length=150)
    kind = models.CharField(_("soort"), max_length=20, choices=ProviderKind.choices)
    website = models.URLField(_("website"))
    chamber_number = models.CharField(_("KvK-nummer"), max_length=8, blank=True)
    area = LineField(_("waar u helpt"), max_length=300)
    motivation = models.TextField(_("wat u doet"), max_length=2000)
    contact_name = LineField(_("uw naam"), max_length=100)
    contact_email = models.EmailField(_("uw e-mailadres"))
    language = models.CharField(
        _("taal"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )
    applied_at = models.DateTimeField(_("aangemeld op"), default=timezone.now, editable=False)
    decision = models.CharField(
        _("stand"), max_length=10, choices=Decision.choices, default=Decision.WAITING
    )
    decided_at = models.DateTimeField(_("besloten op"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("besloten door"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    reason = models.TextField(_("toelichting"), blank=True)
    provider = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.SET_NULL, related_name="applications"
    )
    claims = models.ForeignKey(
        Provider,
        verbose_name=_("zegt te zijn"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="claims",
    )

    class Meta:
        verbose_name = _("aanmelding")
        verbose_name_plural = _("aanmeldingen")
        ordering = ["applied_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(decision=Decision.WAITING, decided_at=None)
                | (~Q(decision=Decision.WAITING) & Q(decided_at__isnull=False)),
                name="application_decided_has_moment",
            )
        ]

    def __str__(self) -> str:
        return self.name

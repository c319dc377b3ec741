from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from directory.enums import Employer, Payer
from directory.models.provider import Provider


class IndependenceDeclarationQuerySet(models.QuerySet["IndependenceDeclaration"]):
    def latest_each(self) -> "IndependenceDeclarationQuerySet":
        """The one of each provider that counts."""
        return self.order_by("provider_id", "-declared_on").distinct("provider_id")


class IndependenceDeclaration(models.Model):
    """What a provider declared on a day about its independence: facts, never a score.

    Empty is unknown and is shown as unknown. The latest declaration counts; earlier ones stay.
    """

    provider = models.ForeignKey(
        Provider,
        verbose_name=_("aanbieder"),
        on_delete=models.CASCADE,
        related_name="independence_declarations",
    )
    declared_on = models.DateField(_("verklaard op"))
    declared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("verklaard door"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    paid_by = ArrayField(
        models.CharField(max_length=20, choices=Payer.choices),
        verbose_name=_("wie betaalt"),
        default=list,
        blank=True,
    )
    employed_by = models.CharField(
        _("in dienst"), max_length=20, choices=Employer.choices, blank=True
    )
    takes_decisions = models.BooleanField(_("beslist mee over hulp"), null=True, blank=True)
    is_in_access_team = models.BooleanField(_("zit in het wijkteam"), null=True, blank=True)
    gives_care = models.BooleanField(_("geeft zelf zorg"), null=True, blank=True)
    has_hours_limited = models.BooleanField(
        _("betaler bepaalt de uren per persoon"), null=True, blank=True
    )
    has_registered_professionals = models.BooleanField(
        _("beroepskrachten in een register"), null=True, blank=True
    )
    complaint_route = models.URLField(_("waar u kunt klagen"), blank=True)
    statement = models.TextField(_("in eigen woorden"), blank=True)

    objects = IndependenceDeclarationQuerySet.as_manager()

    class Meta:
        verbose_name = _("verklaring over onafhankelijkheid")
        verbose_name_plural = _("verklaringen over onafhankelijkheid")
        ordering = ["provider", "-declared_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["provider", "declared_on"], name="independencedeclaration_one_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.provider} – {self.declared_on}"

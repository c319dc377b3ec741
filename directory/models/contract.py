from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import PortalRole
from clientsupport.models import User
from clientsupport.models.line import LineField
from directory.enums import LegalBasis, MemberRole
from directory.models.authority import Authority
from directory.models.provider import Provider


class ContractQuerySet(models.QuerySet["Contract"]):
    def current(self) -> "ContractQuerySet":
        """Those that still hold, as far as the authority said."""
        return self.filter(ended_on=None)

    def listed(self) -> "ContractQuerySet":
        """Those with a provider that is in the directory."""
        return self.exclude(provider=None)

    def visible_to(self, user: User | None) -> "ContractQuerySet":
        """What holds is public; the rest only for the authority itself and for editors."""
        if user is None or not user.is_authenticated:
            return self.current().listed()
        if user.portal_role == PortalRole.EDITOR:
            return self
        own = user.memberships.filter(role=MemberRole.OFFICIAL).values("authority")
        return self.filter(Q(ended_on=None, provider__isnull=False) | Q(authority__in=own))


class Contract(models.Model):
    """An authority states that a provider gives support on its behalf: a fact with a date.

    `provider_name` is for an organisation that is not in the directory yet.
    """

    authority = models.ForeignKey(
        Authority,
        verbose_name=_("overheid"),
        on_delete=models.CASCADE,
        related_name="contracts",
    )
    provider = models.ForeignKey(
        Provider,
        verbose_name=_("aanbieder"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="contracts",
    )
    provider_name = LineField(_("organisatie"), max_length=150, blank=True)
    legal_basis = models.CharField(_("wet"), max_length=20, choices=LegalBasis.choices)
    stated_on = models.DateField(_("bevestigd op"), default=timezone.localdate)
    stated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("bevestigd door"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    ended_on = models.DateField(_("gestopt op"), null=True, blank=True)

    objects = ContractQuerySet.as_manager()

    class Meta:
        verbose_name = _("contract")
        verbose_name_plural = _("contracten")
        ordering = ["authority", "legal_basis", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(provider__isnull=False, provider_name="")
                | (Q(provider=None) & ~Q(provider_name="")),
                name="contract_names_one_organisation",
            ),
            models.UniqueConstraint(
                fields=["authority", "provider", "legal_basis"],
                condition=Q(ended_on=None),
                name="contract_stated_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.authority}: {self.provider or self.provider_name}"

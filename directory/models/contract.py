from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import PortalRole
from clientsupport.models import User
from clientsupport.models.line import LineField
from directory.enums import LegalBasis, MemberRole, OfferState
from directory.models.area import OfferCoverage
from directory.models.authority import Authority
from directory.models.place import Municipality
from directory.models.provider import Provider


def _area() -> "models.QuerySet[Municipality]":
    """Return the area of the authority of the contract that a condition is about."""
    return Municipality.objects.in_area_of(OuterRef("authority")).order_by()


def _served() -> "models.QuerySet[OfferCoverage]":
    """Return where in that area the provider of the contract helps, as everybody reads."""
    area = Municipality.objects.in_area_of(OuterRef(OuterRef("authority"))).order_by()
    return OfferCoverage.objects.filter(
        offer__provider=OuterRef("provider"),
        offer__state=OfferState.PUBLISHED,
        municipality__in=area.values("pk"),
    )


class ContractQuerySet(models.QuerySet["Contract"]):
    def current(self) -> "ContractQuerySet":
        """Those that still hold, as far as the authority said."""
        return self.filter(ended_on=None)

    def listed(self) -> "ContractQuerySet":
        """Those with a provider that is in the directory."""
        return self.exclude(provider=None)

    def unserved(self) -> "ContractQuerySet":
        """Those with a provider without a published offer in the area, where the area is known."""
        return self.listed().filter(Exists(_area()), ~Exists(_served()))

    def questioned(self) -> "ContractQuerySet":
        """Those of them that hold, and of which nobody said that they do all the same."""
        return self.current().unserved().filter(vouched_on=None)

    def _unquestioned(self) -> "ContractQuerySet":
        """All others: nothing in the directory speaks against them, or the authority vouched."""
        return self.filter(Q(vouched_on__isnull=False) | Exists(_served()) | ~Exists(_area()))

    def visible_to(self, user: User | None) -> "ContractQuerySet":
        """What holds and raises no question is public; the rest is of the authority and editors."""
        if user is None or not user.is_authenticated:
            return self.current().listed()._unquestioned()
        if user.portal_role == PortalRole.EDITOR:
            return self
        own = user.memberships.filter(role=MemberRole.OFFICIAL).values("authority")
        public = Contract.objects.current().listed()._unquestioned()
        return self.filter(Q(pk__in=public.order_by().values("pk")) | Q(authority__in=own))


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
    vouched_on = models.DateField(  # that it holds, although we know of no offer in the area
        _("nagevraagd op"), null=True, blank=True, editable=False
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

"""Where an offer helps: areas as people say them, and the flat table that searching reads."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory.enums import AreaKind, Breadth, Province
from directory.models.offer import Offer
from directory.models.place import CareOfficeRegion, Municipality


class OfferArea(models.Model):
    """One area that an offer serves (werkgebied)."""

    offer = models.ForeignKey(
        Offer, verbose_name=_("aanbod"), on_delete=models.CASCADE, related_name="areas"
    )
    kind = models.CharField(_("soort"), max_length=20, choices=AreaKind.choices)
    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    region = models.ForeignKey(
        CareOfficeRegion,
        verbose_name=_("zorgkantoorregio"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    province = models.CharField(_("provincie"), max_length=20, choices=Province.choices, blank=True)

    class Meta:
        verbose_name = _("werkgebied")
        verbose_name_plural = _("werkgebieden")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(
                    kind=AreaKind.MUNICIPALITY, municipality__isnull=False, region=None, province=""
                )
                | Q(kind=AreaKind.REGION, municipality=None, region__isnull=False, province="")
                | (Q(kind=AreaKind.PROVINCE, municipality=None, region=None) & ~Q(province=""))
                | Q(kind=AreaKind.NATIONAL, municipality=None, region=None, province=""),
                name="offerarea_names_what_its_kind_says",
                violation_error_message=_("Vul precies één gebied in: dat van de gekozen soort."),
            ),
            models.UniqueConstraint(
                fields=["offer", "kind", "municipality", "region", "province"],
                nulls_distinct=False,
                name="offerarea_named_once",
                violation_error_message=_("Dit gebied staat er al."),
            ),
        ]

    def __str__(self) -> str:
        return str(
            self.municipality
            or self.region
            or self.get_province_display()
            or self.get_kind_display()
        )


class OfferCoverage(models.Model):
    """That an offer reaches a municipality, through how wide an area; derived from OfferArea."""

    offer = models.ForeignKey(Offer, on_delete=models.CASCADE, related_name="coverage")
    municipality = models.ForeignKey(Municipality, on_delete=models.CASCADE, related_name="+")
    breadth = models.PositiveSmallIntegerField(choices=Breadth.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "offer"], name="offercoverage_once_per_municipality"
            )
        ]

    def __str__(self) -> str:
        return f"{self.offer_id} → {self.municipality_id}"

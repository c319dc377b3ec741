"""Where people live: municipalities, places, postcodes and care office regions."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from clientsupport.models.line import LineField
from directory.enums import Confidence, Province
from directory.rules.place_names import called, said_in


class CareOfficeRegion(models.Model):
    """Area of one care office (zorgkantoorregio), which arranges support under the Wlz."""

    name = LineField(_("naam"), max_length=100, unique=True)
    slug = models.SlugField(max_length=100, unique=True)
    care_office = models.CharField(_("zorgkantoor"), max_length=100)
    assessed_on = models.DateField(
        _("overzicht van"), help_text=_("Datum van het overzicht waarin wij dit vonden.")
    )

    class Meta:
        verbose_name = _("zorgkantoorregio")
        verbose_name_plural = _("zorgkantoorregio's")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class MunicipalityQuerySet(models.QuerySet["Municipality"]):
    def current(self) -> "MunicipalityQuerySet":
        """Those that exist today; the others were merged or split."""
        return self.filter(valid_until=None)

    def in_area_of(self, authority: object) -> "MunicipalityQuerySet":
        """Those that an authority works for, itself or through its care office regions.

        Each may come twice; `authority` is one, or an expression of it.
        """
        own = Q(authorities=authority) | Q(care_office_region__authority=authority)
        return self.current().filter(own)


class Municipality(models.Model):
    """A municipality (gemeente), also one that has ended: its page leads to its successors."""

    code = models.CharField(
        _("CBS-code"),
        max_length=6,
        unique=True,
        validators=[RegexValidator(r"^GM\d{4}$", _("Een CBS-code ziet er zo uit: GM0344."))],
    )
    name = LineField(_("naam"), max_length=100)
    slug = models.SlugField(max_length=100, unique=True)
    province = models.CharField(_("provincie"), max_length=20, choices=Province.choices)
    latitude = models.FloatField(_("breedtegraad"), null=True, blank=True)  # degrees, WGS 84
    longitude = models.FloatField(_("lengtegraad"), null=True, blank=True)
    aliases = ArrayField(
        models.CharField(max_length=100), verbose_name=_("andere namen"), default=list, blank=True
    )
    valid_until = models.DateField(_("bestond tot"), null=True, blank=True)
    successors = models.ManyToManyField(
        "self",
        verbose_name=_("hoort nu bij"),
        symmetrical=False,
        related_name="predecessors",
        blank=True,
    )
    care_office_region = models.ForeignKey(
        CareOfficeRegion,
        verbose_name=_("zorgkantoorregio"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="municipalities",
    )
    care_office_confidence = models.CharField(
        _("zekerheid over de regio"), max_length=10, choices=Confidence.choices, blank=True
    )

    objects = MunicipalityQuerySet.as_manager()

    class Meta:
        verbose_name = _("gemeente")
        verbose_name_plural = _("gemeenten")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__isnull=False)
                | Q(latitude__isnull=False, longitude__isnull=False),
                name="municipality_current_has_point",
            ),
            models.CheckConstraint(
                condition=Q(care_office_region=None, care_office_confidence="")
                | (Q(care_office_region__isnull=False) & ~Q(care_office_confidence="")),
                name="municipality_region_and_confidence_together",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("directory:municipality_detail", args=[self.slug])

    @property
    def is_current(self) -> bool:
        return self.valid_until is None

    @property
    def everyday_name(self) -> str:
        """What people say: Den Haag, where the official name is 's-Gravenhage.

        In the language of the page: The Hague.
        """
        name = called(self.name, self.aliases) or self.name
        return said_in(get_language() or "", name)

    @property
    def both_names(self) -> str:
        """The everyday name, and the official one where that is another: Den Haag ('s-…)."""
        everyday = self.everyday_name
        return self.name if everyday == self.name else f"{everyday} ({self.name})"


class Place(models.Model):
    """A town or village (woonplaats). The same name may occur in several municipalities."""

    name = LineField(_("naam"), max_length=100)
    slug = models.SlugField(max_length=100)
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("gemeente"), on_delete=models.PROTECT, related_name="places"
    )
    latitude = models.FloatField(_("breedtegraad"))  # degrees, WGS 84
    longitude = models.FloatField(_("lengtegraad"))
    postcode_count = models.PositiveIntegerField(
        _("aantal postcodes van zes tekens"),
        help_text=_("Zegt hoe groot de plaats is."),
    )
    aliases = ArrayField(
        models.CharField(max_length=100), verbose_name=_("andere namen"), default=list, blank=True
    )
    formerly_in = models.ForeignKey(
        Municipality,
        verbose_name=_("hoorde bij"),
        help_text=_("Alleen bij een gemeente die over meer gemeenten is verdeeld."),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="former_places",
    )

    class Meta:
        verbose_name = _("plaats")
        verbose_name_plural = _("plaatsen")
        ordering = ["slug", "municipality__slug"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "slug"], name="place_slug_unique_in_municipality"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.municipality.name})"


class Postcode(models.Model):
    """The four digits of a postcode, with the place that most of its addresses are in."""

    digits = models.CharField(
        _("cijfers"),
        max_length=4,
        primary_key=True,
        validators=[RegexValidator(r"^[1-9]\d{3}$", _("Vier cijfers, bijvoorbeeld 3511."))],
    )
    place = models.ForeignKey(
        Place, verbose_name=_("plaats"), on_delete=models.CASCADE, related_name="postcodes"
    )
    latitude = models.FloatField(_("breedtegraad"))  # degrees, WGS 84
    longitude = models.FloatField(_("lengtegraad"))

    class Meta:
        verbose_name = _("postcode")
        verbose_name_plural = _("postcodes")
        ordering = ["digits"]

    def __str__(self) -> str:
        return self.digits


class PostcodeException(models.Model):
    """A whole postcode that lies in another municipality than its four digits say."""

    code = models.CharField(
        _("postcode"),
        max_length=6,
        primary_key=True,
        validators=[RegexValidator(r"^[1-9]\d{3}[A-Z]{2}$", _("Bijvoorbeeld 1724RP."))],
    )
    place = models.ForeignKey(
        Place, verbose_name=_("plaats"), on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("afwijkende postcode")
        verbose_name_plural = _("afwijkende postcodes")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.code

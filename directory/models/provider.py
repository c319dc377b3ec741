from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import BooleanField, Exists, F, Func, OuterRef, Q, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.models.line import LineField
from directory.enums import OfferState, ProviderKind


class ProviderQuerySet(models.QuerySet["Provider"]):
    def with_published_offer(self) -> "ProviderQuerySet":
        """Those with at least one offer that the public may see, each once."""
        return self.filter(offers__state=OfferState.PUBLISHED).distinct()

    def read_without(self, user: User) -> "ProviderQuerySet":
        """Those where somebody else than this person can log in and read (`has_reader`)."""
        function, here = "directory_has_reader", (F("pk"), Value(user.pk))
        return self.filter(Func(*here, function=function, output_field=BooleanField()))

    def named(self, words: str) -> "ProviderQuerySet":
        """Those whose name holds these words, or held them before."""
        return self.filter(called(words))

    def without_people(self) -> "ProviderQuerySet":
        """Those where nobody works yet: loaded from public sources, and nobody's so far."""
        return self.filter(memberships=None)


def called(words: str) -> Q:
    """Return the condition for organisations whose name holds these words, or held them before."""
    former = FormerName.objects.filter(provider=OuterRef("pk"), name__icontains=words)
    return Q(name__icontains=words) | Q(Exists(former))


class ProviderManager(models.Manager.from_queryset(ProviderQuerySet)):  # type: ignore[misc]
    """Without those that were merged into another one: of them a name and an address are left."""

    def get_queryset(self) -> ProviderQuerySet:
        found: ProviderQuerySet = super().get_queryset()
        return found.filter(merged_into=None)


class Provider(models.Model):
    """An organisation that offers client support (aanbieder).

    One that was merged into another stays as a row: its address leads on, and what it wrote to
    residents keeps its name. `objects` leaves it out; `with_merged` does not.
    """

    name = LineField(_("naam"), max_length=150)
    slug = models.SlugField(max_length=150, unique=True)
    kind = models.CharField(_("soort"), max_length=20, choices=ProviderKind.choices)
    description = models.TextField(_("over de organisatie"), blank=True)
    website = models.URLField(_("website"), blank=True)
    chamber_number = models.CharField(
        _("KvK-nummer"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^\d{8}$", _("Een KvK-nummer heeft acht cijfers."))],
    )
    evidence_url = models.URLField(
        _("openbare bron"), max_length=500, blank=True, help_text=_("Waar wij dit vonden.")
    )
    evidence_year = models.PositiveSmallIntegerField(
        _("jaar van de bron"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    evidence_note = LineField(
        _("wat de bron zegt"), max_length=200, blank=True, help_text=_("Kort, in het Nederlands.")
    )
    is_checked = models.BooleanField(
        _("door de redactie gezien"),
        default=False,
        help_text=_("Wijzigingen van een bekende aanbieder zijn meteen zichtbaar."),
    )
    has_reader = models.BooleanField(  # the database keeps it: migration 0017 holds the rule
        _("iemand leest vragen"), default=False, editable=False
    )
    is_example = models.BooleanField(
        _("voorbeeld"),
        default=False,
        help_text=_("Bestaat niet echt; alleen voor de demonstratie."),
    )

    merged_into = models.ForeignKey(  # always the last one: merging anew leads all of them on
        "self",
        verbose_name=_("opgegaan in"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="+",
    )

    objects = ProviderManager()
    with_merged = ProviderQuerySet.as_manager()

    class Meta:
        verbose_name = _("aanbieder")
        verbose_name_plural = _("aanbieders")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(is_example=False) | Q(name__startswith="Voorbeeld"),
                name="provider_example_says_so",
                violation_error_message=_("De naam van een voorbeeld begint met ‘Voorbeeld’."),
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=F("pk")),
                name="provider_merged_into_another",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("directory:provider_detail", args=[self.slug])

    def clean(self) -> None:
        """Refuse the address of an organisation that was merged: it leads on."""
        super().clean()
        if Provider.with_merged.filter(slug=self.slug).exclude(merged_into=None).exists():
            raise ValidationError({"slug": gettext("Dit adres leidt al naar een organisatie.")})

    @property
    def audit_key(self) -> str:
        """The organisation in the audit log."""
        return f"provider-{self.pk}"


class FormerName(models.Model):
    """How an organisation was called before, or one that was merged into it (vroegere naam)."""

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.CASCADE, related_name="former_names"
    )
    name = LineField(_("naam"), max_length=150)
    until = models.DateField(_("tot"), default=timezone.localdate)

    class Meta:
        verbose_name = _("vroegere naam")
        verbose_name_plural = _("vroegere namen")
        ordering = ["-until", "name"]
        constraints = [models.UniqueConstraint(fields=["provider", "name"], name="formername_once")]

    def __str__(self) -> str:
        return self.name

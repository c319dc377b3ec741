from datetime import date

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, ExpressionWrapper, F, Func, Prefetch, Q, Value, When
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import PortalRole
from clientsupport.models import User
from clientsupport.models.line import LineField
from clientsupport.working_days import Span
from directory.enums import (
    AreaKind,
    Breadth,
    Channel,
    HourKind,
    LegalBasis,
    MemberRole,
    OfferState,
    ReviewRhythm,
    SpokenLanguage,
)
from directory.models.independence import IndependenceDeclaration
from directory.models.location import Location
from directory.models.place import Municipality
from directory.models.provider import Provider
from directory.models.taxonomy import Law, LifeDomain, TargetGroup
from directory.rules import freshness
from directory.rules.freshness import Stage
from directory.rules.opening import Exceptional, Timetable


def at_least(stage: Stage, today: date) -> Q:
    """Return the condition for offers that are this far on the way from checked to hidden."""
    return Q(
        *(
            Q(review_months=months, checked_on__lte=freshness.checked_until(stage, months, today))
            for months in ReviewRhythm.values
        ),
        _connector=Q.OR,
    )


def look_again_on() -> Cast:
    """Return the day on which an offer has to be looked at again, as `freshness.due_on` says it."""
    months = Func(Value(0), F("review_months"), function="make_interval")
    rhythm = Cast(months, models.DurationField())
    return Cast(
        ExpressionWrapper(F("checked_on") + rhythm, models.DateTimeField()), models.DateField()
    )


class OfferQuerySet(models.QuerySet["Offer"]):
    def published(self) -> "OfferQuerySet":
        """Those that the public may see."""
        return self.filter(state=OfferState.PUBLISHED)

    def listed(self, today: date) -> "OfferQuerySet":
        """Those of them that can be found: not too long unchecked (`directory.rules.freshness`)."""
        return self.published().exclude(at_least(Stage.HIDDEN, today))

    def hidden_last(self, today: date) -> "OfferQuerySet":
        """By their slug, but those that cannot be found any more after all others."""
        is_hidden = Case(When(at_least(Stage.HIDDEN, today), then=Value(1)), default=Value(0))
        return self.order_by(is_hidden, "slug")

    def visible_to(self, user: User | None) -> "OfferQuerySet":
        """Editors see all; coordinators all of their provider; everybody what is published."""
        if user is None or not user.is_active:
            return self.published()
        if user.portal_role == PortalRole.EDITOR:
            return self
        own = user.memberships.filter(role=MemberRole.COORDINATOR).values("provider")
        return self.filter(Q(state=OfferState.PUBLISHED) | Q(provider__in=own))

    def covering(self, municipality: Municipality) -> "OfferQuerySet":
        """Those that serve this municipality, each once, with `breadth` (see `enums.Breadth`)."""
        return self.filter(coverage__municipality=municipality).annotate(
            breadth=F("coverage__breadth")
        )

    def national(self) -> "OfferQuerySet":
        """Those that serve the whole country, with `breadth`."""
        national = Value(Breadth.NATIONAL.value)
        return self.filter(areas__kind=AreaKind.NATIONAL).annotate(breadth=national)

    def askable(self) -> "OfferQuerySet":
        """Those that a question can be sent to: they take them, and somebody there reads them."""
        return self.filter(takes_requests=True, provider__has_reader=True)

    def about(self, law: Law) -> "OfferQuerySet":
        """Those that know this law."""
        return self.filter(laws=law)

    def with_card_facts(self) -> "OfferQuerySet":
        """Fetch at once everything that a result card shows (six more statements).

        Of the locations only the public ones: what is secret does not leave the database.
        """
        return self.select_related("provider").prefetch_related(
            Prefetch("target_groups", TargetGroup.objects.all()),
            "opening_hours",
            "opening_exceptions",
            "provider__opening_exceptions",
            Prefetch("locations", Location.objects.public()),
            Prefetch(
                "provider__independence_declarations", IndependenceDeclaration.objects.latest_each()
            ),
        )

    def with_page_facts(self) -> "OfferQuerySet":
        """Fetch at once everything that the page of an offer shows but its areas."""
        return self.with_card_facts().prefetch_related("laws", "life_domains")


class Offer(models.Model):
    """What a provider offers in an area (aanbod); the thing that residents find."""

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.CASCADE, related_name="offers"
    )
    slug = models.SlugField(max_length=150, unique=True)
    title = LineField(_("titel"), max_length=150)
    summary = LineField(_("in één zin"), max_length=300, blank=True)
    description = models.TextField(_("uitleg"), blank=True)
    legal_basis = models.CharField(_("wie regelt het"), max_length=20, choices=LegalBasis.choices)
    laws = models.ManyToManyField(Law, verbose_name=_("weet van deze wetten"), blank=True)
    target_groups = models.ManyToManyField(
        TargetGroup, verbose_name=_("doelgroepen"), blank=True, help_text=_("Leeg: voor iedereen.")
    )
    life_domains = models.ManyToManyField(LifeDomain, verbose_name=_("leefgebieden"), blank=True)
    channels = ArrayField(
        models.CharField(max_length=20, choices=Channel.choices),
        verbose_name=_("manieren van contact"),
        default=list,
        blank=True,
    )
    languages = ArrayField(
        models.CharField(max_length=5, choices=SpokenLanguage.choices),
        verbose_name=_("talen"),
        default=list,
        blank=True,
    )
    has_interpreter = models.BooleanField(
        _("kan een tolk regelen"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    has_lived_experience = models.BooleanField(
        _("met eigen ervaring"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    response_days = models.PositiveSmallIntegerField(
        _("antwoord binnen (werkdagen)"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    waiting_weeks = models.PositiveSmallIntegerField(
        _("wachttijd (weken)"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    waiting_noted_on = models.DateField(
        _("wachttijd van"),
        null=True,
        blank=True,
        help_text=_("Een oude wachttijd telt niet meer."),
    )
    takes_requests = models.BooleanField(
        _("neemt vragen zonder naam aan"),
        default=False,
        help_text=_("Via het vragenformulier van Naast u."),
    )
    phone = models.CharField(_("telefoon"), max_length=30, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    website = models.URLField(_("website"), blank=True)
    state = models.CharField(
        _("stand"), max_length=20, choices=OfferState.choices, default=OfferState.DRAFT
    )
    checked_on = models.DateField(_("nagekeken op"), null=True, blank=True)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("nagekeken door"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    review_months = models.PositiveSmallIntegerField(
        _("hoe vaak u het nakijkt"), choices=ReviewRhythm.choices, default=ReviewRhythm.HALF_YEARLY
    )
    reminded_on = models.DateField(_("herinnerd op"), null=True, blank=True, editable=False)

    objects = OfferQuerySet.as_manager()

    class Meta:
        verbose_name = _("aanbod")
        verbose_name_plural = _("aanbod")
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(checked_by=None) | Q(checked_on__isnull=False),
                name="offer_checked_by_has_day",
                violation_error_message=_("Vul ook in wanneer het is nagekeken."),
            ),
            models.CheckConstraint(
                condition=Q(waiting_weeks=None, waiting_noted_on=None)
                | Q(waiting_weeks__isnull=False, waiting_noted_on__isnull=False),
                name="offer_waiting_weeks_and_day_together",
                violation_error_message=_("Vul bij de wachttijd ook in van welke dag hij is."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("directory:offer_detail", args=[self.slug])

    @property
    def is_checked(self) -> bool:
        return self.checked_on is not None

    @property
    def is_askable(self) -> bool:
        """Whether a question can be sent to it; what `OfferQuerySet.askable` finds."""
        return self.takes_requests and self.provider.has_reader

    def timetable(self, kind: HourKind) -> Timetable:
        """When people can call, or walk in; reads rows that `with_card_facts` fetched."""
        hours = (hour.as_hours() for hour in self.opening_hours.all() if hour.kind == kind)
        return Timetable(tuple(hours), self.exceptions(kind))

    def exceptions(self, kind: HourKind) -> tuple[Exceptional, ...]:
        """On which days other hours hold, or none; those of the whole organisation too."""
        found = [*self.opening_exceptions.all(), *self.provider.opening_exceptions.all()]
        return tuple(other.as_exceptional() for other in found if other.is_about(kind))

    def closures(self) -> tuple[Span, ...]:
        """On which days nobody is there at all; reads rows that `with_card_facts` fetched."""
        found = [*self.opening_exceptions.all(), *self.provider.opening_exceptions.all()]
        return tuple(other.span for other in found if other.is_closing)

    def stage(self, today: date) -> Stage:
        """How far the offer is on its way from checked to hidden."""
        return freshness.stage(self.checked_on, self.review_months, today)

"""Days on which other hours hold than those of the week, or none."""

from datetime import date, time

from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.translation import gettext_lazy as _

from clientsupport.working_days import Span
from directory.enums import HourKind
from directory.models.location import Location
from directory.rules.opening import Exceptional
from directory.rules.overlap import LONGEST_NIGHT


class OpeningExceptionQuerySet(models.QuerySet["OpeningException"]):
    def closing(self) -> "OpeningExceptionQuerySet":
        """Those by which everything is closed, for whole days: calling, walking in and answers."""
        return self.filter(kind="", opens=None)

    def from_day(self, day: date) -> "OpeningExceptionQuerySet":
        """Those that are not over on a day."""
        return self.filter(last_day__gte=day)

    def at(self, *, provider: int, offer: int | None) -> "OpeningExceptionQuerySet":
        """Those of an organisation, and of one of its offers when it is about one."""
        about = Q(provider=provider)
        return self.filter(about | Q(offer=offer) if offer else about)

    def spans(self) -> tuple[Span, ...]:
        """Their days. One statement."""
        return tuple(Span(*days) for days in self.values_list("first_day", "last_day"))


class OpeningException(models.Model):
    """An offer, or a whole organisation, is closed or there at other times on some days.

    Without times it is closed. `kind` "" is everything: calling and walking in everywhere. Of one
    day two rows about the same thing never hold at the same moment
    (migration 0019_opening_exceptions_and_nights); closed wins over other hours.
    """

    provider = models.ForeignKey(
        "directory.Provider",
        verbose_name=_("hele organisatie"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="opening_exceptions",
    )
    offer = models.ForeignKey(
        "directory.Offer",
        verbose_name=_("aanbod"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="opening_exceptions",
    )
    kind = models.CharField(
        _("waarvoor"),
        max_length=10,
        choices=HourKind.choices,
        blank=True,
        help_text=_("Leeg: alles."),
    )
    location = models.ForeignKey(
        Location,
        verbose_name=_("locatie"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="opening_exceptions",
    )
    first_day = models.DateField(_("eerste dag"))
    last_day = models.DateField(_("laatste dag"))
    opens = models.TimeField(_("van"), null=True, blank=True, help_text=_("Leeg: dicht."))
    closes = models.TimeField(_("tot"), null=True, blank=True)

    objects = OpeningExceptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("uitzondering op de openingstijden")
        verbose_name_plural = _("uitzonderingen op de openingstijden")
        ordering = ["first_day", "kind", "opens", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(provider__isnull=False, offer=None, kind="", opens=None)
                | Q(provider=None, offer__isnull=False),
                name="openingexception_of_one",
                violation_error_message=_("Een hele organisatie is alleen in haar geheel dicht."),
            ),
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")),
                name="openingexception_days_in_order",
                violation_error_message=_("De laatste dag ligt vóór de eerste."),
            ),
            models.CheckConstraint(
                condition=Q(opens=None, closes=None)
                | Q(opens__isnull=False, closes__isnull=False)
                & (
                    Q(closes__gt=F("opens"))
                    | Q(closes=time(0))
                    | Q(GreaterThanOrEqual(F("opens") - F("closes"), LONGEST_NIGHT))
                ),
                name="openingexception_closes_after_it_opens",
                violation_error_message=_("‘Tot’ moet later zijn dan ‘van’."),
            ),
            models.CheckConstraint(
                condition=Q(kind="", location=None, opens=None)
                | Q(kind=HourKind.PHONE, location=None)
                | Q(kind=HourKind.WALK_IN, location__isnull=False),
                name="openingexception_says_what_it_is_about",
                violation_error_message=_("Kies bij andere tijden waarvoor zij zijn."),
            ),
        ]

    def __str__(self) -> str:
        days = f"{self.first_day:%d-%m-%Y}–{self.last_day:%d-%m-%Y}"
        return f"{days} {self.opens:%H.%M}–{self.closes:%H.%M}" if self.opens else days

    def is_about(self, kind: HourKind) -> bool:
        """Return whether it changes when people can call, or walk in."""
        return self.kind in ("", kind)

    @property
    def is_closing(self) -> bool:
        """Whether everything is closed, for whole days; what `closing` of the QuerySet finds."""
        return not self.kind and self.opens is None

    @property
    def span(self) -> Span:
        return Span(self.first_day, self.last_day)

    def as_exceptional(self) -> Exceptional:
        """Return what the pure rules of `directory.rules.opening` reckon with."""
        return Exceptional(
            first_day=self.first_day,
            last_day=self.last_day,
            opens=self.opens,
            closes=self.closes,
            place=self.location_id,
        )

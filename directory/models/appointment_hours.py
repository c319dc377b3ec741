"""When an offer gives appointments: a pattern of the week from which slots are derived."""

from datetime import date
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from directory.enums import AppointmentKind, Weekday
from directory.models.location import Location
from directory.rules.opening import DAYS_AHEAD
from directory.rules.slots import Pattern

LONGEST = 480  # minutes of one appointment
MOST_AT_ONCE = 20
MOST_NOTICE = 14 * 24  # hours


def _number(label: object, lowest: int, most: int, **options: object) -> models.Field:  # type: ignore[type-arg]
    limits = [MinValueValidator(lowest), MaxValueValidator(most)]
    return models.PositiveSmallIntegerField(label, validators=limits, **options)  # type: ignore[arg-type]


class AppointmentHoursQuerySet(models.QuerySet["AppointmentHours"]):
    def current(self, today: date) -> "AppointmentHoursQuerySet":
        """Those that are not over."""
        return self.filter(Q(valid_until=None) | Q(valid_until__gte=today))


class AppointmentHours(models.Model):
    """A time in the week in which appointments can be made with an offer (afspraaktijd).

    Without `minutes` somebody chooses a part of the day, from `opens` until `closes`. Closed days
    and other times are the `OpeningException`s of the offer, and holidays
    (`directory.rules.slots`).
    """

    offer = models.ForeignKey(
        "directory.Offer",
        verbose_name=_("aanbod"),
        on_delete=models.CASCADE,
        related_name="appointment_hours",
    )
    kind = models.CharField(_("hoe"), max_length=10, choices=AppointmentKind.choices)
    location = models.ForeignKey(
        Location,
        verbose_name=_("locatie"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="appointment_hours",
    )
    weekday = models.PositiveSmallIntegerField(_("dag"), choices=Weekday.choices)
    opens = models.TimeField(_("van"))
    closes = models.TimeField(_("tot"))
    minutes = _number(_("minuten per afspraak"), 5, LONGEST, null=True, blank=True)
    pause = _number(_("minuten pauze ertussen"), 0, LONGEST, default=0)
    places = _number(_("afspraken tegelijk"), 1, MOST_AT_ONCE, default=1)
    valid_from = models.DateField(_("geldt vanaf"), null=True, blank=True)
    valid_until = models.DateField(_("geldt tot en met"), null=True, blank=True)
    ahead_days = _number(_("dagen vooruit"), 1, DAYS_AHEAD, default=28)
    notice_hours = _number(_("uren van tevoren"), 0, MOST_NOTICE, default=24)

    AS_PATTERN: ClassVar = (
        "weekday", "opens", "closes", "minutes", "pause", "places", "valid_from", "valid_until",
        "ahead_days", "notice_hours",
    )  # fmt: skip

    objects = AppointmentHoursQuerySet.as_manager()

    class Meta:
        verbose_name = _("afspraaktijd")
        verbose_name_plural = _("afspraaktijden")
        ordering = ["weekday", "opens", "kind", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closes__gt=F("opens")),
                name="appointmenthours_closes_after_it_opens",
                violation_error_message=_("‘Tot’ moet later zijn dan ‘van’."),
            ),
            models.CheckConstraint(
                condition=Q(kind=AppointmentKind.WALK_IN, location__isnull=False)
                | ~Q(kind=AppointmentKind.WALK_IN) & Q(location=None),
                name="appointmenthours_walk_in_has_location",
                violation_error_message=_(
                    "Bij ‘op een vaste plek’ hoort een locatie; bij de andere niet."
                ),
            ),
            models.CheckConstraint(
                condition=Q(valid_from=None)
                | Q(valid_until=None)
                | Q(valid_until__gte=F("valid_from")),
                name="appointmenthours_valid_period_in_order",
                violation_error_message=_("De laatste dag ligt vóór de eerste."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H.%M}–{self.closes:%H.%M}"

    def clean(self) -> None:
        """Refuse a place of another offer, and a time in which not one appointment fits."""
        if self.location and self.location.offer_id != self.offer_id:
            raise ValidationError({"location": gettext("Deze plek hoort bij ander aanbod.")})
        if self.opens and self.closes and self.minutes:
            until = self.closes.hour * 60 + self.closes.minute
            if self.opens.hour * 60 + self.opens.minute + self.minutes > until:
                words = gettext("Tussen ‘van’ en ‘tot’ past geen enkele afspraak.")
                raise ValidationError({"minutes": words})

    def as_pattern(self) -> Pattern:
        """Return what the pure rules of `directory.rules.slots` reckon with."""
        facts = {name: getattr(self, name) for name in self.AS_PATTERN}
        return Pattern(kind=AppointmentKind(self.kind), place=self.location_id, **facts)

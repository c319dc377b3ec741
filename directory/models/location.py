"""Where and when people can come or call."""

from collections.abc import Iterable
from datetime import time
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import GreaterThanOrEqual
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from clientsupport.models.line import LineField
from directory.enums import HourKind, Occurrence, Weekday
from directory.rules.opening import Hours
from directory.rules.overlap import LONGEST_NIGHT, overlaps


class LocationQuerySet(models.QuerySet["Location"]):
    def public(self) -> "LocationQuerySet":
        """Those whose address may be told: a private one is in no page, file, map or answer."""
        return self.filter(is_private=False)


class Location(models.Model):
    """A place where support is given: office, library, community centre."""

    offer = models.ForeignKey(
        "directory.Offer",
        verbose_name=_("aanbod"),
        on_delete=models.CASCADE,
        related_name="locations",
    )
    name = LineField(_("naam"), max_length=100, help_text=_("Bijvoorbeeld: bibliotheek."))
    street = LineField(_("straat en nummer"), max_length=150, blank=True)
    postcode = models.CharField(_("postcode"), max_length=7, blank=True)
    town = LineField(_("plaats"), max_length=100, blank=True)
    latitude = models.FloatField(_("breedtegraad"), null=True, blank=True)  # degrees, WGS 84
    longitude = models.FloatField(_("lengtegraad"), null=True, blank=True)
    has_step_free_access = models.BooleanField(
        _("zonder drempels"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    has_accessible_toilet = models.BooleanField(
        _("aangepast toilet"), null=True, blank=True, help_text=_("Leeg: onbekend.")
    )
    accessibility = LineField(_("meer over de toegang"), max_length=200, blank=True)
    is_private = models.BooleanField(
        _("geheim adres"), default=False, help_text=_("Het adres staat dan nergens.")
    )

    objects = LocationQuerySet.as_manager()

    class Meta:
        verbose_name = _("locatie")
        verbose_name_plural = _("locaties")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name


class OpeningHour(models.Model):
    """A time in the week or month when people can call or walk in.

    `closes` at midnight is 00:00; earlier than `opens` it lies on the next day. On holidays
    (`clientsupport.working_days`) it holds only with `on_holidays`. The database refuses hours that
    overlap and a location of another offer (migrations 0005_no_overlapping_hours and
    0019_opening_exceptions_and_nights); `clean` says so in words.
    """

    offer = models.ForeignKey(
        "directory.Offer",
        verbose_name=_("aanbod"),
        on_delete=models.CASCADE,
        related_name="opening_hours",
    )
    kind = models.CharField(_("waarvoor"), max_length=10, choices=HourKind.choices)
    location = models.ForeignKey(
        Location,
        verbose_name=_("locatie"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="opening_hours",
    )
    weekday = models.PositiveSmallIntegerField(_("dag"), choices=Weekday.choices)
    occurrence = models.SmallIntegerField(
        _("welke"), choices=Occurrence.choices, default=Occurrence.EVERY
    )
    opens = models.TimeField(_("van"))
    closes = models.TimeField(_("tot"))
    valid_from = models.DateField(_("geldt vanaf"), null=True, blank=True)
    valid_until = models.DateField(_("geldt tot en met"), null=True, blank=True)
    on_holidays = models.BooleanField(_("ook op feestdagen"), default=False)

    # What the pure rules reckon with, in the order of `Hours`.
    AS_HOURS: ClassVar = (
        "weekday", "opens", "closes", "occurrence", "valid_from", "valid_until", "location_id",
        "on_holidays",
    )  # fmt: skip
    beside: "Iterable[OpeningHour] | None" = None  # compared with by `clean`; None: what is stored

    class Meta:
        verbose_name = _("openingstijd")
        verbose_name_plural = _("openingstijden")
        ordering = ["kind", "weekday", "opens", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(closes__gt=F("opens"))
                | Q(closes=time(0))
                | Q(GreaterThanOrEqual(F("opens") - F("closes"), LONGEST_NIGHT)),
                name="openinghour_closes_after_it_opens",
                violation_error_message=_("‘Tot’ moet later zijn dan ‘van’."),
            ),
            models.CheckConstraint(
                condition=Q(kind=HourKind.PHONE, location=None)
                | Q(kind=HourKind.WALK_IN, location__isnull=False),
                name="openinghour_walk_in_has_location",
                violation_error_message=_(
                    "Kies waar mensen kunnen inlopen; bellen heeft geen plek."
                ),
            ),
            models.CheckConstraint(
                condition=Q(valid_from=None)
                | Q(valid_until=None)
                | Q(valid_until__gte=F("valid_from")),
                name="openinghour_valid_period_in_order",
                violation_error_message=_("De laatste dag ligt vóór de eerste."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H.%M}–{self.closes:%H.%M}"

    def clean(self) -> None:
        """Refuse a location of another offer and a time that overlaps another one."""
        if self.location and self.location.offer_id != self.offer_id:
            raise ValidationError({"location": gettext("Deze plek hoort bij ander aanbod.")})
        if self.beside is None:
            self.check_beside(OpeningHour.objects.filter(offer=self.offer_id).exclude(pk=self.pk))
        else:
            self.check_beside(self.beside)

    def check_beside(self, others: "Iterable[OpeningHour]") -> None:
        """Refuse a time that overlaps one of the others of the same offer."""
        if self.opens is None or self.closes is None or self.weekday is None:
            return  # those fields have an error of their own
        for other in others:
            if other.kind == self.kind and overlaps(self.as_hours(), other.as_hours()):
                raise ValidationError(
                    gettext("Deze tijd valt samen met: %(other)s.") % {"other": other}
                )

    def as_hours(self) -> Hours:
        """Return what the pure rules of `directory.rules.opening` reckon with."""
        return Hours(*(getattr(self, name) for name in self.AS_HOURS))

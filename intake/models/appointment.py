"""When somebody speaks with a supporter, and how that comes into a supporter's own calendar."""

from datetime import date, datetime
from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from directory.enums import AppointmentKind
from directory.models import Location, Offer, Provider
from intake.enums import AppointmentState
from intake.models.case import Case
from intake.models.case_history import OF_A_CASE
from intake.models.facts import AGENDA, PROVIDERS, REQUEST
from intake.models.request import HelpRequest

LIVE = (AppointmentState.ASKED, AppointmentState.PROPOSED, AppointmentState.CONFIRMED)
KEY_LENGTH = 64  # hexadecimal digits of a SHA-256
OF_TEAM = f"provider_id = ANY ({PROVIDERS.sql}) AND (case_id IS NULL OR {OF_A_CASE})"


class Span(Func):
    """From when until when, as PostgreSQL compares it."""

    function = "TSTZRANGE"
    output_field = DateTimeRangeField()


class AppointmentQuerySet(models.QuerySet["Appointment"]):
    def live(self) -> "AppointmentQuerySet":
        """Those that hold their time: asked, proposed or agreed on."""
        return self.filter(state__in=LIVE)

    def ahead(self, now: datetime) -> "AppointmentQuerySet":
        """Those of them that are not over."""
        return self.live().filter(ends_at__gt=now)

    def between(self, first: datetime, last: datetime) -> "AppointmentQuerySet":
        """Those that begin from one moment until another."""
        return self.filter(starts_at__gte=first, starts_at__lt=last)


class Appointment(models.Model):
    """A time at which a supporter speaks with a resident who has no name here (afspraak).

    It belongs to a request, or to a case of somebody who has none. It holds no text: what there is
    to say stands in the conversation, and where somebody lives in the `contact` of the request or
    the case. `number` counts from 1 within either; `changes` goes up with every deed. Of a part of
    the day the exact time is agreed on later. A time is never given twice: `seat` tells those apart
    that an offer gives at once, and the database holds the rest.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"request_id = {REQUEST.sql} OR ({OF_TEAM})",
        Role.JOBS: ALL_ROWS.sql,
    }
    row_reads: ClassVar[dict[Role, str]] = {Role.APP: f"offer_id = {AGENDA.sql}"}

    uuid = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        HelpRequest,
        verbose_name=_("hulpvraag"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="appointments",
    )
    case = models.ForeignKey(
        Case,
        verbose_name=_("zaak"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="appointments",
    )
    number = models.PositiveSmallIntegerField(_("volgorde"))
    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="+"
    )
    offer = models.ForeignKey(
        Offer, verbose_name=_("aanbod"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    kind = models.CharField(_("hoe"), max_length=10, choices=AppointmentKind.choices)
    place = models.ForeignKey(
        Location,
        verbose_name=_("locatie"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    starts_at = models.DateTimeField(_("begint"))
    ends_at = models.DateTimeField(_("eindigt"))
    is_day_part = models.BooleanField(_("alleen een dagdeel"), default=False)
    seat = models.PositiveSmallIntegerField(default=0, editable=False)
    moved_from = models.DateTimeField(_("verplaatst van"), null=True, blank=True)
    state = models.CharField(_("stand"), max_length=20, choices=AppointmentState.choices)
    supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("met"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    changes = models.PositiveSmallIntegerField(default=0, editable=False)
    reminded_on = models.DateField(_("herinnerd op"), null=True, editable=False)

    objects = AppointmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("afspraak")
        verbose_name_plural = _("afspraken")
        ordering = ["starts_at", "uuid"]
        indexes = [
            models.Index(fields=["provider", "starts_at"], name="appointment_agenda"),
            models.Index(
                fields=["starts_at"],
                name="appointment_to_remind",
                condition=Q(state=AppointmentState.CONFIRMED, reminded_on=None),
            ),
        ]
        constraints = [
            ExclusionConstraint(
                name="appointment_never_twice",
                expressions=[
                    ("offer", RangeOperators.EQUAL),
                    ("seat", RangeOperators.EQUAL),
                    (Span("starts_at", "ends_at"), RangeOperators.OVERLAPS),
                ],
                condition=Q(state__in=LIVE),
            ),
            models.UniqueConstraint(fields=["request", "number"], name="appointment_number_once"),
            models.UniqueConstraint(
                fields=["case", "number"], name="appointment_number_in_case_once"
            ),
            models.CheckConstraint(
                condition=Q(request__isnull=False, case=None) | Q(request=None, case__isnull=False),
                name="appointment_of_request_or_case",
            ),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="appointment_ends_after_it_starts"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.request_id or self.case_id}: {self.number}"

    @property
    def about(self) -> HelpRequest | Case:
        """The request or the case that it belongs to."""
        about = self.request or self.case
        if about is None:
            raise ValueError("appointment_of_request_or_case")
        return about

    @property
    def is_live(self) -> bool:
        """Whether it holds its time; what `live` of the QuerySet finds."""
        return self.state in LIVE

    @property
    def day(self) -> date:
        """On which day it begins, in the Netherlands."""
        return timezone.localdate(self.starts_at)

    def has_begun(self, now: datetime) -> bool:
        return self.starts_at <= now


class FeedLeave(models.Model):
    """An organisation allows its people to see their appointments in a calendar of their own."""

    provider = models.OneToOneField(
        Provider, on_delete=models.CASCADE, related_name="+", primary_key=True
    )
    since = models.DateField(default=timezone.localdate)

    def __str__(self) -> str:
        return str(self.provider_id)


class CalendarFeed(models.Model):
    """The address of somebody's calendar at one organisation; only the hash of it is stored."""

    key = models.CharField(max_length=KEY_LENGTH, primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    provider = models.ForeignKey(Provider, on_delete=models.CASCADE, related_name="+")
    made_on = models.DateField(default=timezone.localdate)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "provider"], name="feed_one_each"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.provider_id}"

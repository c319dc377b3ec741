"""What happened in a case, day by day: contact, notes, another law, and what should not happen."""

import uuid
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from directory.enums import Channel, Payer
from directory.models import Law, Provider
from intake.enums import Activity, CaseDraftOf, IncidentKind, NotKept, PeriodReason
from intake.models.case import Case
from intake.models.draft import Draft
from intake.models.facts import DELETING, PROVIDERS

LONGEST = 720  # minutes of one contact: more is a typing error
OF_A_CASE = (
    "EXISTS (SELECT FROM intake_case found"
    f" WHERE found.uuid = case_id AND found.provider_id = ANY ({PROVIDERS.sql}))"
)
OF_THE_CASE: dict[Role, str] = {Role.APP: OF_A_CASE, Role.JOBS: ALL_ROWS.sql}


class LawPeriod(models.Model):
    """Under which law somebody was supported from when until when, and who paid (wetsperiode).

    Periods of a case never overlap (`intake.cases.actions.periods` holds it on the locked case),
    and one at most runs.
    """

    row_rules: ClassVar[dict[Role, str]] = OF_THE_CASE

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="periods")
    # Who had the case when it began to hold.
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    law = models.ForeignKey(Law, verbose_name=_("wet"), on_delete=models.PROTECT, related_name="+")
    payer = models.CharField(_("wie betaalt"), max_length=20, choices=Payer.choices, blank=True)
    starts_on = models.DateField(_("vanaf"))
    ends_on = models.DateField(_("tot en met"), null=True, blank=True)
    reason = models.CharField(
        _("waarom"), max_length=20, choices=PeriodReason.choices, default=PeriodReason.START
    )
    kept_supporter = models.BooleanField(_("zelfde cliëntondersteuner"), null=True, blank=True)
    why_not_kept = models.CharField(
        _("waarom een ander"), max_length=20, choices=NotKept.choices, blank=True
    )
    is_mistake = models.BooleanField(_("vergissing"), default=False)

    class Meta:
        verbose_name = _("wetsperiode")
        verbose_name_plural = _("wetsperiodes")
        ordering = ["starts_on", "uuid"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"],
                name="lawperiod_one_runs",
                condition=Q(ends_on=None, is_mistake=False),
            ),
            models.UniqueConstraint(
                fields=["case", "starts_on"],
                name="lawperiod_start_once",
                condition=Q(is_mistake=False),
            ),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(ends_on__gte=F("starts_on")),
                name="lawperiod_days_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.starts_on}"

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


class ContactMoment(models.Model):
    """That somebody had contact with a client, or worked for them (contactmoment).

    `provider` is whoever did it: after a hand-over the earlier organisation.
    """

    row_rules: ClassVar[dict[Role, str]] = OF_THE_CASE

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="contacts")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("door"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    on = models.DateField(_("op"), default=timezone.localdate)
    channel = models.CharField(_("hoe"), max_length=12, choices=Channel.choices, blank=True)
    activity = models.CharField(_("wat"), max_length=2, choices=Activity.choices)
    minutes = models.PositiveSmallIntegerField(
        _("minuten"), validators=[MinValueValidator(1), MaxValueValidator(LONGEST)]
    )
    is_mistake = models.BooleanField(_("vergissing"), default=False)

    class Meta:
        verbose_name = _("contactmoment")
        verbose_name_plural = _("contactmomenten")
        ordering = ["on", "uuid"]
        indexes = [
            models.Index(fields=["case", "-on"], name="contact_of_case"),
            models.Index(fields=["provider", "on"], name="contact_by_day"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__gte=1, minutes__lte=LONGEST), name="contact_minutes"
            )
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.on}"


class CaseNote(EncryptsText):
    """What a supporter wrote in a case, mostly with a contact (notitie).

    `provider` is the organisation that may read it, as long as it has the case. After a hand-over
    without notes that is still the earlier one: then nobody reads it, and it goes with the case.
    """

    key_owner: ClassVar[str] = "case"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"(provider_id = ANY ({PROVIDERS.sql}) OR {DELETING.sql}) AND {OF_A_CASE}",
        Role.JOBS: ALL_ROWS.sql,
    }

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="notes")
    contact = models.OneToOneField(
        ContactMoment, null=True, on_delete=models.CASCADE, related_name="note"
    )
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("van"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    text = EncryptedTextField(_("tekst"))
    on = models.DateField(_("op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("notitie bij een zaak")
        verbose_name_plural = _("notities bij zaken")
        ordering = ["on", "uuid"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.on}"


class Incident(models.Model):
    """Something that should not happen: sent to and fro, or independence under pressure."""

    row_rules: ClassVar[dict[Role, str]] = OF_THE_CASE

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="incidents")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(_("wat"), max_length=20, choices=IncidentKind.choices)
    on = models.DateField(_("op"), default=timezone.localdate)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    is_mistake = models.BooleanField(_("vergissing"), default=False)

    class Meta:
        verbose_name = _("voorval")
        verbose_name_plural = _("voorvallen")
        ordering = ["on", "uuid"]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.kind}"


class CaseDraft(Draft):
    """What somebody typed in a case and did not send yet (concept); only its writer reads it."""

    key_owner: ClassVar[str] = "case"
    row_rules: ClassVar[dict[Role, str]] = OF_THE_CASE

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="drafts")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="case_drafts"
    )
    of = models.CharField(_("soort"), max_length=10, choices=CaseDraftOf.choices)
    on = models.DateField(_("bewaard op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("concept bij een zaak")
        verbose_name_plural = _("concepten bij zaken")
        constraints = [
            models.UniqueConstraint(fields=["case", "user", "of"], name="case_draft_once")
        ]

    def __str__(self) -> str:
        return f"{self.case_id}: {self.user_id}, {self.of}"

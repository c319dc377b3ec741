from collections.abc import Collection
from datetime import date, timedelta
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES, Channel, SpokenLanguage
from directory.models import Municipality, Provider
from intake.enums import (
    OTHER_LANGUAGE,
    AgeBand,
    CaseCloseReason,
    CaseState,
    ContactForm,
    FirstTime,
    FollowOn,
    Referrer,
)
from intake.models import facts
from intake.models.request import HelpRequest

QUIET_AFTER = timedelta(days=30)  # without contact a case that runs is quiet
LONGEST_REFERENCE = 20  # characters
IS_OPEN = Q(state=CaseState.OPEN)
# Asked once for a whole statement, so that it costs the lists nothing.
ASKED = (
    "SELECT asked.case_id FROM intake_handover asked WHERE asked.state = 'proposed'"  # noqa: S608
    f" AND asked.to_provider_id = ANY ({facts.PROVIDERS.sql})"
)


class CaseQuerySet(models.QuerySet["Case"]):
    def visible_to(self, user: User) -> "CaseQuerySet":
        """Those of the organisations where somebody works: that they exist, not their texts."""
        if not user.is_active:
            return self.none()
        places = user.memberships.filter(role__in=PROVIDER_ROLES)
        return self.at(places.values("provider"))

    def at(self, providers: "Collection[int] | models.QuerySet") -> "CaseQuerySet":  # type: ignore[type-arg]
        """Those of these organisations, without what was entered by mistake."""
        return self.filter(provider__in=providers).exclude(state=CaseState.MISTAKE)

    def open(self) -> "CaseQuerySet":
        """Those that run."""
        return self.filter(IS_OPEN)

    def closed(self) -> "CaseQuerySet":
        """Those that ended."""
        return self.filter(state=CaseState.CLOSED)

    def of(self, user: User) -> "CaseQuerySet":
        """Those that somebody works on."""
        return self.filter(supporter=user)

    def overdue(self, today: date) -> "CaseQuerySet":
        """Those whose next step should have been done before today."""
        return self.open().filter(next_step_on__lt=today)

    def due(self, today: date) -> "CaseQuerySet":
        """Those whose next step is for today, or was for an earlier day."""
        return self.open().filter(next_step_on__lte=today)

    def quiet(self, today: date) -> "CaseQuerySet":
        """Those that run and of which nothing was heard for thirty days."""
        return self.open().filter(last_contact_on__lte=today - QUIET_AFTER)


class Case(HoldsDataKey):
    """Somebody whom an organisation supports, from the first question to the last (zaak).

    No name, no BSN, no date of birth. The supporter knows who it is by `reference`, the number of
    the organisation itself, and if they like by `alias`, which is encrypted. All times are days.
    One case runs through a change of law: what paid for it when stands in its law periods.
    `domains` and `groups` hold codes of LifeDomain and TargetGroup, in their order.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"provider_id = ANY ({facts.PROVIDERS.sql})",
        Role.JOBS: ALL_ROWS.sql,
    }
    # Who is asked to take it over reads its facts, and what hangs on it has rules of its own.
    row_reads: ClassVar[dict[Role, str]] = {
        Role.APP: f"(state = '{CaseState.OPEN}' AND uuid = ANY (ARRAY({ASKED}))) OR {facts.LOG.sql}"
    }

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="cases"
    )
    number = models.PositiveIntegerField(_("volgnummer"))  # of this organisation
    reference = models.CharField(_("kenmerk"), max_length=LONGEST_REFERENCE)
    supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("cliëntondersteuner"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="cases",
    )
    is_shared = models.BooleanField(_("collega’s mogen meelezen"), default=False)
    state = models.CharField(
        _("stand"), max_length=10, choices=CaseState.choices, default=CaseState.OPEN
    )
    alias = EncryptedTextField(_("schuilnaam"), null=True)

    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    domains = ArrayField(
        models.SlugField(max_length=40), verbose_name=_("leefgebieden"), default=list, blank=True
    )
    groups = ArrayField(
        models.SlugField(max_length=40), verbose_name=_("doelgroepen"), default=list, blank=True
    )
    age_band = models.CharField(
        _("leeftijd"), max_length=10, choices=AgeBand.choices, blank=True, default=AgeBand.UNKNOWN
    )
    referrer = models.CharField(
        _("hoe gekomen"), max_length=30, choices=Referrer.choices, default=Referrer.UNKNOWN
    )
    contact_form = models.CharField(
        _("soort hulp"), max_length=20, choices=ContactForm.choices, default=ContactForm.ADVICE
    )
    channel = models.CharField(
        _("eerste contact"), max_length=12, choices=Channel.choices, blank=True
    )
    language = models.CharField(
        _("taal"), max_length=8, choices=[*SpokenLanguage.choices, OTHER_LANGUAGE], blank=True
    )
    first_time = models.CharField(
        _("voor het eerst cliëntondersteuning"),
        max_length=10,
        choices=FirstTime.choices,
        default=FirstTime.UNKNOWN,
    )

    opened_on = models.DateField(_("begonnen op"), default=timezone.localdate)
    first_response_on = models.DateField(_("eerste reactie op"), null=True, blank=True)
    last_contact_on = models.DateField(_("laatste contact op"), default=timezone.localdate)
    next_step = EncryptedTextField(_("volgende stap"), null=True)
    # Where an appointment at home is, as the text of `intake.rules.contact`; goes with that.
    contact = EncryptedTextField(_("adres van een afspraak thuis"), null=True)
    next_step_on = models.DateField(_("volgende stap op"), null=True, blank=True)
    closed_on = models.DateField(_("afgesloten op"), null=True, blank=True)
    close_reason = models.CharField(
        _("waarom afgesloten"), max_length=20, choices=CaseCloseReason.choices, blank=True
    )
    follow_on = models.CharField(
        _("daarna geholpen door"), max_length=30, choices=FollowOn.choices, blank=True
    )
    delete_on = models.DateField(_("wordt gewist op"), null=True, blank=True)
    # Goes up with every deed: a page that was made before knows another one.
    version = models.PositiveIntegerField(_("versie"), default=1, editable=False)

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("zaak")
        verbose_name_plural = _("zaken")
        ordering = ["-opened_on", "uuid"]
        indexes = [
            # One for each order of the list, so that many cases cost no more than few.
            models.Index(
                fields=["provider", "next_step_on", "uuid"], name="case_by_step", condition=IS_OPEN
            ),
            models.Index(
                fields=["provider", "supporter", "next_step_on", "uuid"],
                name="case_of_supporter",
                condition=IS_OPEN,
            ),
            models.Index(
                fields=["provider", "last_contact_on", "uuid"],
                name="case_by_contact",
                condition=IS_OPEN,
            ),
            models.Index(fields=["provider", "-closed_on", "uuid"], name="case_by_closing"),
            models.Index(fields=["delete_on"], name="case_to_delete"),
            GinIndex(fields=["domains"], name="case_domains"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["provider", "number"], name="case_number_once"),
            models.UniqueConstraint(fields=["provider", "reference"], name="case_reference_once"),
            models.CheckConstraint(
                condition=Q(state=CaseState.CLOSED, closed_on__isnull=False)
                | (~Q(state=CaseState.CLOSED) & Q(closed_on=None)),
                name="case_closed_has_day",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | Q(closed_on__gte=models.F("opened_on")),
                name="case_closed_after_opened",
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def is_closed(self) -> bool:
        return self.state == CaseState.CLOSED

    def is_quiet(self, today: date) -> bool:
        """Tell whether nothing was heard of it for thirty days."""
        return self.state == CaseState.OPEN and self.last_contact_on <= today - QUIET_AFTER


class CaseOfRequest(models.Model):
    """That a case began with a request of the portal; it goes with the request.

    The resident's unit of work sees its own row only, so that deleting a request leaves no trace
    of it with a case.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"request_id = {facts.REQUEST.sql} OR EXISTS (SELECT FROM intake_case found"
        f" WHERE found.uuid = case_id AND found.provider_id = ANY ({facts.PROVIDERS.sql}))",
        Role.JOBS: ALL_ROWS.sql,
    }

    request = models.OneToOneField(
        HelpRequest, on_delete=models.CASCADE, primary_key=True, related_name="became"
    )
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="began_as")

    class Meta:
        verbose_name = _("zaak van een hulpvraag")
        verbose_name_plural = _("zaken van hulpvragen")

    def __str__(self) -> str:
        return f"{self.request_id}: {self.case_id}"

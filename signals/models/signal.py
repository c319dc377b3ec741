from collections.abc import Collection
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
from clientsupport.encryption.models import EncryptedTextField, EncryptsText, HoldsDataKey
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.models import Municipality, Provider
from intake.models import Case
from signals.enums import Frequency, LeaveReason, Severity, SignalKind, SignalState, Source
from signals.models.facts import DELETING, LOG, PROVIDERS, REPORT, WORKS_SOMEWHERE

IS_OPEN = Q(state=SignalState.OPEN)
OF_THE_ORGANISATION = (
    "EXISTS (SELECT FROM signals_signal found WHERE found.uuid = signal_id"
    f" AND (found.provider_id = ANY ({PROVIDERS.sql}) OR found.uuid = {REPORT.sql}))"
)


class SignalQuerySet(models.QuerySet["Signal"]):
    def visible_to(self, user: User) -> "SignalQuerySet":
        """Those of the organisations where somebody works, with what they say."""
        if not user.is_active:
            return self.none()
        places = user.memberships.filter(role__in=PROVIDER_ROLES)
        return self.filter(provider__in=places.values("provider"))

    def at(self, providers: "Collection[int]") -> "SignalQuerySet":
        """Those of these organisations."""
        return self.filter(provider__in=providers)

    def open(self) -> "SignalQuerySet":
        """Those that count."""
        return self.filter(IS_OPEN)

    def waiting(self) -> "SignalQuerySet":
        """Those of residents and referrers that nobody has looked at."""
        return self.filter(state=SignalState.WAITING)


class Signal(HoldsDataKey):
    """Somebody saw something that is bigger than one person (signaal): its facts.

    Facts are read by every organisation that helps people; what somebody wrote, who did and about
    which case stand in its `Observation`, which only `provider` reads. `laws`, `domains` and
    `groups` hold codes, in their order. All times are days.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"provider_id = ANY ({PROVIDERS.sql}) OR uuid = {REPORT.sql}",
        Role.JOBS: ALL_ROWS.sql,
    }
    row_reads: ClassVar[dict[Role, str]] = {
        Role.APP: f"(state = '{SignalState.OPEN}' AND {WORKS_SOMEWHERE}) OR {LOG.sql}"
    }

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="signals"
    )
    number = models.PositiveIntegerField(_("volgnummer"))  # of this organisation
    source = models.CharField(
        _("wie het merkte"), max_length=12, choices=Source.choices, default=Source.SUPPORTER
    )
    state = models.CharField(
        _("stand"), max_length=12, choices=SignalState.choices, default=SignalState.OPEN
    )
    kind = models.CharField(_("soort"), max_length=20, choices=SignalKind.choices)
    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    laws = ArrayField(
        models.SlugField(max_length=40), verbose_name=_("wetten"), default=list, blank=True
    )
    domains = ArrayField(
        models.SlugField(max_length=40), verbose_name=_("leefgebieden"), default=list, blank=True
    )
    groups = ArrayField(
        models.SlugField(max_length=40), verbose_name=_("doelgroepen"), default=list, blank=True
    )
    frequency = models.CharField(
        _("hoe vaak"), max_length=10, choices=Frequency.choices, default=Frequency.UNKNOWN
    )
    severity = models.PositiveSmallIntegerField(
        _("hoe erg"), choices=Severity.choices, null=True, blank=True
    )
    since = models.DateField(_("sinds"), null=True, blank=True)  # the first day of a month
    filed_on = models.DateField(_("gemeld op"), default=timezone.localdate)
    last_activity_on = models.DateField(_("laatst veranderd op"), default=timezone.localdate)
    left_reason = models.CharField(
        _("waarom niet opgepakt"), max_length=12, choices=LeaveReason.choices, blank=True
    )
    delete_on = models.DateField(_("wordt gewist op"), null=True, blank=True)
    # Goes up with every deed: a page that was made before knows another one.
    version = models.PositiveIntegerField(_("versie"), default=1, editable=False)

    objects = SignalQuerySet.as_manager()

    class Meta:
        verbose_name = _("signaal")
        verbose_name_plural = _("signalen")
        ordering = ["-filed_on", "uuid"]
        indexes = [
            models.Index(fields=["provider", "state", "-filed_on", "uuid"], name="signal_of"),
            models.Index(
                fields=["kind", "municipality", "-filed_on"],
                name="signal_by_kind",
                condition=IS_OPEN,
            ),
            models.Index(fields=["delete_on"], name="signal_to_delete"),
            GinIndex(fields=["laws"], name="signal_laws"),
            GinIndex(fields=["domains"], name="signal_domains"),
            GinIndex(fields=["groups"], name="signal_groups"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["provider", "number"], name="signal_number_once"),
            models.CheckConstraint(
                condition=Q(state=SignalState.LEFT) | Q(left_reason=""), name="signal_left_why"
            ),
        ]

    def __str__(self) -> str:
        return f"S-{self.number}"


class Observation(EncryptsText):
    """What somebody wrote in a signal, who did, and about which case (waarneming).

    Read by the organisation that has the signal, and by the reporter with the code.
    """

    key_owner: ClassVar[str] = "signal"
    row_rules: ClassVar[dict[Role, str]] = {
        # Who erases a case that came from elsewhere lets the signals of it go on without it.
        Role.APP: f"{OF_THE_ORGANISATION} OR ({DELETING.sql} AND {WORKS_SOMEWHERE})",
        Role.JOBS: ALL_ROWS.sql,
    }

    signal = models.OneToOneField(Signal, on_delete=models.CASCADE, related_name="observation")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("van"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.SET_NULL, related_name="observations"
    )
    what = EncryptedTextField(_("wat er gebeurt"))
    leads_to = EncryptedTextField(_("waar het toe leidt"), null=True)
    would_help = EncryptedTextField(_("wat zou helpen"), null=True)

    class Meta:
        verbose_name = _("waarneming")
        verbose_name_plural = _("waarnemingen")

    def __str__(self) -> str:
        return f"{self.signal_id}"


class SignalWords(models.Model):
    """Keyed hashes of the words of a signal, to find similar ones of the same organisation.

    Another organisation's words hash to other numbers: who has the table alone learns nothing
    from it, and no organisation is compared with the words of another.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"provider_id = ANY ({PROVIDERS.sql}) OR signal_id = {REPORT.sql}",
        Role.JOBS: ALL_ROWS.sql,
    }

    signal = models.OneToOneField(
        Signal, on_delete=models.CASCADE, primary_key=True, related_name="words"
    )
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    words = ArrayField(models.IntegerField(), default=list)

    class Meta:
        verbose_name = _("woorden van een signaal")
        verbose_name_plural = _("woorden van signalen")
        indexes = [GinIndex(fields=["words"], name="signal_words")]

    def __str__(self) -> str:
        return f"{self.signal_id}"

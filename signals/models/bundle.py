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
from directory.models import Authority, Municipality, Provider
from signals.enums import (
    BundleState,
    Consent,
    EventKind,
    Joining,
    SignalKind,
    WithdrawReason,
)
from signals.models.facts import (
    AUTHORITIES,
    COUNCILS,
    EDITING,
    INVITED,
    LOG,
    PROVIDERS,
)
from signals.models.signal import Signal

IS_OFFERED = "offered_on IS NOT NULL"
OF_THE_PARTIES = f"parties && ({PROVIDERS.sql})"
OF_THE_AUTHORITY = f"{IS_OFFERED} AND authority_id = ANY ({AUTHORITIES.sql})"
OF_THE_DESK = f"{IS_OFFERED} AND {EDITING.sql}"
# Rules on what hangs on a bundle ask for the bundle: its own rules decide whether it is seen.
OF_A_SEEN_BUNDLE: dict[Role, str] = {
    Role.APP: "EXISTS (SELECT FROM signals_bundle found WHERE found.uuid = bundle_id)",
    Role.JOBS: ALL_ROWS.sql,
}
OF_ITS_PARTIES: dict[Role, str] = {
    Role.APP: "EXISTS (SELECT FROM signals_bundle found WHERE found.uuid = bundle_id"
    f" AND found.parties && ({PROVIDERS.sql}))",
    Role.JOBS: ALL_ROWS.sql,
}


class Bundle(HoldsDataKey):
    """Signals of organisations made into one question to one authority (bundel).

    `parties` are the organisations that read it: who writes it, who was asked to join or joined,
    and the second reader's. The authority reads it from the day that it was offered. Its texts are
    encrypted; what is published stands in `PublicBundle`. All times are days.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"{OF_THE_PARTIES} OR ({OF_THE_AUTHORITY}) OR ({OF_THE_DESK})",
        Role.JOBS: ALL_ROWS.sql,
    }
    row_reads: ClassVar[dict[Role, str]] = {
        Role.APP: f"({IS_OFFERED} AND authority_id = ANY ({COUNCILS.sql})"
        f" AND published_on IS NOT NULL) OR invited::text[] && ARRAY[{INVITED.sql}] OR {LOG.sql}"
    }

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="bundles"
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("van"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="bundles",
    )
    parties = ArrayField(models.BigIntegerField(), default=list)
    # Hashes of the links by which professionals think along, while they are valid.
    invited = ArrayField(models.CharField(max_length=64), default=list, blank=True)
    authority = models.ForeignKey(
        Authority, verbose_name=_("aan"), on_delete=models.PROTECT, related_name="bundles"
    )
    state = models.CharField(
        _("stand"), max_length=12, choices=BundleState.choices, default=BundleState.DRAFT
    )
    kind = models.CharField(_("soort"), max_length=20, choices=SignalKind.choices)
    municipality = models.ForeignKey(  # empty: everywhere the authority is
        Municipality,
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    laws = ArrayField(models.SlugField(max_length=40), default=list, blank=True)
    domains = ArrayField(models.SlugField(max_length=40), default=list, blank=True)
    groups = ArrayField(models.SlugField(max_length=40), default=list, blank=True)
    title = EncryptedTextField(_("titel"))
    question = EncryptedTextField(_("vraag"), null=True)  # one, to the authority
    summary = EncryptedTextField(_("in gewone woorden"), null=True)
    background = EncryptedTextField(_("feiten"), null=True)
    names_shown = models.BooleanField(_("namen van organisaties noemen"), default=False)

    begun_on = models.DateField(_("begonnen op"), default=timezone.localdate)
    offered_on = models.DateField(_("aangeboden op"), null=True, blank=True)
    acknowledge_by = models.DateField(_("ontvangst bevestigen voor"), null=True, blank=True)
    received_on = models.DateField(_("ontvangen op"), null=True, blank=True)
    answer_by = models.DateField(_("antwoord voor"), null=True, blank=True)
    answered_on = models.DateField(_("beantwoord op"), null=True, blank=True)
    public_from = models.DateField(_("openbaar vanaf"), null=True, blank=True)
    published_on = models.DateField(_("openbaar sinds"), null=True, blank=True)
    closed_on = models.DateField(_("afgesloten op"), null=True, blank=True)
    withdrawn_on = models.DateField(_("ingetrokken op"), null=True, blank=True)
    withdrawn_reason = models.CharField(
        _("waarom ingetrokken"), max_length=12, choices=WithdrawReason.choices, blank=True
    )
    reminded_on = models.DateField(null=True, editable=False)
    escalated_on = models.DateField(null=True, editable=False)
    delete_on = models.DateField(_("wordt gewist op"), null=True, blank=True)
    version = models.PositiveIntegerField(_("versie"), default=1, editable=False)

    class Meta:
        verbose_name = _("bundel")
        verbose_name_plural = _("bundels")
        ordering = ["-begun_on", "uuid"]
        indexes = [
            GinIndex(fields=["parties"], name="bundle_parties"),
            models.Index(fields=["authority", "state", "answer_by"], name="bundle_at"),
            models.Index(fields=["public_from"], name="bundle_to_publish"),
            models.Index(fields=["delete_on"], name="bundle_to_delete"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(offered_on=None)
                | Q(acknowledge_by__isnull=False, answer_by__isnull=False),
                name="bundle_offered_has_days",
            ),
            models.CheckConstraint(
                condition=Q(published_on=None) | Q(offered_on__isnull=False),
                name="bundle_public_was_offered",
            ),
            models.CheckConstraint(
                condition=Q(state=BundleState.WITHDRAWN, withdrawn_on__isnull=False)
                | (~Q(state=BundleState.WITHDRAWN) & Q(withdrawn_on=None, withdrawn_reason="")),
                name="bundle_withdrawn_has_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.uuid}"


class Voice(EncryptsText):
    """What an organisation lets a bundle say of its signal: no name, no organisation (stem)."""

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = OF_A_SEEN_BUNDLE

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="voices")
    number = models.PositiveSmallIntegerField(_("volgorde"))
    text = EncryptedTextField(_("tekst"))

    class Meta:
        verbose_name = _("stem in een bundel")
        verbose_name_plural = _("stemmen in bundels")
        ordering = ["bundle", "number"]
        constraints = [
            models.UniqueConstraint(fields=["bundle", "number"], name="voice_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.number}"


class BundleSignal(models.Model):
    """That a signal stands in a bundle, or that its organisation was asked (signaal in een bundel).

    Which signal, and whose, only the parties see; an authority reads the voices. When the signal
    is deleted, the row stays without it: the bundle still counts it.
    """

    row_rules: ClassVar[dict[Role, str]] = OF_ITS_PARTIES

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="joined")
    signal = models.ForeignKey(
        Signal, null=True, on_delete=models.SET_NULL, related_name="in_bundles"
    )
    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="+"
    )
    state = models.CharField(
        _("stand"), max_length=10, choices=Joining.choices, default=Joining.ASKED
    )
    consent = models.CharField(
        _("woorden van de melder"),
        max_length=10,
        choices=Consent.choices,
        default=Consent.NOT_ASKED,
    )
    voice = models.OneToOneField(
        Voice, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    asked_on = models.DateField(_("gevraagd op"), default=timezone.localdate)
    answered_on = models.DateField(_("antwoord op"), null=True, blank=True)

    class Meta:
        verbose_name = _("signaal in een bundel")
        verbose_name_plural = _("signalen in bundels")
        ordering = ["asked_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["bundle", "signal"], name="bundle_signal_once")
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.state}"


class Proposal(EncryptsText):
    """What the authority is asked to do: one thing (voorstel)."""

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = OF_A_SEEN_BUNDLE

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="proposals")
    number = models.PositiveSmallIntegerField(_("volgorde"))
    text = EncryptedTextField(_("tekst"))

    class Meta:
        verbose_name = _("voorstel")
        verbose_name_plural = _("voorstellen")
        ordering = ["bundle", "number"]
        constraints = [
            models.UniqueConstraint(fields=["bundle", "number"], name="proposal_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.number}"


class BundleEvent(models.Model):
    """A line of the time line of a bundle; its days, and who: an organisation, never a person."""

    row_rules: ClassVar[dict[Role, str]] = OF_A_SEEN_BUNDLE

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(_("wat"), max_length=12, choices=EventKind.choices)
    on = models.DateField(_("op"), default=timezone.localdate)
    provider = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    authority = models.ForeignKey(
        Authority, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    is_public = models.BooleanField(_("leest iedereen"), default=False)

    class Meta:
        verbose_name = _("gebeurtenis van een bundel")
        verbose_name_plural = _("gebeurtenissen van bundels")
        ordering = ["bundle", "on", "pk"]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.kind}"

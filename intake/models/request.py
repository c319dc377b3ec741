from collections.abc import Collection
from datetime import date
from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models
from django.db.models import F, FilteredRelation, Q
from django.db.models.functions import Least
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from clientsupport.models import User
from clientsupport.privacy.codes.rows import OpenedByCode
from clientsupport.privacy.codes.writing import ALPHABET
from directory.enums import PROVIDER_ROLES
from directory.models import LifeDomain, Municipality, Offer, Provider
from intake.enums import CloseReason, ForWhom, Origin, RequestState
from intake.models import facts

HANDLE_LENGTH = 4  # characters
IN_TURN = ("due_on", "last_activity_on", "uuid")  # the order of what is open; no day comes last
OPEN = ~Q(state=RequestState.CLOSED)
UNCLAIMED, FOR_US = Q(supporter__isnull=True), Q(due_on__isnull=False)


def handle_of(uuid: UUID) -> str:
    """Return the handle of the request with this key."""
    return "".join(ALPHABET[uuid.int >> 5 * place & 31] for place in range(HANDLE_LENGTH))


class HelpRequestQuerySet(models.QuerySet["HelpRequest"]):
    def visible_to(self, user: User) -> "HelpRequestQuerySet":
        """Those sent to an organisation where somebody works: that they exist, not their text."""
        if not user.is_active:
            return self.none()
        places = user.memberships.filter(role__in=PROVIDER_ROLES)
        return self.filter(provider__in=places.values("provider"))

    def at(self, providers: Collection[int]) -> "HelpRequestQuerySet":
        """Those sent to these organisations: what is `visible_to` who is known to work there."""
        return self.filter(provider__in=providers)

    def open(self) -> "HelpRequestQuerySet":
        """Those that are not finished."""
        return self.exclude(state=RequestState.CLOSED)

    def unclaimed(self) -> "HelpRequestQuerySet":
        """Those that nobody has taken yet."""
        return self.open().filter(supporter=None)

    def of(self, user: User) -> "HelpRequestQuerySet":
        """Those that somebody has taken."""
        return self.open().filter(supporter=user)

    def waiting_for_us(self) -> "HelpRequestQuerySet":
        """Those in which the resident wrote last."""
        return self.open().filter(due_on__isnull=False)

    def waiting_for_resident(self) -> "HelpRequestQuerySet":
        """Those in which the organisation wrote last."""
        return self.open().filter(due_on=None)

    def labelled(self, label: int) -> "HelpRequestQuerySet":
        """Those that have a label, by its key."""
        return self.filter(labellings__label=label)

    def reminding(self, user: User, today: date) -> "HelpRequestQuerySet":
        """Those that somebody wanted to see again by today, and that are not finished."""
        return self.open().filter(reminders__user=user, reminders__on__lte=today)

    def in_due_order(self, user: User, today: date) -> "HelpRequestQuerySet":
        """What is due first comes first, and what is due on no day last.

        On its day somebody's own reminder is due too; `reminds_on` says for which day it was set.
        """
        own = FilteredRelation(
            "reminders", condition=Q(reminders__user=user, reminders__on__lte=today)
        )
        found = self.annotate(own_reminder=own, reminds_on=F("own_reminder__on"))
        turn = Least("due_on", "reminds_on")
        return found.order_by(turn.asc(nulls_last=True), "last_activity_on", "uuid")

    def late(self, today: date) -> "HelpRequestQuerySet":
        """Those that should have been answered before today."""
        return self.waiting_for_us().filter(due_on__lt=today)


class HelpRequest(OpenedByCode, HoldsDataKey):
    """Somebody without a name asks one organisation for help (hulpvraag).

    The texts stand encrypted in its messages; here stands what an overview needs. All times are
    days; how they change with the state says `intake.lifecycle`. `contact` is what the organisation
    may use outside the portal, `alert_to` an address that only the sending job reads
    (docs/decisions/0006); both hold the text of `intake.rules.contact`.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"uuid = {facts.REQUEST.sql} OR provider_id = ANY ({facts.PROVIDERS.sql})",
        Role.JOBS: ALL_ROWS.sql,
    }
    row_reads: ClassVar[dict[Role, str]] = {
        Role.APP: f"code_locator = {facts.LOCATOR.sql}"
        f" OR ({facts.DESK.sql} AND desk_on IS NOT NULL) OR {facts.LOG.sql}"
    }

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="requests"
    )
    offer = models.ForeignKey(
        Offer,
        verbose_name=_("aanbod"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="requests",
    )
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("gemeente"), on_delete=models.PROTECT, related_name="+"
    )
    domain = models.ForeignKey(
        LifeDomain,
        verbose_name=_("waar het over gaat"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    for_whom = models.CharField(
        _("voor wie"), max_length=20, choices=ForWhom.choices, blank=True, default=""
    )
    origin = models.CharField(
        _("hoe het binnenkwam"), max_length=10, choices=Origin.choices, default=Origin.PORTAL
    )
    state = models.CharField(
        _("stand"), max_length=20, choices=RequestState.choices, default=RequestState.RECEIVED
    )
    supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("opgepakt door"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="requests",
    )
    contact = EncryptedTextField(_("contact buiten Naast u"), null=True)
    alert_to = EncryptedTextField(_("bericht als er iets is"), null=True)

    received_on = models.DateField(_("ontvangen op"))
    last_activity_on = models.DateField(_("laatste bericht op"))
    due_on = models.DateField(_("antwoord voor"), null=True, blank=True)
    answered_on = models.DateField(_("eerste antwoord op"), null=True, blank=True)
    closed_on = models.DateField(_("afgerond op"), null=True, blank=True)
    close_reason = models.CharField(
        _("waarom afgerond"), max_length=20, choices=CloseReason.choices, blank=True
    )
    agreed_to_short = models.BooleanField(_("mag na afronden eerder weg"), default=False)
    delete_on = models.DateField(_("wordt gewist op"))

    announced_on = models.DateField(_("per mail gemeld op"), null=True, editable=False)
    reminded_on = models.DateField(_("herinnerd op"), null=True, editable=False)
    coordinator_on = models.DateField(_("coördinator gewaarschuwd op"), null=True, editable=False)
    desk_on = models.DateField(_("gemeld bij Naast u op"), null=True, editable=False)

    objects = HelpRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("hulpvraag")
        verbose_name_plural = _("hulpvragen")
        ordering = ["due_on", "received_on", "uuid"]
        indexes = [
            models.Index(fields=["provider", "state"], name="request_of_provider"),
            # One for each list of the workplace, in its order.
            models.Index(
                fields=["provider", *IN_TURN], name="request_unclaimed", condition=OPEN & UNCLAIMED
            ),
            models.Index(
                fields=["provider", "supporter", *IN_TURN], name="request_taken", condition=OPEN
            ),
            models.Index(
                fields=["provider", *IN_TURN], name="request_for_us", condition=FOR_US & ~UNCLAIMED
            ),
            models.Index(
                fields=["provider", *IN_TURN], name="request_for_resident", condition=OPEN & ~FOR_US
            ),
            models.Index(
                fields=["provider", "-closed_on", "uuid"],
                name="request_closed",
                condition=Q(state=RequestState.CLOSED),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=RequestState.CLOSED, closed_on__isnull=False, due_on=None)
                | (~Q(state=RequestState.CLOSED) & Q(closed_on=None, close_reason="")),
                name="request_closed_has_day",
            )
        ]

    def __str__(self) -> str:
        return self.handle

    @property
    def handle(self) -> str:
        """Four characters by which colleagues tell requests apart; they lead nowhere."""
        return handle_of(self.uuid)

    @property
    def is_closed(self) -> bool:
        return self.state == RequestState.CLOSED

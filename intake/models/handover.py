from collections.abc import Collection
from datetime import date
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from clientsupport.models import User
from directory.models import Provider
from intake.enums import HandoverState, Refusal, Shared, TakenBack
from intake.models.case import LONGEST_REFERENCE, Case
from intake.models.case_history import CaseNote
from intake.models.facts import PROVIDERS
from intake.rules.handovers import TAKEN_BACK_FOR

OF_BOTH = f"from_provider_id = ANY ({PROVIDERS.sql}) OR to_provider_id = ANY ({PROVIDERS.sql})"
IS_PROPOSED = Q(state=HandoverState.PROPOSED)
IS_ACCEPTED = Q(state=HandoverState.ACCEPTED)


class HandoverQuerySet(models.QuerySet["Handover"]):
    def proposed(self, today: date) -> "HandoverQuerySet":
        """Those that somebody can still say yes or no to."""
        return self.filter(IS_PROPOSED, expires_on__gte=today)

    def at(self, providers: "Collection[int]") -> "HandoverQuerySet":
        """Those from or to these organisations."""
        return self.filter(Q(from_provider__in=providers) | Q(to_provider__in=providers))

    def expired(self, today: date) -> "HandoverQuerySet":
        """Those that nobody answered in time, and that say so nowhere yet."""
        return self.filter(IS_PROPOSED, expires_on__lt=today)

    def settled(self, today: date) -> "HandoverQuerySet":
        """Those that cannot be taken back any more, and that say so nowhere yet."""
        return self.filter(IS_ACCEPTED, answered_on__lt=today - TAKEN_BACK_FOR)

    def addressed_to(self, user: User, providers: "Collection[int]") -> "HandoverQuerySet":
        """Those that ask somebody by name, or everybody at these organisations."""
        named = Q(to_supporter=user) | Q(to_supporter=None)
        return self.filter(named, to_provider__in=providers)

    def shown(self) -> "HandoverQuerySet":
        """With the names that a list or a page of it says."""
        return self.select_related(
            *("from_provider", "from_supporter", "to_provider", "to_supporter"),
            *("proposed_by", "answered_by"),
        )


class Handover(EncryptsText):
    """A supporter proposes that another one goes on with a case (overdracht).

    To a colleague, to the team, or to another organisation. `from_…` is where the case comes from,
    and returns to when it is taken back. `moved_notes` are the notes that went along, `kept_words`
    are the alias and the next step as they were, for when it returns; both go when it stays.
    Why, is read by who is asked; when they do not take it over, the text goes.
    """

    key_owner: ClassVar[str] = "case"
    row_rules: ClassVar[dict[Role, str]] = {Role.APP: OF_BOTH, Role.JOBS: ALL_ROWS.sql}

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="handovers")
    from_provider = models.ForeignKey(
        Provider, verbose_name=_("van"), on_delete=models.PROTECT, related_name="+"
    )
    from_supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    from_reference = models.CharField(_("kenmerk"), max_length=LONGEST_REFERENCE)
    from_number = models.PositiveIntegerField(_("volgnummer"))
    to_provider = models.ForeignKey(
        Provider, verbose_name=_("naar"), on_delete=models.PROTECT, related_name="+"
    )
    to_supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("aan"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    state = models.CharField(
        _("stand"), max_length=10, choices=HandoverState.choices, default=HandoverState.PROPOSED
    )
    shared = models.CharField(_("wat gaat mee"), max_length=10, choices=Shared.choices)
    consent_on = models.DateField(_("de cliënt zei ja op"), null=True, blank=True)
    consent_wording = models.PositiveSmallIntegerField(null=True, editable=False)
    reason = EncryptedTextField(_("waarom"), null=True)
    refusal = models.CharField(_("waarom niet"), max_length=20, choices=Refusal.choices, blank=True)
    taken_back = models.CharField(
        _("waarom ingetrokken"), max_length=10, choices=TakenBack.choices, blank=True
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    proposed_on = models.DateField(_("voorgesteld op"), default=timezone.localdate)
    expires_on = models.DateField(_("geldig tot en met"))
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    answered_on = models.DateField(_("antwoord op"), null=True, blank=True)
    ended_on = models.DateField(_("voorbij sinds"), null=True, blank=True)
    moved_notes = ArrayField(models.UUIDField(), default=list, editable=False)
    kept_words = models.OneToOneField(
        CaseNote, null=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    objects = HandoverQuerySet.as_manager()

    class Meta:
        verbose_name = _("overdracht")
        verbose_name_plural = _("overdrachten")
        ordering = ["-proposed_on", "uuid"]
        indexes = [
            models.Index(
                fields=["to_provider", "case"], name="handover_asked", condition=IS_PROPOSED
            ),
            models.Index(fields=["from_provider", "-proposed_on"], name="handover_from"),
            models.Index(fields=["to_provider", "-proposed_on"], name="handover_to"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], name="handover_one_proposed", condition=IS_PROPOSED
            ),
            models.CheckConstraint(
                condition=Q(from_provider=F("to_provider")) | Q(consent_on__isnull=False),
                name="handover_with_consent",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.from_provider_id} – {self.to_provider_id}: {self.state}"

    @property
    def is_inside(self) -> bool:
        """Whether it stays within one organisation."""
        return self.from_provider_id == self.to_provider_id

    @property
    def is_proposed(self) -> bool:
        return self.state == HandoverState.PROPOSED

    @property
    def is_accepted(self) -> bool:
        return self.state == HandoverState.ACCEPTED

    @property
    def returned(self) -> bool:
        """Whether the case went, and came back."""
        return self.state == HandoverState.REVOKED and self.answered_on is not None

    @property
    def taken_back_until(self) -> date | None:
        """Until which day the case can still return."""
        return self.answered_on + TAKEN_BACK_FOR if self.answered_on else None

    def is_open(self, today: date) -> bool:
        """Tell whether somebody can still say yes or no."""
        return self.is_proposed and self.expires_on >= today

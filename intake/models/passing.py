from collections.abc import Iterable
from datetime import date
from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from clientsupport.models import User
from directory.models import Offer, Provider
from intake.enums import PassingState
from intake.models.facts import PROVIDERS
from intake.models.message import Message
from intake.models.request import HelpRequest, handle_of


class PassingQuerySet(models.QuerySet["Passing"]):
    def open(self, today: date) -> "PassingQuerySet":
        """Those that the resident can still say yes or no to."""
        return self.filter(state=PassingState.PROPOSED, expires_on__gte=today)

    def passed_on_by(self, user: User, providers: Iterable[int]) -> "PassingQuerySet":
        """Those that somebody proposed and the resident said yes to: for the one who proposed it.

        Not of what came back to one of these providers: that stands in its lists itself.
        """
        came_back = HelpRequest.objects.filter(pk=OuterRef("request"), provider__in=providers)
        given = self.filter(state=PassingState.ACCEPTED, proposed_by=user)
        return given.filter(~Exists(came_back), from_provider__in=providers)


class Passing(EncryptsText):
    """A supporter proposes another organisation; only the resident can say yes (doorgeven).

    Why, the resident reads as long as they can choose; then the text goes.
    """

    key_owner: ClassVar[str] = "request"
    row_rules: ClassVar[dict[Role, str]] = Message.row_rules
    # Whoever gave it away still sees that it arrived: the request itself they see no more.
    row_reads: ClassVar[dict[Role, str]] = {
        Role.APP: f"state = '{PassingState.ACCEPTED}' AND from_provider_id = ANY ({PROVIDERS.sql})"
    }

    id = models.BigAutoField(primary_key=True)  # in the order in which they were made
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="passings")
    to = models.ForeignKey(
        Offer, verbose_name=_("naar"), on_delete=models.CASCADE, related_name="+"
    )
    from_provider = models.ForeignKey(
        Provider,
        verbose_name=_("van"),
        null=True,  # as long as the resident did not say yes
        on_delete=models.SET_NULL,
        related_name="+",
    )
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    reason = EncryptedTextField(_("waarom"), null=True)
    proposed_on = models.DateField(_("voorgesteld op"))
    expires_on = models.DateField(_("geldig tot en met"))
    decided_on = models.DateField(_("besloten op"), null=True, blank=True)
    told_on = models.DateField(null=True, editable=False)  # the answer, to who waits for it
    state = models.CharField(
        _("stand"), max_length=10, choices=PassingState.choices, default=PassingState.PROPOSED
    )

    objects = PassingQuerySet.as_manager()

    class Meta:
        verbose_name = _("doorgeven")
        verbose_name_plural = _("doorgeven")
        ordering = ["-proposed_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["request"],
                condition=Q(state=PassingState.PROPOSED),
                name="passing_one_open",
            )
        ]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.to_id}"

    @property
    def handle(self) -> str:
        """By which colleagues know the request, also who cannot see it any more."""
        return handle_of(self.request_id)

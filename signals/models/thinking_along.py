"""Who reads, supports or adds to a bundle: second readers, experts and councils, professionals."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from directory.models import Authority, Provider
from signals.enums import InvitationState, ReadingState
from signals.models.bundle import OF_A_SEEN_BUNDLE, OF_ITS_PARTIES, Bundle
from signals.models.facts import INVITED


class SecondReading(EncryptsText):
    """Somebody of another organisation reads whether a person can be recognised (tweede lezing).

    Nobody who works for the authority reads. `reason` is why something must change.
    """

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = OF_ITS_PARTIES

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="readings")
    provider = models.ForeignKey(Provider, on_delete=models.PROTECT, related_name="+")
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    state = models.CharField(
        _("stand"), max_length=10, choices=ReadingState.choices, default=ReadingState.ASKED
    )
    reason = EncryptedTextField(_("wat er moet veranderen"), null=True)
    asked_on = models.DateField(_("gevraagd op"), default=timezone.localdate)
    answered_on = models.DateField(_("antwoord op"), null=True, blank=True)

    class Meta:
        verbose_name = _("tweede lezing")
        verbose_name_plural = _("tweede lezingen")
        ordering = ["asked_on", "uuid"]
        constraints = [
            models.UniqueConstraint(
                fields=["bundle"], name="reading_one_asked", condition=Q(state=ReadingState.ASKED)
            )
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.state}"


class Endorsement(EncryptsText):
    """An organisation of experts by experience, or an advisory council, supports a bundle."""

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = OF_A_SEEN_BUNDLE

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="endorsements")
    provider = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    authority = models.ForeignKey(  # whose advisory council it is
        Authority, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    comment = EncryptedTextField(_("wat zij erbij zeggen"), null=True)
    on = models.DateField(_("op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("steun")
        verbose_name_plural = _("steun")
        ordering = ["on", "uuid"]
        constraints = [
            models.CheckConstraint(
                condition=Q(provider__isnull=False, authority=None)
                | Q(provider=None, authority__isnull=False),
                name="endorsement_of_one",
            ),
            models.UniqueConstraint(fields=["bundle", "provider"], name="endorsed_once"),
            models.UniqueConstraint(fields=["bundle", "authority"], name="council_endorsed_once"),
        ]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.on}"


class Invited(EncryptsText):
    """A professional who thinks along by a link: reads the text, writes once (uitgenodigde).

    No name and no address are kept; `token_hash` is the hash of the link.
    """

    key_owner: ClassVar[str] = "bundle"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"token_hash = {INVITED.sql} OR {OF_ITS_PARTIES[Role.APP]}",
        Role.JOBS: ALL_ROWS.sql,
    }

    bundle = models.ForeignKey(Bundle, on_delete=models.CASCADE, related_name="professionals")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    whom = EncryptedTextField(_("wie, in een paar woorden"), null=True)  # "een wijkverpleegkundige"
    state = models.CharField(
        _("stand"), max_length=10, choices=InvitationState.choices, default=InvitationState.SENT
    )
    text = EncryptedTextField(_("voorstel"), null=True)
    invited_on = models.DateField(_("gevraagd op"), default=timezone.localdate)
    expires_on = models.DateField(_("geldig tot en met"))
    wrote_on = models.DateField(_("geschreven op"), null=True, blank=True)

    class Meta:
        verbose_name = _("uitgenodigde")
        verbose_name_plural = _("uitgenodigden")
        ordering = ["invited_on", "uuid"]

    def __str__(self) -> str:
        return f"{self.bundle_id}: {self.state}"

"""What people of an organisation typed and did not send yet."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText, HoldsDataKey
from intake.enums import DraftOf, LooseDraftOf
from intake.models.facts import WRITER
from intake.models.message import InternalNote
from intake.models.request import HelpRequest


class Draft(EncryptsText):
    """What both kinds have. `version` is another number with each change: any, but never 0.

    `text` is the first field of the form that is typed, `rest` holds what else was filled in.
    """

    text = EncryptedTextField(_("tekst"))
    rest = EncryptedTextField(_("verder ingevuld"), null=True)
    version = models.BigIntegerField(_("versie"), default=1)

    class Meta:
        abstract = True


class ReplyDraft(Draft):
    """What somebody typed about a request: an answer, a note, … (concept).

    Only its writer reads it, and only while they may do what it is for.
    """

    key_owner: ClassVar[str] = "request"
    row_rules: ClassVar[dict[Role, str]] = InternalNote.row_rules

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="drafts")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reply_drafts"
    )
    of = models.CharField(
        _("soort"), max_length=10, choices=DraftOf.choices, default=DraftOf.ANSWER
    )
    on = models.DateField(_("bewaard op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("concept")
        verbose_name_plural = _("concepten")
        constraints = [
            models.UniqueConstraint(fields=["request", "user", "of"], name="reply_draft_once")
        ]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.user_id}, {self.of}"


class LooseDraft(Draft, HoldsDataKey):
    """What somebody typed where there is no request yet, under a key of its own (los concept).

    `about` is the number of the example answer that is changed, 0 for something new.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"user_id = {WRITER.sql}",
        Role.JOBS: ALL_ROWS.sql,
    }

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loose_drafts"
    )
    of = models.CharField(_("soort"), max_length=10, choices=LooseDraftOf.choices)
    about = models.BigIntegerField(_("waarover"), default=0)
    saved_at = models.DateTimeField(_("bewaard"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("los concept")
        verbose_name_plural = _("losse concepten")
        constraints = [
            models.UniqueConstraint(fields=["user", "of", "about"], name="loose_draft_once")
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.of} {self.about}"

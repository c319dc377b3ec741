from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, EncryptsText
from directory.models import Provider
from intake.enums import Author
from intake.models.facts import DELETING, PROVIDERS, REQUEST
from intake.models.request import HelpRequest

OF_A_REQUEST = "EXISTS (SELECT FROM intake_helprequest owner WHERE owner.uuid = request_id AND {})"
THEIRS = OF_A_REQUEST.format(f"owner.provider_id = ANY ({PROVIDERS.sql})")


class Message(EncryptsText):
    """What the resident or the organisation wrote to the other (bericht)."""

    key_owner: ClassVar[str] = "request"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"request_id = {REQUEST.sql} OR {THEIRS}",
        Role.JOBS: ALL_ROWS.sql,
    }

    request = models.ForeignKey(
        HelpRequest, verbose_name=_("hulpvraag"), on_delete=models.CASCADE, related_name="messages"
    )
    number = models.PositiveSmallIntegerField(_("volgorde"))
    author = models.CharField(_("van"), max_length=10, choices=Author.choices)
    # Which organisation wrote; its name is shown, the supporter's is not.
    provider = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    text = EncryptedTextField(_("tekst"))
    is_question = models.BooleanField(_("vraagt iets terug"), default=False)
    # The slug of an offer that is shown below the text; it may be gone by now.
    listing = models.SlugField(_("kaartje"), max_length=150, blank=True, db_index=False)
    on = models.DateField(_("op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("bericht")
        verbose_name_plural = _("berichten")
        ordering = ["request", "number"]
        constraints = [
            models.UniqueConstraint(fields=["request", "number"], name="message_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.number}"


class InternalNote(EncryptsText):
    """What colleagues note for each other; no page for residents reads this table (notitie).

    A resident's unit of work sees notes only while it deletes everything.
    """

    key_owner: ClassVar[str] = "request"
    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"{THEIRS} OR ({DELETING.sql} AND request_id = {REQUEST.sql})",
        Role.JOBS: ALL_ROWS.sql,
    }

    request = models.ForeignKey(
        HelpRequest, verbose_name=_("hulpvraag"), on_delete=models.CASCADE, related_name="notes"
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("van"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    number = models.PositiveSmallIntegerField(_("volgorde"))
    text = EncryptedTextField(_("tekst"))
    on = models.DateField(_("op"), default=timezone.localdate)

    class Meta:
        verbose_name = _("notitie")
        verbose_name_plural = _("notities")
        ordering = ["request", "number"]
        constraints = [
            models.UniqueConstraint(fields=["request", "number"], name="note_number_once")
        ]

    def __str__(self) -> str:
        return f"{self.request_id}: {self.number}"

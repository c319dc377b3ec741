from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS, Fact
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from clientsupport.enums import Language
from directory.models import Municipality
from signals.enums import SignalKind

SUBSCRIBER = Fact("subscriber", "text")  # the hash of the link in a mail


class Subscription(HoldsDataKey):
    """Somebody wants a mail about bundles (abonnement): an address, a place, a subject, no more.

    Gone when they say so, and when they do not confirm it in time. Only the job that sends reads
    the address.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"token_hash = {SUBSCRIBER.sql}",
        Role.JOBS: ALL_ROWS.sql,
    }

    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    address = EncryptedTextField(_("e-mailadres"))
    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("gemeente"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    kind = models.CharField(_("soort"), max_length=20, choices=SignalKind.choices, blank=True)
    law = models.SlugField(_("wet"), max_length=40, blank=True)
    language = models.CharField(
        _("taal"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )
    asked_at = models.DateTimeField(_("gevraagd"), default=timezone.now, db_index=True)
    confirmed_on = models.DateField(_("bevestigd op"), null=True, blank=True)
    told_on = models.DateField(_("gemaild tot en met"), null=True, blank=True)

    class Meta:
        verbose_name = _("abonnement")
        verbose_name_plural = _("abonnementen")

    def __str__(self) -> str:
        return f"{self.uuid}"

"""What people who were helped think of it, kept apart from who they are (docs/appreciation.md)."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from clientsupport.database.connections import Role
from clientsupport.database.rows import ALL_ROWS
from clientsupport.encryption.models import EncryptedTextField, HoldsDataKey
from clientsupport.privacy.codes.rows import KeptForm, OpenedByCode
from directory.models import Provider
from intake.enums import Face
from intake.models import facts
from intake.models.request import HelpRequest
from intake.rules.appreciation import HIGHEST, LOWEST


class AboutHelp(models.Model):
    """Whose help it is about. No supporter: they left, or it is told of the organisation only."""

    provider = models.ForeignKey(
        Provider, verbose_name=_("aanbieder"), on_delete=models.PROTECT, related_name="+"
    )
    supporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("cliëntondersteuner"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        abstract = True


def _face() -> "models.PositiveSmallIntegerField[int | None, int | None]":
    return models.PositiveSmallIntegerField(choices=Face.choices, null=True)


class Appreciation(AboutHelp):
    """What one person answered (waardering); nobody can tell who, or when within the quarter.

    Rows come five at a time, shuffled, with random keys: `quarter` is the first day of the quarter
    in which these five were full. No request, card or case is named, and none names a row.
    """

    app_rights: ClassVar[str] = "SELECT, UPDATE"  # organisations are merged, people leave
    jobs_rights: ClassVar[str] = "SELECT, INSERT, UPDATE"

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    quarter = models.DateField(_("kwartaal"))
    easy_to_find = _face()
    taken_seriously = _face()
    found_words = _face()
    can_go_on = _face()
    mark = models.PositiveSmallIntegerField(_("cijfer"), null=True)

    class Meta:
        verbose_name = _("waardering")
        verbose_name_plural = _("waarderingen")
        ordering = ["quarter", "uuid"]
        indexes = [
            models.Index(fields=["provider", "supporter", "quarter"], name="appreciation_of")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(quarter__day=1, quarter__month__in=[1, 4, 7, 10]),
                name="appreciation_by_quarter",
            ),
            models.CheckConstraint(
                condition=Q(mark=None) | Q(mark__range=(LOWEST, HIGHEST)), name="appreciation_mark"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.provider_id}: {self.quarter}"


class WaitingAppreciation(AboutHelp, HoldsDataKey):
    """What one person answered, until there are five of them; encrypted meanwhile.

    `place` is the order within those about the same supporter: of six the first five are told.
    """

    app_rights: ClassVar[str] = "SELECT, INSERT, UPDATE"
    jobs_rights: ClassVar[str] = "SELECT, INSERT, UPDATE, DELETE"

    quarter = models.DateField(_("kwartaal"))
    place = models.PositiveIntegerField(_("volgorde"))
    opinion = EncryptedTextField(_("antwoorden"))

    class Meta:
        verbose_name = _("waardering die wacht")
        verbose_name_plural = _("waarderingen die wachten")
        ordering = ["place", "uuid"]
        indexes = [
            models.Index(fields=["provider", "supporter", "place"], name="waitingappreciation_of")
        ]

    def __str__(self) -> str:
        return f"{self.provider_id}: {self.place}"


class AppreciationCard(AboutHelp, OpenedByCode):
    """A code with which somebody who was helped says once what they think of it (waarderingskaart).

    Who got it, nobody knows; of what they answered it knows that they did.
    """

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    closed_on = models.DateField(_("hulp klaar op"))
    is_used = models.BooleanField(_("gebruikt"), default=False)

    class Meta:
        verbose_name = _("waarderingskaart")
        verbose_name_plural = _("waarderingskaarten")
        ordering = ["closed_on", "uuid"]

    def __str__(self) -> str:
        return f"{self.provider_id}: {self.closed_on}"


class AppreciationCardForm(KeptForm):
    """Which card a form of a supporter led to, until it can no longer be sent."""

    card = models.ForeignKey(
        AppreciationCard, null=True, on_delete=models.SET_NULL, related_name="forms"
    )


class Appreciated(models.Model):
    """That a resident said what they think of the help, or was handed a card for it (gewaardeerd).

    Only their own unit of work sees it: colleagues never learn whether somebody answered.
    """

    row_rules: ClassVar[dict[Role, str]] = {
        Role.APP: f"request_id = {facts.REQUEST.sql}",
        Role.JOBS: ALL_ROWS.sql,
    }

    # The key, too: rows are not numbered, as their order would tell who was the first.
    request = models.OneToOneField(
        HelpRequest, primary_key=True, on_delete=models.CASCADE, related_name="appreciated"
    )

    def __str__(self) -> str:
        return f"{self.request_id}"

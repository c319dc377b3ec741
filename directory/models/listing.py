"""What coordinators are working on, and what they changed."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import ImportState
from directory.models.offer import Offer
from directory.models.provider import Provider


class OfferDraftQuerySet(models.QuerySet["OfferDraft"]):
    def submitted(self) -> "OfferDraftQuerySet":
        """Those that wait for an editor."""
        return self.filter(submitted_at__isnull=False)

    def returned(self) -> "OfferDraftQuerySet":
        """Those that an editor sent back, and that wait for a coordinator."""
        return self.filter(submitted_at=None).exclude(returned="")


class OfferDraft(models.Model):
    """Changes of one offer that nobody sees yet: may be incomplete, kept until they are published.

    `content` holds the facts of `directory.listing.content.OfferContent`. While it waits for an
    editor, what was published before stays as it is.
    """

    offer = models.OneToOneField(
        Offer, verbose_name=_("aanbod"), on_delete=models.CASCADE, related_name="draft"
    )
    content = models.JSONField(_("inhoud"))
    saved_at = models.DateTimeField(_("bewaard op"), default=timezone.now)
    saved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("bewaard door"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    submitted_at = models.DateTimeField(_("ingestuurd op"), null=True, blank=True)
    returned = models.TextField(_("wat de redactie vraagt"), blank=True)

    objects = OfferDraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("concept")
        verbose_name_plural = _("concepten")

    def __str__(self) -> str:
        return str(self.offer)


class ListingChangeQuerySet(models.QuerySet["ListingChange"]):
    def visible_to(self, user: User) -> "ListingChangeQuerySet":
        """Editors see all changes; coordinators those of their provider."""
        if user.portal_role == PortalRole.EDITOR:
            return self
        return self.filter(provider__in=user.memberships.coordinating().values("provider"))


class ListingChange(models.Model):
    """What a listing said before and after a change (wijziging); an editor can restore it."""

    provider = models.ForeignKey(
        Provider,
        verbose_name=_("aanbieder"),
        on_delete=models.CASCADE,
        related_name="listing_changes",
    )
    offer = models.ForeignKey(
        Offer,
        verbose_name=_("aanbod"),
        null=True,  # a change of the organisation itself
        blank=True,
        on_delete=models.CASCADE,
        related_name="listing_changes",
    )
    at = models.DateTimeField(_("moment"), default=timezone.now, editable=False)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("door"),
        null=True,  # a job
        on_delete=models.PROTECT,
        related_name="+",
    )
    before = models.JSONField(_("eerst"))  # only the facts that changed
    after = models.JSONField(_("daarna"))
    reason = models.CharField(_("toelichting"), max_length=500, blank=True)

    objects = ListingChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("wijziging")
        verbose_name_plural = _("wijzigingen")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.offer or self.provider} – {self.at:%Y-%m-%d}"


class ListingImportQuerySet(models.QuerySet["ListingImport"]):
    def done(self) -> "ListingImportQuerySet":
        """Those that changed something, also when that was undone; the latest first."""
        states = (ImportState.DONE, ImportState.UNDOING, ImportState.UNDONE)
        return self.filter(state__in=states).order_by("-read_at")

    def waiting(self) -> "ListingImportQuerySet":
        """Those that wait for a yes, or for a job; the latest first."""
        states = (ImportState.PLANNING, ImportState.READ, ImportState.STARTED)
        return self.filter(state__in=states).order_by("-read_at")


class ListingImport(models.Model):
    """A spreadsheet that was read, waits for a yes and is then done; after a day it goes.

    With many rows, what they would change is first found out by a job. One that was done stays for
    a month, with which change each row made, so that it can be undone.
    """

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    provider = models.ForeignKey(
        Provider,
        verbose_name=_("aanbieder"),
        on_delete=models.CASCADE,
        related_name="listing_imports",
    )
    read_at = models.DateTimeField(_("ingelezen op"), default=timezone.now, editable=False)
    read_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("ingelezen door"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    # The rows of the file as they came, until a job has looked what they would change.
    cells = models.JSONField(_("cellen"), default=list)
    language = models.CharField(_("taal"), max_length=10, default="nl")  # of its headings
    problems = models.JSONField(_("wat er niet klopt"), default=list)  # row, column, words
    looked_at = models.PositiveIntegerField(_("bekeken rijen"), default=0)  # by a job, so far
    number = models.PositiveIntegerField(_("aantal rijen"), default=0)
    state = models.CharField(
        _("stand"), max_length=10, choices=ImportState.choices, default=ImportState.READ
    )
    started_at = models.DateTimeField(_("begonnen op"), null=True, blank=True)  # by a job
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("ongedaan gemaakt door"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = ListingImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("ingelezen rekenblad")
        verbose_name_plural = _("ingelezen rekenbladen")

    def __str__(self) -> str:
        return f"{self.provider} – {self.read_at:%Y-%m-%d}"


class ImportedRow(models.Model):
    """What one row of a spreadsheet makes of an offer, and then the change that it made."""

    spreadsheet = models.ForeignKey(
        ListingImport,
        verbose_name=_("rekenblad"),
        on_delete=models.CASCADE,
        related_name="rows",
    )
    number = models.PositiveIntegerField(_("rij"))  # as spreadsheet programs count
    slug = models.CharField(_("kenmerk"), max_length=150, blank=True)  # "" is new
    facts = models.JSONField(_("feiten"), default=dict)  # none any more once it is done
    seen = models.CharField(_("gezien"), max_length=16, blank=True)  # fingerprint of what was there
    over = models.JSONField(_("voorbij"), default=list)  # days, in words, that it says in vain
    draft = models.ForeignKey(
        OfferDraft,
        verbose_name=_("concept"),
        null=True,  # published at once, approved, thrown away, or changed by hand since
        on_delete=models.SET_NULL,
        related_name="imported_rows",
    )
    change = models.ForeignKey(
        ListingChange,
        verbose_name=_("wijziging"),
        null=True,  # not done yet, or waits for an editor; or gone with its offer
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("rij van een rekenblad")
        verbose_name_plural = _("rijen van een rekenblad")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(
                fields=["spreadsheet", "number"], name="importedrow_one_per_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.spreadsheet} – {self.number}"

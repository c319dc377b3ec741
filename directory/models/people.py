"""Who works where: memberships, and the invitations that lead to them."""

import uuid
from datetime import datetime, timedelta

from django.conf import settings
from django.core import signing
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clientsupport.enums import Language, PortalRole
from clientsupport.models import User
from directory.enums import AUTHORITY_ROLES, PROVIDER_ROLES, MemberRole
from directory.models.authority import Authority
from directory.models.provider import Provider

INVITATION_LASTS = timedelta(days=7)
INVITATION_SIGNER = signing.Signer(salt="directory.invitation")
AT_PROVIDER = Q(provider__isnull=False, authority=None, role__in=PROVIDER_ROLES)
AT_AUTHORITY = Q(provider=None, authority__isnull=False, role__in=AUTHORITY_ROLES)


class MembershipQuerySet(models.QuerySet["Membership"]):
    def visible_to(self, user: User) -> "MembershipQuerySet":
        """Editors see everybody; coordinators and officials the people of their organisation."""
        if user.portal_role == PortalRole.EDITOR:
            return self
        return self.filter(
            Q(provider__in=user.memberships.coordinating().values("provider"))
            | Q(authority__in=user.memberships.official().values("authority"))
            | Q(user=user)
        )

    def coordinating(self) -> "MembershipQuerySet":
        """Those that let somebody edit the listing and the people of a provider."""
        return self.filter(role=MemberRole.COORDINATOR)

    def alone(self, user: User) -> "MembershipQuerySet":
        """Those of providers where this person helps people, and nobody else does."""
        there = Membership.objects.filter(role__in=PROVIDER_ROLES, user__is_active=True)
        others = there.filter(provider=OuterRef("provider")).exclude(user=user)
        return self.filter(~Exists(others), user=user, role__in=PROVIDER_ROLES)

    def official(self) -> "MembershipQuerySet":
        """Those that let somebody speak for an authority."""
        return self.filter(role=MemberRole.OFFICIAL)


class Membership(models.Model):
    """Ties somebody to one provider or one authority, in one role (lidmaatschap)."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("medewerker"),
        on_delete=models.CASCADE,
        related_name="memberships",
    )
    provider = models.ForeignKey(
        Provider,
        verbose_name=_("aanbieder"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="memberships",
    )
    authority = models.ForeignKey(
        Authority,
        verbose_name=_("overheid"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="memberships",
    )
    role = models.CharField(_("rol"), max_length=20, choices=MemberRole.choices)
    may_bundle = models.BooleanField(_("mag signalen bundelen"), default=False)
    since = models.DateField(_("sinds"), default=timezone.localdate)
    duties_told_on = models.DateField(null=True, editable=False)  # by mail, what is yearly

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("lidmaatschap")
        verbose_name_plural = _("lidmaatschappen")
        ordering = ["user__email", "pk"]
        constraints = [
            models.CheckConstraint(condition=AT_PROVIDER | AT_AUTHORITY, name="membership_fits"),
            models.UniqueConstraint(fields=["user", "provider"], name="membership_provider_once"),
            models.UniqueConstraint(fields=["user", "authority"], name="membership_authority_once"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.organisation}, {self.get_role_display()}"

    @property
    def organisation(self) -> Provider | Authority:
        organisation = self.provider or self.authority
        assert organisation  # noqa: S101 (held by the constraint membership_fits)
        return organisation


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> "InvitationQuerySet":
        """Those that can still be accepted."""
        return self.filter(accepted_at=None, withdrawn_at=None, expires_at__gt=timezone.now())

    def lapsed(self, since: datetime) -> "InvitationQuerySet":
        """Those that nobody accepted in time, from a moment on, and that no later one replaces."""
        same_place = (
            Q(provider=OuterRef("provider"))
            | Q(authority=OuterRef("authority"))
            | Q(provider=None, authority=None, portal_role=OuterRef("portal_role"))
        )
        later = Invitation.objects.filter(
            same_place, email__iexact=OuterRef("email"), invited_at__gt=OuterRef("invited_at")
        )
        over = Q(expires_at__gte=since, expires_at__lte=timezone.now())
        return self.filter(over, ~Exists(later), accepted_at=None, withdrawn_at=None)

    def behind(self, token: str) -> "InvitationQuerySet":
        """The one that this link leads to; none when nobody of ours signed the link."""
        try:
            return self.filter(pk=INVITATION_SIGNER.unsign(token))
        except signing.BadSignature:
            return self.none()

    def visible_to(self, user: User) -> "InvitationQuerySet":
        """Editors see all; coordinators and officials those of their organisation."""
        if user.portal_role == PortalRole.EDITOR:
            return self
        return self.filter(
            Q(provider__in=user.memberships.coordinating().values("provider"))
            | Q(authority__in=user.memberships.official().values("authority"))
        )


def invitation_expiry() -> datetime:
    """Return until when an invitation made now can be accepted."""
    return timezone.now() + INVITATION_LASTS


class Invitation(models.Model):
    """Asks somebody to get an account: by e-mail, signed, once, for a week (uitnodiging)."""

    uuid = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mailadres"))
    language = models.CharField(
        _("taal"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )
    portal_role = models.CharField(
        _("rol voor het hele portaal"), max_length=20, choices=PortalRole.choices, blank=True
    )
    provider = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.CASCADE, related_name="invitations"
    )
    authority = models.ForeignKey(
        Authority, null=True, blank=True, on_delete=models.CASCADE, related_name="invitations"
    )
    role = models.CharField(_("rol"), max_length=20, choices=MemberRole.choices, blank=True)
    may_bundle = models.BooleanField(_("mag signalen bundelen"), default=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uitgenodigd door"),
        null=True,  # the first editor is invited from the command line
        on_delete=models.PROTECT,
        related_name="+",
    )
    invited_at = models.DateTimeField(_("uitgenodigd op"), default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("geldig tot"), default=invitation_expiry)
    accepted_at = models.DateTimeField(_("aangenomen op"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("ingetrokken op"), null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("uitnodiging")
        verbose_name_plural = _("uitnodigingen")
        ordering = ["-invited_at"]
        constraints = [
            models.CheckConstraint(
                condition=AT_PROVIDER
                | AT_AUTHORITY
                | (Q(provider=None, authority=None, role="") & ~Q(portal_role="")),
                name="invitation_fits",
            )
        ]

    def __str__(self) -> str:
        return f"{self.email}: {self.get_role_display() or self.get_portal_role_display()}"

    @property
    def token(self) -> str:
        """What stands in its link: signed, so that nobody can guess one."""
        return INVITATION_SIGNER.sign(str(self.pk))

    @property
    def organisation(self) -> Provider | Authority | None:
        """Where; None for the portal as a whole."""
        return self.provider or self.authority

    @property
    def role_label(self) -> str:
        return str(self.get_role_display() or self.get_portal_role_display())


class AccessReview(models.Model):
    """Somebody looked through who has access to an organisation, once a year."""

    provider = models.ForeignKey(
        Provider, null=True, blank=True, on_delete=models.CASCADE, related_name="access_reviews"
    )
    authority = models.ForeignKey(
        Authority, null=True, blank=True, on_delete=models.CASCADE, related_name="access_reviews"
    )
    reviewed_on = models.DateField(_("nagelopen op"), default=timezone.localdate)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("nagelopen door"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta:
        verbose_name = _("controle van de toegang")
        verbose_name_plural = _("controles van de toegang")
        ordering = ["-reviewed_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.provider or self.authority} – {self.reviewed_on}"

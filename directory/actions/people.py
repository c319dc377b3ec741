"""Inviting, changing and removing people. Each deed is one transaction with its audit event."""

from allauth.account.models import EmailAddress
from django.core import signing
from django.db import transaction
from django.utils import timezone

from clientsupport.accounts.sessions import end_sessions
from clientsupport.audit import record
from clientsupport.enums import AuditAction, Language, PortalRole
from clientsupport.models import User
from directory.enums import MemberRole
from directory.jobs import send_invitation
from directory.models import AccessReview, Authority, Invitation, Membership, Provider

SALT = "directory.invitation"
Organisation = Provider | Authority


class InvitationOver(Exception):
    """The invitation was used, withdrawn, or is too old."""


def invitation_token(invitation: Invitation) -> str:
    """Return what stands in the link: signed, so that nobody can guess one."""
    return signing.dumps(str(invitation.uuid), salt=SALT)


@transaction.atomic
def invite(
    *,
    email: str,
    by: User | None,
    organisation: Organisation | None = None,
    role: MemberRole | None = None,
    portal_role: PortalRole | None = None,
    may_bundle: bool = False,
    language: Language = Language.DUTCH,
) -> Invitation:
    """Invite somebody by mail. An earlier open invitation for the same work is withdrawn."""
    place = _place(organisation)
    same = Invitation.objects.open().filter(email__iexact=email, **place)
    same.update(withdrawn_at=timezone.now())
    invitation = Invitation.objects.create(
        email=email.lower(),
        language=language,
        portal_role=portal_role or "",
        role=role or "",
        may_bundle=may_bundle,
        invited_by=by,
        **place,
    )
    _record(AuditAction.INVITED, "directory.invitation", invitation.uuid, organisation, by=by)
    send_invitation.defer(invitation=str(invitation.uuid))
    return invitation


def open_invitation(token: str) -> Invitation:
    """Return the invitation behind a link; raises InvitationOver when it leads nowhere any more."""
    try:
        uuid = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise InvitationOver from None
    invitation = Invitation.objects.open().filter(uuid=uuid).first()
    if invitation is None:
        raise InvitationOver
    return invitation


@transaction.atomic
def accept(*, token: str, name: str, password: str) -> User:
    """Make the account, or widen an existing one, and use the invitation up."""
    invitation = _locked(open_invitation(token))
    user = User.objects.filter(email__iexact=invitation.email).first() or _new_user(
        invitation, name=name, password=password
    )
    if invitation.portal_role:
        user.portal_role = invitation.portal_role
        user.save(update_fields=["portal_role"])
    else:
        _join(user, invitation)
    invitation.accepted_at = timezone.now()
    invitation.save(update_fields=["accepted_at"])
    organisation = invitation.provider or invitation.authority
    _record(AuditAction.JOINED, "clientsupport.user", user.pk, organisation, by=user)
    return user


def _locked(invitation: Invitation) -> Invitation:
    """Take the invitation for ourselves: somebody may press the button twice."""
    locked = Invitation.objects.select_for_update().open().filter(pk=invitation.pk).first()
    if locked is None:
        raise InvitationOver
    return locked


def _new_user(invitation: Invitation, *, name: str, password: str) -> User:
    user = User.objects.create_user(
        invitation.email, password, name=name, language=invitation.language
    )
    # Who opens the link reads the mail at this address.
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def _join(user: User, invitation: Invitation) -> None:
    Membership.objects.update_or_create(
        user=user,
        provider=invitation.provider,
        authority=invitation.authority,
        defaults={"role": invitation.role, "may_bundle": invitation.may_bundle},
    )


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, by: User) -> None:
    """Make the link of an invitation lead nowhere."""
    Invitation.objects.open().filter(pk=invitation.pk).update(withdrawn_at=timezone.now())
    organisation = invitation.provider or invitation.authority
    _record(AuditAction.WITHDRAWN, "directory.invitation", invitation.uuid, organisation, by=by)


@transaction.atomic
def change_role(*, membership: Membership, role: MemberRole, may_bundle: bool, by: User) -> None:
    """Give somebody another role in the same organisation."""
    membership.role, membership.may_bundle = role, may_bundle
    membership.full_clean()
    membership.save(update_fields=["role", "may_bundle"])
    _record(
        AuditAction.CHANGED,
        "clientsupport.user",
        membership.user_id,
        membership.organisation,
        by=by,
        reason=f"{role}{' +bundelen' if may_bundle else ''}",
    )


@transaction.atomic
def remove(*, membership: Membership, by: User) -> None:
    """End somebody's access to an organisation, at once and everywhere they are logged in."""
    user, organisation = membership.user, membership.organisation
    membership.delete()
    end_sessions(user, by=by)
    _record(AuditAction.REMOVED, "clientsupport.user", user.pk, organisation, by=by)
    if not user.memberships.exists() and not user.portal_role:
        user.is_active = False
        user.save(update_fields=["is_active"])


@transaction.atomic
def review_access(*, organisation: Organisation, by: User) -> AccessReview:
    """Write down that somebody looked through who has access."""
    review = AccessReview.objects.create(reviewed_by=by, **_place(organisation))
    _record(AuditAction.REVIEWED, "directory.accessreview", review.pk, organisation, by=by)
    return review


def _place(organisation: Organisation | None) -> dict[str, Organisation | None]:
    return {
        "provider": organisation if isinstance(organisation, Provider) else None,
        "authority": organisation if isinstance(organisation, Authority) else None,
    }


def _record(
    action: AuditAction,
    object_type: str,
    key: object,
    organisation: Organisation | None,
    *,
    by: User | None,
    reason: str = "",
) -> None:
    record(
        action,
        by=by,
        object_type=object_type,
        object_id=str(key),
        organisation=organisation.audit_key if organisation else "",
        reason=reason,
    )

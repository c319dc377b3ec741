"""Inviting people, and their acceptance. Each deed is one transaction with its audit event."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction, Language, PortalRole
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Authority, Invitation, Membership, Provider
from directory.people.jobs import send_invitation

Organisation = Provider | Authority


class InvitationOver(Exception):
    """The invitation was used, withdrawn, or is too old."""


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
    place = place_of(organisation)
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
    record_for(AuditAction.INVITED, "directory.invitation", invitation.pk, organisation, by=by)
    send_invitation.defer(invitation=str(invitation.pk))
    return invitation


def open_invitation(token: str) -> Invitation:
    """Return the invitation behind a link; raises InvitationOver when it leads nowhere any more."""
    invitation = Invitation.objects.open().behind(token).first()
    if invitation is None:
        raise InvitationOver
    return invitation


@transaction.atomic
def accept_as_new(*, token: str, name: str, password: str) -> User:
    """Make the account and use the invitation up; an account that was closed opens again.

    Raises InvitationOver, also when there is an account already: only its owner may widen it.
    """
    invitation = _locked(token)
    user = User.objects.filter(email__iexact=invitation.email).first()
    if user and user.is_active:
        raise InvitationOver
    if user:
        _open_again(user, name=name, password=password)
    else:
        user = User.objects.create_user(
            invitation.email, password, name=name, language=invitation.language
        )
    # Who opens the link reads the mail at this address.
    facts = {"email": user.email, "verified": True, "primary": True}
    EmailAddress.objects.update_or_create(user=user, defaults=facts)
    _use(invitation, user)
    return user


@transaction.atomic
def accept(*, token: str, by: User) -> None:
    """Widen somebody's account with what they were invited for; raises InvitationOver."""
    invitation = _locked(token)
    if invitation.email.lower() != by.email.lower():
        raise InvitationOver
    _use(invitation, by)


@transaction.atomic
def withdraw_invitation(*, invitation: Invitation, by: User) -> None:
    """Make the link of an invitation lead nowhere."""
    Invitation.objects.open().filter(pk=invitation.pk).update(withdrawn_at=timezone.now())
    place = invitation.organisation
    record_for(AuditAction.WITHDRAWN, "directory.invitation", invitation.pk, place, by=by)


def _locked(token: str) -> Invitation:
    """Take the invitation for ourselves: somebody may press the button twice."""
    locked = Invitation.objects.select_for_update().open().behind(token).first()
    if locked is None:
        raise InvitationOver
    return locked


def _open_again(user: User, *, name: str, password: str) -> None:
    """What they knew or had before counts no more: it proves nothing after so long."""
    Authenticator.objects.filter(user=user).delete()
    user.name, user.is_active = name, True
    user.set_password(password)
    user.save()


def _use(invitation: Invitation, user: User) -> None:
    if invitation.portal_role:
        user.portal_role = invitation.portal_role
        user.save(update_fields=["portal_role"])
    else:
        Membership.objects.update_or_create(
            user=user,
            provider=invitation.provider,
            authority=invitation.authority,
            defaults={"role": invitation.role, "may_bundle": invitation.may_bundle},
        )
    invitation.accepted_at = timezone.now()
    invitation.save(update_fields=["accepted_at"])
    place = invitation.organisation
    record_for(AuditAction.JOINED, "clientsupport.user", user.pk, place, by=user)


def place_of(organisation: Organisation | None) -> dict[str, Organisation | None]:
    """Return the two columns that say where; both empty for the portal as a whole."""
    return {
        "provider": organisation if isinstance(organisation, Provider) else None,
        "authority": organisation if isinstance(organisation, Authority) else None,
    }


def record_for(
    action: AuditAction,
    object_type: str,
    key: object,
    organisation: Organisation | None,
    *,
    by: User | None,
    reason: str = "",
) -> None:
    """Add an event to the log of the organisation; to the portal's own when there is none."""
    record(
        action,
        by=by,
        object_type=object_type,
        object_id=str(key),
        organisation=organisation.audit_key if organisation else "",
        reason=reason,
    )

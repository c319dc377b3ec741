"""What people may do, and ending it. Each deed is one transaction with its audit event."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from clientsupport.accounts.jobs import send_account_changed
from clientsupport.accounts.sessions import end_sessions
from clientsupport.audit.log import record_object
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import AccessReview, Membership, OfferDraft, Provider
from directory.people.actions.people import Organisation, place_of, record_for
from directory.people.dividing import NOBODY, Division
from directory.people.movers import enders, fingerprint, movers
from directory.people.queries import Team, work_of
from directory.permissions import is_editor

LEADS = (MemberRole.COORDINATOR, MemberRole.OFFICIAL)  # who look after the people of their place


class LastLead(Exception):
    """Nobody would be left to look after the people of this organisation."""


class WorkChanged(Exception):
    """Their work is not what was seen: something came, went, or changed hands meanwhile."""


@transaction.atomic
def change_role(*, membership: Membership, role: MemberRole, may_bundle: bool, by: User) -> None:
    """Give somebody another role in the same organisation; raises LastLead."""
    if role not in LEADS:
        _check_that_a_lead_stays(membership, by)
    membership.role, membership.may_bundle = role, may_bundle
    membership.full_clean()
    membership.save(update_fields=["role", "may_bundle"])
    place, words = membership.organisation, f"{role}{' may_bundle' if may_bundle else ''}"
    key = membership.user_id
    record_for(AuditAction.CHANGED, "clientsupport.user", key, place, by=by, reason=words)


@transaction.atomic
def remove(
    *,
    membership: Membership,
    by: User,
    division: Division = NOBODY,
    reason: str = "",
    seen: str | None = None,
) -> None:
    """End somebody's access to an organisation, at once and everywhere they are logged in.

    Their unfinished work goes where the division says. Raises LastLead, ReasonMissing when the work
    may not go there without saying why, and WorkChanged when it is not what was `seen` any more
    (`movers.fingerprint`; None: nobody looked).
    """
    _check_that_a_lead_stays(membership, by)
    user, place = membership.user, membership.organisation
    if seen is not None and seen != fingerprint(work_of(Team(place), user, by=by)):
        raise WorkChanged
    if division:
        move_work(organisation=place, of=user, division=division, by=by, reason=reason)
    for end in enders():
        end(place, user)
    membership.delete()
    record_for(AuditAction.REMOVED, "clientsupport.user", user.pk, place, by=by)
    _leave(user, by=by)


@transaction.atomic
def remove_from_portal(*, user: User, by: User) -> None:
    """End somebody's role for the whole portal."""
    user.portal_role = ""
    user.save(update_fields=["portal_role"])
    record_for(AuditAction.REMOVED, "clientsupport.user", user.pk, None, by=by)
    _leave(user, by=by)


@transaction.atomic
def move_work(
    *, organisation: Organisation, of: User, division: Division, by: User, reason: str = ""
) -> int:
    """Divide somebody's unfinished work; return how many things went to somebody."""
    heir = division.rest and division.rest.user
    moved = _move_drafts(organisation, of, heir) if heir else 0
    moved += sum(move(organisation, of, division, by, reason) for move in movers())
    record_for(
        AuditAction.MOVED,
        "clientsupport.user",
        of.pk,
        organisation,
        by=by,
        reason=f"{division}: {moved}",
    )
    return moved


@transaction.atomic
def review_access(*, organisation: Organisation, by: User) -> AccessReview:
    """Write down that somebody looked through who has access."""
    review = AccessReview.objects.create(reviewed_by=by, **place_of(organisation))
    record_for(AuditAction.REVIEWED, "directory.accessreview", review.pk, organisation, by=by)
    return review


@transaction.atomic
def reset_second_factor(*, user: User, by: User, reason: str) -> None:
    """Take away all second factors of somebody who lost theirs: they make a new one at login."""
    Authenticator.objects.filter(user=user).delete()
    end_sessions(user, by=by)
    event = record_object(AuditAction.FACTOR_RESET, user, by=by, reason=reason)
    send_account_changed.defer(event=event.pk)


def _check_that_a_lead_stays(membership: Membership, by: User) -> None:
    if membership.role not in LEADS or is_editor(by):
        return
    leads = Membership.objects.filter(role__in=LEADS, **place_of(membership.organisation))
    # Locked: two leads must not take away each other at the same moment.
    if not [lead for lead in leads.select_for_update() if lead.pk != membership.pk]:
        raise LastLead


def _leave(user: User, *, by: User) -> None:
    """Log them out; an account without any work left is closed."""
    end_sessions(user, by=by)
    if not user.memberships.exists() and not user.portal_role:
        user.is_active = False
        user.save(update_fields=["is_active"])


def _move_drafts(organisation: Organisation, of: User, to: User) -> int:
    if not isinstance(organisation, Provider):
        return 0
    drafts = OfferDraft.objects.filter(offer__provider=organisation, saved_by=of)
    return drafts.update(saved_by=to)

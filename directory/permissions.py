"""Who may do what with the directory and its people. The table stands in docs/roles.md.

What somebody may see is `visible_to` of the model's QuerySet; these are the deeds.
"""

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Authority, Membership, Offer, Provider

Organisation = Provider | Authority


def is_editor(user: User) -> bool:
    """Tell whether somebody keeps the whole directory."""
    return user.is_active and user.portal_role == PortalRole.EDITOR


def can_coordinate(user: User, provider: Provider) -> bool:
    """Tell whether somebody may edit the listing of this provider, and see its corrections."""
    return is_editor(user) or _is_member(user, MemberRole.COORDINATOR, provider=provider)


def can_edit_offer(user: User, offer: Offer) -> bool:
    """Tell whether somebody may change, publish or withdraw this offer."""
    return can_coordinate(user, offer.provider)


def can_restore(user: User) -> bool:
    """Tell whether somebody may put a listing back to what it said before."""
    return is_editor(user)


def can_decide_applications(user: User) -> bool:
    """Tell whether somebody may let a new provider in."""
    return is_editor(user)


def can_speak_for(user: User, authority: Authority) -> bool:
    """Tell whether somebody may state which providers this authority contracts."""
    return is_editor(user) or _is_member(user, MemberRole.OFFICIAL, authority=authority)


def can_manage_people(user: User, organisation: Organisation) -> bool:
    """Tell whether somebody may invite, change and remove the people of an organisation."""
    if isinstance(organisation, Provider):
        return can_coordinate(user, organisation)
    return can_speak_for(user, organisation)


def can_remove(user: User, membership: Membership) -> bool:
    """Tell whether somebody may end this membership: of others, never their own by accident."""
    return can_manage_people(user, membership.organisation) and membership.user != user


def _is_member(user: User, role: MemberRole, **organisation: Organisation) -> bool:
    return (
        user.is_active and Membership.objects.filter(user=user, role=role, **organisation).exists()
    )

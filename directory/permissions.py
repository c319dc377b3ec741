"""Who may do what with the directory and its people. The table stands in docs/roles.md.

What somebody may see is `visible_to` of the model's QuerySet; these are the deeds.
"""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects

from clientsupport.enums import PortalRole
from clientsupport.models import User
from directory.enums import MemberRole
from directory.models import Authority, Membership, Provider

Organisation = Provider | Authority


def places_of(user: User) -> Iterable[Membership]:
    """Return where somebody works and as what, read once for this object: so once for each page.

    For what leads on and what is shown. A deed asks anew: its answer must hold at that moment.
    """
    if not user.is_active:
        return ()
    prefetch_related_objects([user], "memberships")
    return user.memberships.all()


def is_editor(user: User) -> bool:
    """Tell whether somebody keeps the whole directory: all that is for editors alone is theirs."""
    return user.is_active and user.portal_role == PortalRole.EDITOR


def can_coordinate(user: User, provider: Provider) -> bool:
    """Tell whether somebody may edit the listing of this provider, and see its corrections."""
    return is_editor(user) or _is_member(user, MemberRole.COORDINATOR, provider=provider)


def can_publish_at_once(user: User, provider: Provider) -> bool:
    """Tell whether what they change in a listing is public without an editor looking first."""
    return provider.is_checked or is_editor(user)


def can_speak_for(user: User, authority: Authority) -> bool:
    """Tell whether somebody may state which providers this authority contracts."""
    return is_editor(user) or _is_member(user, MemberRole.OFFICIAL, authority=authority)


def can_manage_people(user: User, organisation: Organisation) -> bool:
    """Tell whether somebody may invite, change and remove the people of an organisation."""
    if isinstance(organisation, Provider):
        return can_coordinate(user, organisation)
    return can_speak_for(user, organisation)


def _is_member(user: User, role: MemberRole, **organisation: Organisation) -> bool:
    return (
        user.is_active and Membership.objects.filter(user=user, role=role, **organisation).exists()
    )

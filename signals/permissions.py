"""Who may do what with a signal and a bundle. The table stands in docs/roles.md.

An official never reaches a signal, its author or a case; a reporter reads only with the code.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from clientsupport.models import User
from directory.enums import PROVIDER_ROLES, MemberRole
from directory.models import Membership
from directory.permissions import places_of
from signals.models import Bundle, Signal


@dataclass(frozen=True)
class Access:
    """What one person may do today, read once: lists, pages and deeds all ask here."""

    user: User
    roles: dict[int, str]  # by provider
    bundling: frozenset[int]  # providers where a coordinator let them bundle
    official_at: frozenset[int]  # authorities

    @property
    def is_supporter(self) -> bool:
        """Whether filing signals is theirs; coordinators support too."""
        return bool(self.roles)

    def can_read(self, signal: Signal) -> bool:
        """Tell whether they may read what it says: colleagues do."""
        return signal.provider_id in self.roles

    def can_bundle_at(self, provider: int) -> bool:
        """Tell whether they may make bundles for this organisation."""
        return provider in self.bundling

    def can_write(self, bundle: Bundle) -> bool:
        """Tell whether they may change a bundle, offer and withdraw it."""
        return bundle.provider_id in self.bundling

    def can_be_second_reader(self, bundle: Bundle, provider: int) -> bool:
        """Tell whether they may read it for this organisation: another one than the author's.

        Nobody who works for the authority reads it before it is offered.
        """
        is_elsewhere = provider in self.roles and provider != bundle.provider_id
        return is_elsewhere and not self.works_for(bundle.authority_id)

    def works_for(self, authority: int) -> bool:
        """Tell whether they are an official there."""
        return authority in self.official_at


def access_of(user: User) -> Access:
    """Return what somebody may do at this moment: for a deed."""
    return _access(user, list(user.memberships.all()) if user.is_active else [])


def access_on_page(user: User) -> Access:
    """Return the same for a page; where they work, it has read already."""
    return _access(user, list(places_of(user)))


def _access(user: User, places: Sequence[Membership]) -> Access:
    at = {
        place.provider_id: place
        for place in places
        if place.provider_id and place.role in PROVIDER_ROLES
    }
    return Access(
        user=user,
        roles={key: place.role for key, place in at.items()},
        bundling=frozenset(key for key, place in at.items() if place.may_bundle),
        official_at=frozenset(
            place.authority_id
            for place in places
            if place.authority_id and place.role == MemberRole.OFFICIAL
        ),
    )

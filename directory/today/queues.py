"""Which queues of the directory are whose."""

from collections.abc import Iterator
from datetime import date

from clientsupport.models import User
from clientsupport.site.today import Queue
from directory.enums import MemberRole
from directory.permissions import is_editor
from directory.today import listings, people, places
from directory.today.reading import Pile, read


def duties(user: User, today: date) -> Iterator[Queue]:
    """Yield what waits for coordinators, officials, council members and editors."""
    works_at = places.places_of(user)
    roles = {place.role for place in works_at}
    yield from read([*_piles(user, roles, today)])
    yield places.reviews(works_at, today)
    yield places.declarations(works_at, today)
    yield from places.councils(works_at)


def _piles(user: User, roles: set[str], today: date) -> Iterator[Pile]:
    coordinates, edits = MemberRole.COORDINATOR in roles, is_editor(user)
    if coordinates or edits:
        yield listings.corrections(user, today)
    if edits:
        yield from (listings.applications(), listings.submitted())
    if coordinates:
        yield listings.returned(user)
    if coordinates or edits:
        yield listings.imports(user)
        yield from (listings.hidden(user, today), listings.going_stale(user, today))
        yield listings.dead_links(user)
    if MemberRole.OFFICIAL in roles:
        yield from (people.questioned(user), people.contracts(user, today))
    if coordinates or edits or MemberRole.OFFICIAL in roles:
        yield people.lapsed_invitations(user)

"""What the directory adds to the menu of staff."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from directory.enums import MemberRole
from directory.permissions import is_editor, places_of

LISTINGS = Entry(_("Aanbod"), "directory:my_listings")
CORRECTIONS = Entry(_("Meldingen"), "directory:my_corrections")
CONTRACTS = Entry(_("Afspraken"), "directory:my_contracts")
PEOPLE = Entry(_("Mensen"), "directory:my_people")
APPLICATIONS = Entry(_("Aanmeldingen"), "directory:applications")


def entries(user: User) -> Iterator[Entry]:
    """Yield the entries for editors, coordinators and officials; others have none."""
    roles = {place.role for place in places_of(user)}
    if is_editor(user):
        yield APPLICATIONS
    if is_editor(user) or MemberRole.COORDINATOR in roles:
        yield from (LISTINGS, CORRECTIONS)
    if is_editor(user) or MemberRole.OFFICIAL in roles:
        yield CONTRACTS
    if is_editor(user) or roles & {MemberRole.COORDINATOR, MemberRole.OFFICIAL}:
        yield PEOPLE

"""What the directory adds to the menu of staff."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from directory.contracts.queries import number_to_do
from directory.enums import MemberRole
from directory.permissions import is_editor, places_of

ORGANISATION, GUIDE, PORTAL = _("Organisatie"), _("Gids"), _("Portaal")
PROVIDER = "/organisatiebeheer/organisatie/<slug:slug>"

LISTINGS = Entry(_("Aanbod"), "directory:my_listings", "rectangle-stack")
CORRECTIONS = Entry(_("Correcties"), "directory:my_corrections", "flag")
PEOPLE = Entry(_("Mensen"), "directory:my_people", "user-group")
CONTRACTS = Entry(_("Contracten"), "directory:my_contracts", "document-check")
APPLICATIONS = Entry(_("Aanmeldingen"), "directory:applications", "inbox-arrow-down")
COUNCIL = Entry(_("Uw gemeente"), "directory:council", "building-library")
DECLARATIONS = Entry(
    _("Onafhankelijkheid"),
    "directory:my_declarations",
    "scale",
    below=(f"{PROVIDER}/onafhankelijkheid/",),
)
SPREADSHEETS = Entry(
    _("Rekenblad"), "directory:my_spreadsheets", "table-cells", below=(f"{PROVIDER}/rekenblad/",)
)


def entries(user: User) -> Iterator[Entry]:
    """Yield the entries of each role that somebody has; supporters have none here."""
    roles = {place.role for place in places_of(user)}
    if MemberRole.COORDINATOR in roles:
        for entry in (LISTINGS, CORRECTIONS, PEOPLE, DECLARATIONS, SPREADSHEETS):
            yield replace(entry, group=ORGANISATION)
    if MemberRole.OFFICIAL in roles:
        yield from (replace(CONTRACTS, number=number_to_do), PEOPLE)
    if MemberRole.COUNCIL_MEMBER in roles:
        yield COUNCIL
    if is_editor(user):
        for entry in (APPLICATIONS, LISTINGS, CORRECTIONS, CONTRACTS):
            yield replace(entry, group=GUIDE)
        yield replace(PEOPLE, group=PORTAL)

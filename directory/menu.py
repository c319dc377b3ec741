"""What the directory adds to the menu of staff."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from clientsupport.models import User
from clientsupport.site.menu import Entry
from directory.contracts.queries import number_to_do
from directory.enums import MemberRole
from directory.permissions import is_editor, places_of
from directory.upkeep.queries.waiting import (
    number_of_applications,
    number_of_drafts,
    number_of_links,
)

ORGANISATION, GUIDE, PORTAL = _("Organisatie"), _("Gids"), _("Portaal")
PROVIDER = "/organisatiebeheer/organisatie/<slug:slug>"

LISTINGS = Entry(_("Aanbod"), "directory:my_listings", "rectangle-stack")
CORRECTIONS = Entry(_("Correcties"), "directory:my_corrections", "flag")
PEOPLE = Entry(_("Mensen"), "directory:my_people", "user-group")
CONTRACTS = Entry(_("Contracten"), "directory:my_contracts", "document-check")
APPLICATIONS = Entry(
    _("Aanmeldingen"),
    "directory:applications",
    "inbox-arrow-down",
    number=number_of_applications,
)
REVIEWS = Entry(
    _("Nakijken"),
    "directory:reviews",
    "clipboard-document-check",
    below=("/organisatiebeheer/aanbod/<slug:slug>/nakijken/",),
    number=number_of_drafts,
)
LINKS = Entry(_("Links"), "directory:links", "link-slash", number=number_of_links)
STALE = Entry(_("Verouderd"), "directory:stale", "clock")
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
        for entry in (APPLICATIONS, REVIEWS, CORRECTIONS, LINKS, STALE, LISTINGS, CONTRACTS):
            yield replace(entry, group=GUIDE)
        yield replace(PEOPLE, group=PORTAL)

"""What the portal-wide roles may do in the admin. Roles within an organisation see nothing of it.

ADMIN_RIGHTS of the settings says it per app; the table of all roles stands in docs/roles.md.
Pure: no database, no request.
"""

from typing import Protocol

from django.conf import settings

from clientsupport.enums import PortalRole


def may_in_admin(role: str, permission: str) -> bool:
    """Tell whether a role has one of Django's permissions, like `app.change_thing`."""
    app, _, codename = permission.partition(".")
    return codename.partition("_")[0] in _verbs(role, app)


def may_see_in_admin(role: str, app: str) -> bool:
    """Tell whether the admin shows anything of this app to a role."""
    return bool(_verbs(role, app))


def _verbs(role: str, app: str) -> set[str]:
    return settings.ADMIN_RIGHTS[PortalRole(role)].get(app, set()) if role else set()


class Somebody(Protocol):
    """What is asked of an account here."""

    is_active: bool
    portal_role: str


def is_privacy_officer(user: Somebody) -> bool:
    """Tell whether somebody watches over privacy: the log with names, who has access, deleting."""
    return user.is_active and user.portal_role == PortalRole.PRIVACY_OFFICER


def is_technician(user: Somebody) -> bool:
    """Tell whether somebody keeps the portal running: its queue and how it is doing."""
    return user.is_active and user.portal_role == PortalRole.TECHNICAL

"""What the portal-wide roles may do in the admin. Roles within an organisation see nothing of it.

The table of all roles stands in docs/roles.md. Pure: no database, no request.
"""

from clientsupport.enums import PortalRole

EVERYTHING = frozenset({"view", "add", "change", "delete"})
READING = frozenset({"view"})
# role → app → verbs
ADMIN: dict[PortalRole, dict[str, frozenset[str]]] = {
    PortalRole.EDITOR: {"directory": EVERYTHING, "intake": EVERYTHING, "clientsupport": READING},
    PortalRole.PRIVACY_OFFICER: {"clientsupport": READING},
    PortalRole.TECHNICAL: {"procrastinate": READING},
}


def may_in_admin(role: str, permission: str) -> bool:
    """Tell whether a role has one of Django's permissions, like `directory.change_offer`."""
    app, _, codename = permission.partition(".")
    return codename.partition("_")[0] in _verbs(role, app)


def may_see_in_admin(role: str, app: str) -> bool:
    """Tell whether the admin shows anything of this app to a role."""
    return bool(_verbs(role, app))


def _verbs(role: str, app: str) -> frozenset[str]:
    return ADMIN[PortalRole(role)].get(app, frozenset()) if role else frozenset()

"""Who else helps with what, and the safety net below all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.cache import caches

from clientsupport import stamp
from directory.models import Law, RelatedRole

SAFETY_NET = "clientondersteuner"  # code of the role that is client support itself


@dataclass(frozen=True)
class Guide:
    """Roles for one law or for all; the safety net stands apart, and always last."""

    roles: list[RelatedRole]
    safety_net: RelatedRole | None


def guide(law: Law | None = None) -> Guide:
    """Return who helps with questions about a law, or everybody."""
    found = _roles()
    return Guide(
        roles=[role for role in found if role.code != SAFETY_NET and _helps_with(role, law)],
        safety_net=next((role for role in found if role.code == SAFETY_NET), None),
    )


def _roles() -> Sequence[RelatedRole]:
    """Return the roles in use with their laws, read once per version of the directory."""
    key = f"related-roles-{stamp.current()}"
    roles: list[RelatedRole] | None = caches["process"].get(key)
    if roles is None:
        roles = list(RelatedRole.objects.filter(is_used=True).prefetch_related("laws"))
        caches["process"].set(key, roles, stamp.SECONDS)
    return roles


def _helps_with(role: RelatedRole, law: Law | None) -> bool:
    laws = role.laws.all()
    return not law or not laws or law in laws

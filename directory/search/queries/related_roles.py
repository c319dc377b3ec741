"""Who else helps with what, and the safety net below all of them."""

from dataclasses import dataclass

from directory.models import Law, RelatedRole

SAFETY_NET = "clientondersteuner"  # code of the role that is client support itself


@dataclass(frozen=True)
class Guide:
    """Roles for one law or for all; the safety net stands apart, and always last."""

    roles: list[RelatedRole]
    safety_net: RelatedRole | None


def guide(law: Law | None = None) -> Guide:
    """Return who helps with questions about a law, or everybody. Costs two statements."""
    found = list(RelatedRole.objects.prefetch_related("laws"))
    return Guide(
        roles=[role for role in found if role.code != SAFETY_NET and _helps_with(role, law)],
        safety_net=next((role for role in found if role.code == SAFETY_NET), None),
    )


def _helps_with(role: RelatedRole, law: Law | None) -> bool:
    laws = role.laws.all()
    return not law or not laws or law in laws

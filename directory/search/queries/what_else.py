"""What else there is, behind the last result and where nobody fits."""

from dataclasses import dataclass

from directory.models import Law, RelatedRole
from directory.search.national import Line, lines_for
from directory.search.queries.related_roles import guide


@dataclass(frozen=True)
class WhatElse:
    """Who helps with a question about one law beside client support, and whom one can call."""

    law: Law | None
    role: RelatedRole | None
    lines: tuple[Line, ...]


def what_else(law: Law | None = None) -> WhatElse:
    """Return who else helps; the role is one for this very law, if there is one."""
    roles = guide(law).roles if law else []
    role = next((role for role in roles if law in role.laws.all()), next(iter(roles), None))
    return WhatElse(law, role, lines_for(law.code if law else ""))

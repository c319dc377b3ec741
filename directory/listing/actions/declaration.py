"""Declaring how independent a provider is: dated facts; what was declared before stays."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction, Language
from clientsupport.models import User
from directory.models import IndependenceDeclaration, Provider

STATEMENTS = tuple(f"statement_{language.value}" for language in Language)
FACTS = (
    *("paid_by", "employed_by", "takes_decisions", "is_in_access_team", "gives_care"),
    *("has_hours_limited", "has_registered_professionals", "complaint_route"),
    *STATEMENTS,
)


@transaction.atomic
def declare(
    *, provider: Provider, facts: Mapping[str, Any], by: User, reason: str = ""
) -> IndependenceDeclaration:
    """Declare these facts (keys of FACTS) today; a second time on a day replaces the first."""
    declaration, _is_new = IndependenceDeclaration.objects.update_or_create(
        provider=provider,
        declared_on=timezone.localdate(),
        defaults={**facts, "declared_by": by},
    )
    record(
        AuditAction.DECLARED,
        by=by,
        object_type="directory.independencedeclaration",
        object_id=str(declaration.pk),
        organisation=provider.audit_key,
        reason=reason,
    )
    return declaration


def declare_again(*, last: IndependenceDeclaration, by: User) -> IndependenceDeclaration:
    """Declare today what was declared last time: nothing changed."""
    facts = {name: getattr(last, name) for name in FACTS}
    return declare(provider=last.provider, facts=facts, by=by, reason="niets veranderd")

"""How long an organisation keeps its closed cases."""

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record_object
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.models import Provider
from intake.models import CasePolicy
from intake.permissions import access_of
from intake.retention.case_days import name_days_anew
from intake.workplace.actions.supporting import NotYours


@transaction.atomic
def set_policy(*, provider: Provider, months: int, by: User) -> int:
    """Keep closed cases for so many months, those too that are closed already; return how many.

    None of them gets a day within the time of the warning. NotYours for who coordinates elsewhere.
    """
    if not access_of(by).coordinates(provider.pk):
        raise NotYours
    CasePolicy.objects.update_or_create(provider=provider, defaults={"months": months})
    moved = name_days_anew(provider, months, today=timezone.localdate())
    record_object(AuditAction.CHANGED, provider, by=by, reason=f"cases kept {months} months")
    return moved

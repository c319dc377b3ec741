"""How a team arranges its work: example answers, who is away, and who takes over."""

from datetime import date

from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction
from clientsupport.models import AuditEvent, User
from directory.models import Authority, Provider
from directory.people.queries import Division
from intake.enums import LooseDraftOf, RequestState
from intake.lifecycle import deeds
from intake.models import Absence, HelpRequest, ReplyDraft, ReplyTemplate
from intake.seeing import team
from intake.workplace.actions.forgetting import forget_drafts_of, forget_loose_draft
from intake.workplace.actions.privacy import in_words, note_moved, tell
from intake.workplace.drafts import Known


class AwayAlready(Exception):
    """It is written down already that somebody is away on one of these days."""


@transaction.atomic
def save_template(*, template: ReplyTemplate, by: User, draft: Known | None = None) -> None:
    """Store an example answer, new or changed. The `draft` goes: the versions the page knows."""
    action = AuditAction.CHANGED if template.pk else AuditAction.ADDED
    about = template.pk or 0
    forget_loose_draft(of=LooseDraftOf.TEMPLATE, about=about, by=by, known=draft)
    template.save()
    _record(action, template, by)


@transaction.atomic
def delete_template(*, template: ReplyTemplate, by: User) -> None:
    """Throw an example answer away."""
    _record(AuditAction.DELETED, template, by)
    template.delete()


@transaction.atomic
def add_absence(
    *,
    provider: Provider,
    user: User,
    replacement: User | None,
    first_day: date,
    last_day: date,
    by: User,
    reason: str = "",
) -> Absence:
    """Write down that somebody is away; the colleague reads and answers for them meanwhile.

    None is for who works alone. ReasonMissing when somebody names themselves as that colleague.
    AwayAlready when it is written down for one of these days.
    """
    Provider.objects.select_for_update().get(pk=provider.pk)  # two at once: the second one sees it
    if provider.absences.filter(user=user).during(first_day, last_day).exists():
        raise AwayAlready
    absence = Absence.objects.create(
        provider=provider,
        user=user,
        replacement=replacement,
        first_day=first_day,
        last_day=last_day,
    )
    who = f"{user.pk} replaced by {replacement.pk if replacement else 'nobody'}"
    if replacement == by:
        tell(_record(AuditAction.OPENED, absence, by, reason=in_words(who, reason)))
    else:
        _record(AuditAction.ADDED, absence, by, reason=who)
    return absence


@transaction.atomic
def delete_absence(*, absence: Absence, by: User) -> None:
    """End an absence: the colleague no longer reads along."""
    _record(AuditAction.DELETED, absence, by)
    absence.delete()


def move_requests(
    organisation: Provider | Authority, of: User, division: Division, by: User, reason: str
) -> int:
    """Divide the requests of somebody who leaves, by municipality; return how many open ones went.

    Part of the deed of whoever ends their access (`directory.people.actions.access`). ReasonMissing
    when they get to read them.
    """
    if not isinstance(organisation, Provider):
        return 0
    organisation.absences.filter(user=of).delete()
    organisation.absences.filter(replacement=of).delete()
    forget_drafts_of(of)
    with team(organisation):
        ReplyDraft.objects.filter(request__provider=organisation, user=of).delete()
        theirs = HelpRequest.objects.filter(provider=organisation, supporter=of)
        rows = theirs.select_related("municipality").select_for_update(of=("self",))
        found = [(row, division.heir_of(row.municipality.code)) for row in rows]
        moved = [(row, heir) for row, heir in found if heir]
        for row, heir in moved:
            deeds.reassign(row, to=heir.user)
        note_moved(moved, reason=reason, by=by)
    return sum(row.state != RequestState.CLOSED for row, _ in moved)


def _record(
    action: AuditAction, row: ReplyTemplate | Absence, by: User, *, reason: str = ""
) -> AuditEvent:
    return record(
        action,
        by=by,
        object_type=row._meta.label_lower,
        object_id=str(row.pk),
        organisation=row.provider.audit_key,
        reason=reason,
    )

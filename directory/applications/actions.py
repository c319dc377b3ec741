"""Asking to be listed, and deciding about that."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone
from django.utils.text import slugify

from clientsupport.audit.log import record, record_object
from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction, Language
from clientsupport.models import User
from directory.applications.jobs import send_application_received, send_application_refused
from directory.contracts.actions import link_contracts
from directory.enums import Decision, MemberRole, Told
from directory.freshness.queries import editors
from directory.models import Application, Contract, Provider
from directory.people.actions.people import invite

SAME = timedelta(hours=2)
ONE_MAIL = timedelta(days=1)  # to one address, however often it is typed in


class AlreadyDecided(Exception):
    """Another editor was first; nothing was written."""


class HasPeople(Exception):
    """Somebody works there already: they invite their colleagues. Nothing was written."""


@transaction.atomic
def apply(
    *, facts: Mapping[str, str], language: Language, claims: Provider | None = None
) -> Application:
    """Store what an organisation says of itself; editors find it in their list.

    `claims` is the one in the directory that they say they are.

    The very same words within `SAME` are one application: pressed twice, or sent again after Back.
    """
    with connection.cursor() as cursor:  # two at once wait for each other
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [repr(sorted(facts.items()))])
    same = Application.objects.filter(**facts, claims=claims, decision=Decision.WAITING)
    if sent := same.filter(applied_at__gte=timezone.now() - SAME).first():
        return sent
    is_first = not Application.objects.filter(
        contact_email__iexact=facts["contact_email"], applied_at__gte=timezone.now() - ONE_MAIL
    ).exists()
    application = Application.objects.create(**facts, claims=claims, language=language)
    record_object(AuditAction.APPLIED, application, by=None)
    tell(editors(), Told.APPLICATION)
    if is_first:  # who types in the address of a stranger sends them one mail, not many
        send_application_received.defer(application=str(application.pk))
    return application


@transaction.atomic
def approve_application(
    *,
    application: Application,
    by: User,
    contracts: Iterable[Contract] = (),
    same_as: Provider | None = None,
) -> Provider:
    """Let an organisation in, and invite who asked for it; raises AlreadyDecided, HasPeople.

    Its first offer still goes past an editor. `contracts` are what authorities stated about it by
    name. `same_as` is the one in the directory that an editor says it is: what stands there stays,
    and who asked becomes its coordinator.
    """
    application = _locked(application)
    provider = _without_people(same_as) if same_as else _new_provider(application)
    _decide(application, Decision.APPROVED, by=by, provider=provider)
    link_contracts(contracts=contracts, provider=provider, by=by)
    invite(
        email=application.contact_email,
        by=by,
        organisation=provider,
        role=MemberRole.COORDINATOR,
        language=Language(application.language),
    )
    return provider


@transaction.atomic
def refuse_application(*, application: Application, reason: str, by: User) -> None:
    """Say no, with the reason that the applicant gets by mail; raises AlreadyDecided."""
    application = _locked(application)
    _decide(application, Decision.REFUSED, by=by, reason=reason)
    send_application_refused.defer(application=str(application.pk))


def _without_people(provider: Provider) -> Provider:
    locked = Provider.objects.select_for_update().filter(pk=provider.pk).first()
    if locked is None or locked.memberships.exists():
        raise HasPeople
    return locked


def _new_provider(application: Application) -> Provider:
    return Provider.objects.create(
        name=application.name,
        slug=_free_slug(application.name),
        kind=application.kind,
        website=application.website,
        chamber_number=application.chamber_number,
    )


def _locked(application: Application) -> Application:
    waiting = Application.objects.select_for_update().filter(decision=Decision.WAITING)
    found = waiting.filter(pk=application.pk).first()
    if found is None:
        raise AlreadyDecided
    return found


def _decide(
    application: Application,
    decision: Decision,
    *,
    by: User,
    provider: Provider | None = None,
    reason: str = "",
) -> None:
    application.decision, application.reason = decision, reason
    application.decided_at, application.decided_by = timezone.now(), by
    application.provider = provider
    application.save()
    record(
        AuditAction.APPROVED if provider else AuditAction.REFUSED,
        by=by,
        object_type="directory.application",
        object_id=str(application.pk),
        organisation=provider.audit_key if provider else "",
    )


def _free_slug(name: str) -> str:
    base = slugify(name)[:140] or "organisatie"
    taken = set(Provider.with_merged.filter(slug__startswith=base).values_list("slug", flat=True))
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return base if base not in taken else next(slug for slug in numbered if slug not in taken)

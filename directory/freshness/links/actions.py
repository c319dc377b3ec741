"""The weekly look at websites. It changes no listing: people do, when they are told."""

from collections import Counter
from collections.abc import Callable
from datetime import date

from django.db import transaction
from django.utils import timezone

from clientsupport.audit.log import record
from clientsupport.digests.actions import tell
from clientsupport.enums import AuditAction
from clientsupport.models import User
from directory.enums import LinkState, Told
from directory.freshness.links.looking import look
from directory.freshness.links.queries import addresses_of
from directory.freshness.links.rules import Found, failing_since, is_dead
from directory.freshness.queries import coordinators, editors
from directory.models import LinkCheck, Provider


class StillThere(Exception):
    """The listing still leads to this address."""


def check_links(*, provider: Provider, look: Callable[[str], Found] = look) -> None:
    """Look at every address of a provider, and forget those it has no more.

    No transaction is open while a website is asked.
    """
    addresses = addresses_of(provider)
    for url in sorted(addresses):
        _store(provider, url, look(url))
    LinkCheck.objects.filter(provider=provider).exclude(url__in=addresses).delete()


@transaction.atomic
def _store(provider: Provider, url: str, found: Found) -> None:
    now = timezone.now()
    known = LinkCheck.objects.select_for_update().filter(provider=provider, url=url).first()
    check = known or LinkCheck(provider=provider, url=url)
    check.state, check.status, check.checked_at = found.state, found.status, now
    check.failing_since = failing_since(found, check.failing_since, timezone.localdate(now))
    if found.works:
        check.told_on = None
    check.save()


@transaction.atomic
def tell_dead_links(today: date) -> None:
    """Let who can mend them hear of addresses that have not worked for two weeks; each once."""
    failing = LinkCheck.objects.filter(failing_since__isnull=False, told_on=None)
    dead = [check for check in failing.select_related("provider") if _is_dead(check)]
    LinkCheck.objects.filter(pk__in=[check.pk for check in dead]).update(told_on=today)
    for provider, number in Counter(check.provider for check in dead).items():
        people, organisation = coordinators(provider), provider.audit_key
        tell(people, Told.LINKS_DEAD, organisation=organisation, number=number)
    if dead:
        tell(editors(), Told.LINKS_DEAD, number=len(dead))


def _is_dead(check: LinkCheck) -> bool:
    return is_dead(check.failing_since, timezone.localdate(check.checked_at))


@transaction.atomic
def confirm_link(*, check: LinkCheck, by: User) -> None:
    """Write down that somebody looked, and that it works; the weekly look goes on as before."""
    check.state, check.status = LinkState.FINE, None
    check.failing_since = check.told_on = None
    check.save(update_fields=["state", "status", "failing_since", "told_on"])
    _record(AuditAction.CONFIRMED, check, by)


@transaction.atomic
def forget_link(*, check: LinkCheck, by: User) -> None:
    """Take an address off the list that was changed; raises StillThere while a listing has it."""
    if check.url in addresses_of(check.provider):
        raise StillThere
    _record(AuditAction.CHANGED, check, by)
    check.delete()


def _record(action: AuditAction, check: LinkCheck, by: User) -> None:
    record(
        action,
        by=by,
        object_type="directory.linkcheck",
        object_id=str(check.pk),
        organisation=check.provider.audit_key,
    )

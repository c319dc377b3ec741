"""Changing what the directory says of an organisation itself; it is seen at once."""

from django.db import transaction

from clientsupport.audit.log import record
from clientsupport.enums import AuditAction, Language
from clientsupport.models import User
from directory.listing.content import Facts
from directory.listing.differences import changed
from directory.merging.actions import remember_name
from directory.models import ListingChange, Provider

DESCRIPTIONS = tuple(f"description_{language.value}" for language in Language)
FACTS = ("name", "kind", *DESCRIPTIONS, "website", "chamber_number")


class Outdated(Exception):
    """Somebody else saved since this version was read; nothing was written."""


def provider_facts(provider: Provider) -> Facts:
    """Return what an organisation says of itself; nothing is empty text."""
    return {name: getattr(provider, name) or "" for name in FACTS}


@transaction.atomic
def change_provider(
    *,
    provider: Provider,
    facts: Facts,
    by: User,
    seen: Facts | None = None,
    action: AuditAction = AuditAction.CHANGED,
) -> bool:
    """Make an organisation say this; return whether anything changed.

    `seen` is what they started from; raises Outdated when it says something else by now.
    """
    provider = Provider.objects.select_for_update().get(pk=provider.pk)
    stored = provider_facts(provider)
    if seen is not None and seen != stored:
        raise Outdated
    before, after = changed(stored, stored | {name: facts[name] for name in facts})
    if not after:
        return False
    for name, value in after.items():
        # Only Dutch is never null.
        is_translation = name in DESCRIPTIONS and name != DESCRIPTIONS[0]
        setattr(provider, name, (value or None) if is_translation else value)
    provider.save()
    if "name" in before:
        remember_name(provider=provider, name=before["name"])
    ListingChange.objects.create(provider=provider, by=by, before=before, after=after)
    record(
        action,
        by=by,
        object_type="directory.provider",
        object_id=str(provider.pk),
        organisation=provider.audit_key,
    )
    return True

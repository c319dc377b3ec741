"""Who may be second reader of a bundle, and what it lacks before somebody reads it."""

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext

from directory.enums import PROVIDER_ROLES, MemberRole
from directory.models import Membership, Provider
from signals.models import Bundle


def readers_for(bundle: Bundle) -> QuerySet[Provider]:
    """Organisations that may read it: not the author's, with somebody outside the authority."""
    officials = Membership.objects.filter(
        authority=bundle.authority_id, role=MemberRole.OFFICIAL, user__is_active=True
    )
    people = Membership.objects.filter(
        provider=OuterRef("pk"), role__in=PROVIDER_ROLES, user__is_active=True
    ).exclude(user__in=officials.values("user"))
    return (
        Provider.objects.filter(Exists(people))
        .exclude(pk=bundle.provider_id)
        .order_by("name", "pk")
    )


def can_read_for(bundle: Bundle, provider: Provider) -> bool:
    """Tell whether somebody there may read it."""
    return readers_for(bundle).filter(pk=provider.pk).exists()


def missing_words(bundle: Bundle) -> str:
    """Say what a bundle still lacks; empty when it can be read."""
    if not bundle.decrypt("question"):
        return gettext("Schrijf eerst de vraag aan de overheid.")
    if not bundle.decrypt("summary"):
        return gettext("Vertel eerst in gewone woorden waar het over gaat.")
    if not bundle.proposals.exists():
        return gettext("Schrijf eerst één voorstel.")
    return ""

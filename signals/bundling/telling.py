"""Who hears of what happens with a bundle: a line in the next digest, without what it is about."""

from collections.abc import Iterable

from clientsupport.digests.actions import tell
from clientsupport.models import User
from directory.enums import PROVIDER_ROLES, MemberRole
from directory.models import Membership, Provider
from signals.bundling import news
from signals.models import Bundle, SecondReading


def asked_to_join(provider: Provider) -> None:
    """Tell an organisation that a bundle asks for its signal."""
    tell(_people(provider), news.JOIN, organisation=provider.audit_key)


def asked_to_read(bundle: Bundle, provider: Provider) -> None:
    """Tell an organisation that a bundle waits to be read; not who works for its authority."""
    officials = set(
        Membership.objects.filter(
            authority=bundle.authority_id, role=MemberRole.OFFICIAL
        ).values_list("user", flat=True)
    )
    people = [user for user in _people(provider) if user.pk not in officials]
    tell(people, news.READ, organisation=provider.audit_key)


def no_longer_read(readings: Iterable[SecondReading]) -> None:
    """Tell who was asked to read, that it changed and need not be read now."""
    for reading in readings:
        tell(_people(reading.provider), news.NOT_READ, organisation=reading.provider.audit_key)


def was_read(bundle: Bundle) -> None:
    """Tell who writes it that the second reader answered."""
    if bundle.author and bundle.author.is_active:
        tell([bundle.author], news.WAS_READ, organisation=bundle.provider.audit_key)


def was_offered(bundle: Bundle) -> None:
    """Tell the organisations of which a signal stands in it."""
    others = [key for key in bundle.parties if key != bundle.provider_id]
    for provider in Provider.objects.filter(pk__in=others):
        tell(_people(provider), news.OFFERED, organisation=provider.audit_key)


def _people(provider: Provider) -> list[User]:
    places = Membership.objects.filter(
        provider=provider, role__in=PROVIDER_ROLES, user__is_active=True
    )
    return [place.user for place in places.select_related("user")]

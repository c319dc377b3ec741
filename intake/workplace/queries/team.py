"""Who works together, and who is there today."""

from datetime import date

from django.db.models import QuerySet
from django.utils import timezone

from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.models import Membership, Municipality, Offer, OfferCoverage, Provider
from directory.models.offer import OfferQuerySet
from intake.models import Absence, HelpRequest
from intake.models.team import AbsenceQuerySet
from intake.permissions import Access


def colleagues(provider: Provider) -> QuerySet[User]:
    """Return the supporters and coordinators of a provider."""
    members = provider.memberships.filter(role__in=PROVIDER_ROLES)
    return User.objects.filter(memberships__in=members, is_active=True).order_by("name", "email")


def on_duty(request: HelpRequest) -> list[User]:
    """Return who works on a request today: the replacement of somebody who is away.

    Nobody when it is not taken up, or when whoever took it up has left.
    """
    if request.supporter_id is None:
        return []
    away = Absence.objects.on(timezone.localdate()).filter(
        provider=request.provider_id, user=request.supporter_id
    )
    keys = [absence.replacement_id or absence.user_id for absence in away]
    keys = keys or [request.supporter_id]
    return list(colleagues(request.provider).filter(pk__in=keys))


def stand_ins(user: User, organisation: str, day: date) -> list[User] | None:
    """Return who replaces somebody on a day at a provider, as the log names it; None: is there.

    A colleague who left meanwhile replaces nobody.
    """
    away = Absence.objects.on(day).filter(user=user, provider=key_of(organisation))
    found = list(away.select_related("replacement", "provider"))
    if not found:
        return None
    keys = [absence.replacement_id for absence in found if absence.replacement_id]
    return list(colleagues(found[0].provider).filter(pk__in=keys))


def key_of(organisation: str) -> int:
    """Return the key of a provider that the log names; 0, which no provider has, for others."""
    kind, _, key = organisation.partition("-")
    return int(key) if kind == "provider" and key.isdecimal() else 0


def will_read(user: User, *, provider: int, holder: User | None) -> bool:
    """Tell whether somebody reads what a colleague holds, or nobody, today or on a later day."""
    if holder is None or holder == user:
        return works_at(user, provider)
    replaced = Absence.objects.filter(provider=provider, user=holder, replacement=user)
    return replaced.filter(last_day__gte=timezone.localdate()).exists()


def providers_of(access: Access) -> QuerySet[Provider]:
    """Return the providers where somebody works."""
    return Provider.objects.filter(pk__in=access.roles)


def led_by(access: Access) -> QuerySet[Provider]:
    """Return the providers whose people somebody looks after."""
    led = [provider for provider in access.roles if access.coordinates(provider)]
    return Provider.objects.filter(pk__in=led)


def own_offers(access: Access) -> OfferQuerySet:
    """Return the offers under which somebody may enter a request."""
    offers: OfferQuerySet = Offer.objects.published().filter(provider__in=access.roles)
    return offers.select_related("provider").order_by("provider__name", "title")


def served_by(offers: OfferQuerySet) -> QuerySet[Municipality]:
    """Return the municipalities that these offers reach."""
    reached = OfferCoverage.objects.filter(offer__in=offers.order_by()).values("municipality")
    return Municipality.objects.current().filter(pk__in=reached)


def absentees(access: Access) -> QuerySet[Membership]:
    """Return whose absence somebody may enter: their own, and a coordinator everybody's."""
    led = [provider for provider in access.roles if access.coordinates(provider)]
    places = Membership.objects.filter(role__in=PROVIDER_ROLES, user__is_active=True)
    own = places.filter(user=access.user, provider__in=access.roles)
    return (own | places.filter(provider__in=led)).select_related("user", "provider").distinct()


def absences(access: Access) -> AbsenceQuerySet:
    """Return the absences of the team that are not over."""
    found = Absence.objects.visible_to(access.user).filter(last_day__gte=timezone.localdate())
    return found.select_related("provider", "user", "replacement")


def colleagues_of(access: Access) -> QuerySet[User]:
    """Return everybody with whom somebody works."""
    members = Membership.objects.filter(role__in=PROVIDER_ROLES, provider__in=access.roles)
    found = User.objects.filter(pk__in=members.values("user"), is_active=True)
    return found.order_by("name", "email")


def alone_at(user: User) -> QuerySet[Provider]:
    """Return the providers where somebody supports and nobody else does."""
    return Provider.objects.filter(pk__in=Membership.objects.alone(user).values("provider"))


def works_alone(user: User, provider: int | None) -> bool:
    """Tell whether somebody supports at a provider, and nobody else does."""
    return Membership.objects.alone(user).filter(provider=provider).exists()


def works_at(user: User, provider: int | None) -> bool:
    """Tell whether somebody supports at a provider."""
    return user.memberships.filter(role__in=PROVIDER_ROLES, provider=provider).exists()

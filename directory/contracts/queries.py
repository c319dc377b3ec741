"""What authorities state about their contracts: for themselves, and for everybody."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from clientsupport.models import User
from directory.models import Authority, Contract, Municipality, Provider
from directory.permissions import can_speak_for
from directory.rules.organisation_names import folded

MOST_FOUND = 10
MOST_COUNTED = 100
CONFIRM_EVERY = timedelta(days=365)


@dataclass(frozen=True)
class Stated:
    """What one authority states: with providers in the directory, and with others."""

    listed: QuerySet[Contract]
    unlisted: QuerySet[Contract]


def authority(slug: str, *, user: User) -> Authority | None:
    """Return the authority, when this user may speak for it."""
    found = Authority.objects.filter(slug=slug).first()
    return found if found and can_speak_for(user, found) else None


def authorities_of(user: User) -> list[Authority]:
    """Return the authorities that this user speaks for, without what an editor may do."""
    official = user.memberships.official()
    return list(Authority.objects.filter(memberships__in=official))


def find_authorities(words: str) -> QuerySet[Authority]:
    """Return the authorities whose name holds these words; an editor looks for them."""
    return Authority.objects.filter(name__icontains=words)[: 2 * MOST_FOUND]


def find_providers(words: str) -> list[Provider]:
    """Return the providers whose name holds these words, or did before; none without words."""
    return list(Provider.objects.named(words)[:MOST_FOUND]) if words else []


def stated_by(authority: Authority) -> Stated:
    """Return what the authority states now."""
    contracts = authority.contracts.current().select_related("provider")
    return Stated(
        listed=contracts.exclude(provider=None).order_by("provider__name", "pk"),
        unlisted=contracts.filter(provider=None).order_by("provider_name", "pk"),
    )


def to_confirm(user: User, today: date) -> QuerySet[Contract]:
    """Return what somebody's own authorities stated a year ago, without what is questioned."""
    own, asked = user.memberships.official().values("authority"), questioned_of(user)
    old = Contract.objects.current().filter(authority__in=own, stated_on__lt=today - CONFIRM_EVERY)
    return old.exclude(pk__in=asked.order_by().values("pk"))


def questioned_of(user: User) -> QuerySet[Contract]:
    """Return what somebody's own authorities stated of providers that do not serve their area."""
    own = user.memberships.official().values("authority")
    return Contract.objects.questioned().filter(authority__in=own)


def number_to_do(user: User) -> int:
    """Count what an official still has to say something about, up to a hundred."""
    old, asked = to_confirm(user, timezone.localdate()), questioned_of(user)
    waiting = Q(pk__in=old.order_by().values("pk")) | Q(pk__in=asked.order_by().values("pk"))
    return Contract.objects.filter(waiting).order_by()[:MOST_COUNTED].count()


def to_do(authority: Authority, today: date) -> QuerySet[Contract]:
    """Return what an authority has to confirm, questions first; each has `is_questioned`."""
    asked = Contract.objects.questioned().order_by().values("pk")
    stated = authority.contracts.current().annotate(is_questioned=Q(pk__in=asked))
    waiting = stated.filter(Q(is_questioned=True) | Q(stated_on__lt=today - CONFIRM_EVERY))
    return waiting.select_related("provider").order_by("-is_questioned", "stated_on", "pk")


def outside(authority: Authority) -> QuerySet[Contract]:
    """Return what an authority vouched for, of providers without an offer in its area."""
    vouched = authority.contracts.current().unserved().exclude(vouched_on=None)
    return vouched.select_related("provider").order_by("provider__name", "pk")


def unlisted() -> QuerySet[Contract]:
    """Return all that name an organisation which is not in the directory yet, for editors."""
    named = Contract.objects.current().filter(provider=None)
    return named.select_related("authority").order_by("provider_name", "pk")


def naming(*names: str) -> list[Contract]:
    """Return what is stated now about an unlisted organisation that seems to have such a name."""
    meant = {folded(name) for name in names} - {""}
    return [c for c in unlisted() if folded(c.provider_name) in meant] if meant else []


def about(provider: Provider, legal_basis: str = "") -> QuerySet[Contract]:
    """Return what authorities state about a provider, for everybody; of one law when given."""
    contracts = Contract.objects.visible_to(None).filter(provider=provider)
    if legal_basis:
        contracts = contracts.filter(legal_basis=legal_basis)
    return contracts.select_related("authority").order_by("authority__name", "pk")


def for_municipality(municipality: Municipality) -> QuerySet[Contract]:
    """Return what the authorities of a municipality state about providers that have a page."""
    contracts = Contract.objects.visible_to(None).filter(
        authority__municipalities=municipality,
        provider__in=Provider.objects.with_published_offer().order_by(),
    )
    return contracts.select_related("authority", "provider").order_by(
        "authority__name", "provider__name", "pk"
    )

"""What the directory itself moves when an organisation is merged into another one.

What is over and says nothing any more stays where it was: days on which it was closed. Messages to
residents keep the name of who wrote them.
"""

from collections.abc import Iterator

from django.utils.translation import gettext

from clientsupport.digests.actions import move_news
from clientsupport.models import User
from directory.contracts.actions import link_contracts
from directory.merging.movers import Moved
from directory.models import (
    AccessReview,
    Application,
    Contract,
    CorrectionReport,
    FormerName,
    IndependenceDeclaration,
    Invitation,
    LinkCheck,
    ListingChange,
    ListingImport,
    Membership,
    Offer,
    Provider,
)


def move_all(gone: Provider, to: Provider, *, by: User) -> Iterator[Moved]:
    """Move what the directory holds of an organisation; yield how many of what an editor counts."""
    corrections = CorrectionReport.objects.filter(offer__provider=gone).count()
    yield gettext("Aanbod"), Offer.objects.filter(provider=gone).update(provider=to)
    yield gettext("Correcties van inwoners"), corrections
    yield from _contracts(gone, to, by)
    yield from _people(gone, to)
    declared = IndependenceDeclaration.objects.filter(provider=gone)
    yield gettext("Verklaringen over onafhankelijkheid"), declared.update(provider=to)
    yield gettext("Aanmeldingen"), _applications(gone, to)
    _links(gone, to)
    move_news(gone=gone.audit_key, to=to.audit_key)
    yield gettext("Wijzigingen van vroeger"), _history(gone, to)
    yield gettext("Vroegere namen"), _names(gone, to)


def _contracts(gone: Provider, to: Provider, by: User) -> Iterator[Moved]:
    """Of two that an authority states for one law, that of who stays holds; the other one ends."""
    current = list(gone.contracts.current())
    link_contracts(contracts=current, provider=to, by=by)
    ended = Contract.objects.filter(pk__in=[contract.pk for contract in current])
    ended = ended.exclude(ended_on=None)
    twice = ended.count()
    Contract.objects.filter(provider=gone).update(provider=to)
    yield gettext("Contracten"), len(current) - twice
    yield gettext("Contracten die dubbel staan, en eindigen"), twice


def _people(gone: Provider, to: Provider) -> Iterator[Moved]:
    """Who works at both in one role stays in it there; other roles were a collision."""
    members = Membership.objects.filter(provider=gone)
    both = members.filter(user__in=Membership.objects.filter(provider=to).values("user"))
    twice = both.count()
    both.delete()
    yield gettext("Mensen"), members.update(provider=to)
    yield gettext("Mensen die bij beide werken"), twice
    invited = Invitation.objects.filter(provider=gone)
    yield gettext("Uitnodigingen die openstaan"), invited.open().count()
    invited.update(provider=to)
    AccessReview.objects.filter(provider=gone).update(provider=to)


def _applications(gone: Provider, to: Provider) -> int:
    Application.objects.filter(claims=gone).update(claims=to)
    return Application.objects.filter(provider=gone).update(provider=to)


def _links(gone: Provider, to: Provider) -> None:
    """An address of both is looked at once."""
    checks = LinkCheck.objects.filter(provider=gone)
    checks.filter(url__in=LinkCheck.objects.filter(provider=to).values("url")).delete()
    checks.update(provider=to)


def _history(gone: Provider, to: Provider) -> int:
    ListingImport.objects.filter(provider=gone).update(provider=to)
    return ListingChange.objects.filter(provider=gone).update(provider=to)


def _names(gone: Provider, to: Provider) -> int:
    """Whoever looks for one of its names finds the one that stays."""
    names = {gone.name, *gone.former_names.values_list("name", flat=True)} - {to.name}
    gone.former_names.all().delete()
    kept = [FormerName(provider=to, name=name) for name in sorted(names)]
    FormerName.objects.bulk_create(kept, ignore_conflicts=True)
    return len(kept)

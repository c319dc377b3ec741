"""Which organisations of the directory may be one and the same."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, F, Func, OuterRef, Q, Value
from django.db.models.functions import Right

from directory.enums import SameSign
from directory.models import FormerName, Membership, Offer, Provider
from directory.rules.organisation_names import Identity, host, same_signs

MOST = 5  # shown at most
TAIL = 7  # digits at the end of a telephone number: enough to look for, whatever stands before


@dataclass(frozen=True)
class Lookalike:
    """An organisation that may be the same one, and what both have in common."""

    provider: Provider
    signs: tuple[SameSign, ...]
    has_people: bool

    @property
    def reasons(self) -> str:
        """What they have in common, in words."""
        return ", ".join(str(sign.label) for sign in self.signs)


def identity_of(provider: Provider) -> Identity:
    """Return by what an organisation is known, its offers included. Two statements."""
    offers = list(provider.offers.values_list("website", "phone"))
    return Identity(
        names=(provider.name, *provider.former_names.values_list("name", flat=True)),
        chamber_number=provider.chamber_number,
        websites={provider.website, *(website for website, _phone in offers)},
        phones={phone for _website, phone in offers},
    )


def lookalikes(identity: Identity, *, besides: Provider | None = None) -> list[Lookalike]:
    """Return the organisations that may be this one, those with most in common first.

    Five statements, however many there are; an editor decides whether it is so.
    """
    signs = {key: same_signs(identity, other) for key, other in _others(identity).items()}
    if besides:
        signs.pop(besides.pk, None)
    best = sorted((key for key in signs if signs[key]), key=lambda key: -len(signs[key]))[:MOST]
    people = Exists(Membership.objects.filter(provider=OuterRef("pk")))
    rows = Provider.objects.annotate(has_people=people).in_bulk(best)
    return [Lookalike(rows[key], signs[key], rows[key].has_people) for key in best if key in rows]


def merged_into(slug: str) -> Provider | None:
    """Return the organisation to which an address leads that was another one's before."""
    merged = Provider.with_merged.filter(slug=slug).values("merged_into")
    return Provider.objects.filter(pk__in=merged).first()


def _others(identity: Identity) -> dict[int, Identity]:
    """Return every organisation, with those websites and numbers of offers that may be the same."""
    names, sites, numbers = (defaultdict[int, set[str]](set) for _ in range(3))
    rows = list(Provider.objects.values_list("pk", "name", "chamber_number", "website"))
    for key, name, _number, website in rows:
        names[key].add(name)
        sites[key].add(website)
    for key, name in FormerName.objects.values_list("provider", "name"):
        names[key].add(name)
    for key, website in _offers_at(identity.websites):
        sites[key].add(website)
    for key, phone in _offers_called(identity.phones):
        numbers[key].add(phone)
    return {
        key: Identity(names[key], number, sites[key], numbers[key])
        for key, _name, number, _website in rows
    }


def _offers_at(websites: Iterable[str]) -> Iterable[tuple[int, str]]:
    hosts = {host(website) for website in websites} - {""}
    same = Q(*(Q(website__icontains=host) for host in hosts), _connector=Q.OR)
    return Offer.objects.filter(same).values_list("provider", "website") if hosts else ()


def _offers_called(phones: Iterable[str]) -> Iterable[tuple[int, str]]:
    typed = ("".join(sign for sign in phone if sign.isdecimal()) for phone in phones)
    tails = {digits[-TAIL:] for digits in typed if digits}
    bare = Func(F("phone"), Value(r"\D"), Value(""), Value("g"), function="regexp_replace")
    same = Offer.objects.annotate(tail=Right(bare, TAIL)).filter(tail__in=tails)
    return same.values_list("provider", "phone") if tails else ()

"""What stands in the way of making two organisations one, and what an editor should know first."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext

from directory.enums import ImportState, MemberRole
from directory.models import Invitation, OpeningException, Provider

UNFINISHED = (ImportState.PLANNING, ImportState.READ, ImportState.STARTED, ImportState.UNDOING)


def collisions(gone: Provider, to: Provider) -> list[str]:
    """Return, in sentences, what both have and cannot both keep; an editor solves it first."""
    return [*_example(gone, to), *_people(gone, to), *_declarations(gone, to), *_busy(gone, to)]


def remarks(gone: Provider, to: Provider) -> list[str]:
    """Return what an editor should know and that stands in the way of nothing."""
    return [*_numbers(gone, to), *_closed(to), *_newer_declaration(gone, to)]


def _example(gone: Provider, to: Provider) -> Iterator[str]:
    if gone.is_example != to.is_example:
        yield gettext("Een van de twee is een voorbeeld, en bestaat niet echt.")


def _people(gone: Provider, to: Provider) -> Iterator[str]:
    here, there = _roles(gone), _roles(to)
    for email in sorted(here.keys() & there.keys()):
        if here[email] != there[email]:
            text = gettext(
                "%(email)s heeft twee rollen: %(one)s bij de ene, %(other)s bij de andere."
            )
            one, other = MemberRole(here[email]).label, MemberRole(there[email]).label
            yield text % {"email": email, "one": one, "other": other}


def _roles(provider: Provider) -> dict[str, str]:
    invited = Invitation.objects.open().filter(provider=provider).values_list("email", "role")
    members = provider.memberships.values_list("user__email", "role")
    return {email.lower(): role for email, role in (*invited, *members)}


def _declarations(gone: Provider, to: Provider) -> Iterator[str]:
    days = to.independence_declarations.values("declared_on")
    same = gone.independence_declarations.filter(declared_on__in=days)
    for day in same.order_by("declared_on").values_list("declared_on", flat=True):
        text = gettext("Beide verklaarden op %(day)s iets over hun onafhankelijkheid.")
        yield text % {"day": date_format(day)}


def _busy(gone: Provider, to: Provider) -> Iterator[str]:
    for provider in (gone, to):
        if provider.listing_imports.filter(state__in=UNFINISHED).exists():
            text = gettext("Bij %(name)s wacht nog een rekenblad.")
            yield text % {"name": provider.name}
    if _days_closed(gone):
        text = gettext(
            "%(name)s heeft dagen waarop de hele organisatie dicht is. Haal die eerst weg."
        )
        yield text % {"name": gone.name}


def _numbers(gone: Provider, to: Provider) -> Iterator[str]:
    if gone.chamber_number and to.chamber_number and gone.chamber_number != to.chamber_number:
        text = gettext("De KvK-nummers verschillen: %(one)s en %(other)s. Is het wel dezelfde?")
        yield text % {"one": gone.chamber_number, "other": to.chamber_number}


def _closed(to: Provider) -> Iterator[str]:
    if _days_closed(to):
        text = gettext("%(name)s is op sommige dagen dicht. Dat geldt dan ook voor wat erbij komt.")
        yield text % {"name": to.name}


def _days_closed(provider: Provider) -> bool:
    today = timezone.localdate()
    return OpeningException.objects.filter(provider=provider, last_day__gte=today).exists()


def _newer_declaration(gone: Provider, to: Provider) -> Iterator[str]:
    newest = gone.independence_declarations.order_by("-declared_on").first()
    own = to.independence_declarations.order_by("-declared_on").first()
    if newest and own and newest.declared_on > own.declared_on:
        text = gettext("De verklaring over onafhankelijkheid van %(name)s is nieuwer, en telt dan.")
        yield text % {"name": gone.name}

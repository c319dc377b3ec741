"""What goes stale, is hidden already, or is incomplete."""

import enum
from collections.abc import Mapping
from datetime import date

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from directory.display.declared import LASTS
from directory.models import IndependenceDeclaration, Offer, OfferArea, OpeningHour, Provider
from directory.models.offer import at_least, look_again_on
from directory.models.provider import ProviderQuerySet
from directory.rules.freshness import Stage
from directory.upkeep.queries.narrowing import Narrowing

LACK = "wat"  # the parameter of the address that says which list


class Lack(enum.StrEnum):
    """What is wrong with a listing; the value stands in addresses."""

    SOON = "bijna"
    HIDDEN = "verborgen"
    PHONE = "zonder-telefoon"
    HOURS = "zonder-tijden"
    AREA = "zonder-gebied"
    DECLARATION = "zonder-verklaring"

    @property
    def label(self) -> str | Promise:
        return LABELS[self]


LABELS: Mapping[Lack, str | Promise] = {
    Lack.SOON: _("Verdwijnt binnenkort"),
    Lack.HIDDEN: _("Niet meer te vinden"),
    Lack.PHONE: _("Zonder telefoon"),
    Lack.HOURS: _("Zonder tijden"),
    Lack.AREA: _("Zonder werkgebied"),
    Lack.DECLARATION: _("Zonder geldige verklaring"),
}


def counts(narrowing: Narrowing, today: date) -> dict[Lack, int]:
    """Return how many listings lack what; of declarations the organisations. Two statements."""
    asked = {lack.name: Count("pk", filter=_condition(lack, today)) for lack in _OF_OFFERS}
    found = Offer.objects.published().filter(narrowing.offers()).aggregate(**asked)
    numbers = {lack: found[lack.name] for lack in _OF_OFFERS}
    return numbers | {Lack.DECLARATION: undeclared(narrowing, today).count()}


def lacking(lack: Lack, narrowing: Narrowing, today: date) -> QuerySet[Offer]:
    """Return the published offers that lack this, with `again_on`: when to look again."""
    offers = Offer.objects.published().filter(narrowing.offers(), _condition(lack, today))
    found: QuerySet[Offer] = offers.annotate(again_on=look_again_on()).select_related("provider")
    urgent = ("again_on",) if lack in {Lack.SOON, Lack.HIDDEN} else ()
    return found.order_by(*urgent, "provider__name", "title_nl", "pk")


def undeclared(narrowing: Narrowing, today: date) -> ProviderQuerySet:
    """Return the organisations that people find and that declared nothing in the last year."""
    published = Offer.objects.published().filter(narrowing.offers()).order_by()
    valid = IndependenceDeclaration.objects.filter(
        provider=OuterRef("pk"), declared_on__gte=today - LASTS
    )
    found: ProviderQuerySet = Provider.objects.filter(
        ~Exists(valid), pk__in=published.values("provider")
    )
    return found.order_by("name", "pk")


_OF_OFFERS = [lack for lack in Lack if lack is not Lack.DECLARATION]


def _condition(lack: Lack, today: date) -> Q:
    hours = OpeningHour.objects.filter(offer=OuterRef("pk"))
    areas = OfferArea.objects.filter(offer=OuterRef("pk"))
    return {
        Lack.SOON: at_least(Stage.DUE, today) & ~at_least(Stage.HIDDEN, today),
        Lack.HIDDEN: at_least(Stage.HIDDEN, today),
        Lack.PHONE: Q(phone=""),
        Lack.HOURS: ~Q(Exists(hours)),
        Lack.AREA: ~Q(Exists(areas)),
    }[lack]

"""Which addresses on the web the directory leads to."""

from directory.models import IndependenceDeclaration, Offer, Provider


def addresses_of(provider: Provider) -> set[str]:
    """Return the websites of a provider and its published offers, and where people can complain."""
    offers = Offer.objects.published().filter(provider=provider)
    declared = IndependenceDeclaration.objects.latest_each().filter(provider=provider)
    found = {
        provider.website,
        *offers.order_by().values_list("website", flat=True),
        *(declaration.complaint_route for declaration in declared),
    }
    return found - {""}

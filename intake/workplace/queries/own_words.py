"""What the organisations of somebody say of themselves to everybody."""

from clientsupport.models import User
from directory.enums import PROVIDER_ROLES
from directory.models import Location, Offer
from intake.rules.own_words import OwnWords


def own_words(user: User) -> OwnWords:
    """Return somebody's name, and the numbers, mail and addresses of where they work."""
    places = user.memberships.filter(role__in=PROVIDER_ROLES).values("provider")
    offers = Offer.objects.published().filter(provider__in=places).order_by()
    locations = Location.objects.public().filter(offer__in=offers)
    known = list(offers.values_list("phone", "email"))
    return OwnWords(
        name=user.name,
        phones=tuple({phone for phone, _ in known if phone}),
        emails=tuple({email for _, email in known if email}),
        addresses=tuple(
            f"{street} {postcode} {town}"
            for street, postcode, town in locations.values_list("street", "postcode", "town")
        ),
    )

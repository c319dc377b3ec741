"""What residents read now of what somebody says is wrong, and where that is put right."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext

from directory.enums import CorrectionTopic
from directory.listing.addresses import address_of
from directory.listing.queries.listing import names
from directory.listing.stored import current, from_offer
from directory.listing.words import label, with_places, words
from directory.models import Offer

# A fact per topic, with the field where it is filled in.
ABOUT: Mapping[str, Mapping[str, str]] = {
    CorrectionTopic.PHONE: {"phone": "phone"},
    CorrectionTopic.EMAIL: {"email": "email", "website": "website"},
    CorrectionTopic.ADDRESS: {"locations": "locations"},
    CorrectionTopic.HOURS: {"hours": "hours", "exceptions": "exceptions"},
    CorrectionTopic.AREA: {"areas": "add_municipality"},
}


@dataclass(frozen=True)
class Present:
    """What is said of one thing ("" is nothing, None too long to say), and where to change it."""

    label: str
    words: str | None
    address: str


def present(offer: Offer, topic: str) -> list[Present]:
    """Return what an offer that was read with its content says about a topic."""
    if topic in ABOUT:
        facts, drafted = from_offer(offer).settled().facts, current(offer).settled()
        called = with_places(names(), facts)
        return [
            Present(
                label(fact), words(fact, facts[fact], called), address_of(offer, field, drafted)
            )
            for fact, field in ABOUT[topic].items()
        ]
    return [_elsewhere(offer, topic)]


def _elsewhere(offer: Offer, topic: str) -> Present:
    if topic == CorrectionTopic.ENDED:
        path = reverse("directory:offer_withdraw", args=[offer.slug])
        return Present(label("state"), offer.get_state_display(), path)
    if topic == CorrectionTopic.INDEPENDENCE:
        path = reverse("directory:declaration", args=[offer.provider.slug])
        return Present(gettext("onafhankelijkheid"), None, path)
    return Present(gettext("het aanbod"), None, reverse("directory:offer_edit", args=[offer.slug]))

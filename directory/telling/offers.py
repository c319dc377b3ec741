"""The offers that a mail names, each with the link behind which one press says that it is right."""

from collections.abc import Sequence
from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext

from clientsupport.digests.kinds import Item
from clientsupport.mail import absolute
from clientsupport.models import User
from directory.freshness.actions import confirm_token
from directory.freshness.queries import due_at, hidden_at
from directory.models import Offer
from directory.rules import freshness
from directory.rules.freshness import Stage


def due(user: User, organisation: str, today: date) -> Sequence[Item]:
    """Return what somebody is asked about, and what comes of it when nobody answers."""
    return [_item(offer, today) for offer in due_at(user, organisation, today)]


def hidden(user: User, organisation: str, today: date) -> Sequence[Item]:
    """Return what residents find no more."""
    return [_item(offer, today) for offer in hidden_at(user, organisation, today)]


def _item(offer: Offer, today: date) -> Item:
    path = reverse("directory:confirm", args=[confirm_token(offer, today)])
    return Item(
        about=str(offer.pk),
        title=f"{offer.title} ({offer.provider.name})",
        said=_what_happens(offer, today),
        deed=gettext("Kijk of het klopt"),
        link=absolute(path),
    )


def _what_happens(offer: Offer, today: date) -> str:
    """Say when somebody looked last, what residents see now, and what will be."""
    words = {
        Stage.DUE: gettext(
            "Horen wij niets? Dan zeggen wij vanaf %(date)s op de bladzijde dat wij niet zeker "
            "weten of het klopt."
        ),
        Stage.DOUBTED: gettext(
            "Inwoners lezen nu dat wij niet zeker weten of het klopt. Vanaf %(date)s staat dit "
            "aanbod lager in de lijst."
        ),
        Stage.LOWERED: gettext(
            "Dit aanbod staat nu lager in de lijst. Vanaf %(date)s tonen wij het niet meer."
        ),
    }
    stage, checked_on = offer.stage(today), offer.checked_on
    if checked_on is None:  # what nobody ever looked at is not asked about
        return ""
    looked = gettext("Voor het laatst nagekeken op %(date)s.") % {"date": date_format(checked_on)}
    if stage not in words:
        return looked
    later = freshness.starts_on(Stage(stage + 1), checked_on, offer.review_months)
    return f"{looked} {words[stage] % {'date': date_format(later)}}"

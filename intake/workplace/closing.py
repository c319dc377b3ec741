"""What closing an organisation for some days means for those who ask: told before it is done."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext, ngettext

from clientsupport.working_days import Span
from directory.models import Offer, Provider
from intake.asking.promise import later_words
from intake.models import HelpRequest
from intake.seeing import team


def tell(provider: Provider, offer: Offer | None, span: Span, today: date) -> Iterator[str]:
    """Yield what who asks is promised, and how many were promised an answer on those days."""
    if words := later_words(max(span.first, today), [span]):
        yield gettext("Wie u dan een vraag stelt: “%(words)s”") % {"words": words}
    if waiting := _promised(provider, offer, span):
        words = ngettext(
            "Let op: %(number)s inwoner wacht al, en leest vóór of op die dagen antwoord. Die "
            "belofte blijft staan. Antwoord dus eerst, of geef de vraag door.",
            "Let op: %(number)s inwoners wachten al, en lezen vóór of op die dagen antwoord. Die "
            "belofte blijft staan. Antwoord dus eerst, of geef de vragen door.",
            waiting,
        )
        yield words % {"number": waiting}


def _promised(provider: Provider, offer: Offer | None, span: Span) -> int:
    with team(provider):
        rows = HelpRequest.objects.filter(provider=provider).waiting_for_us()
        rows = rows.filter(offer=offer) if offer else rows
        return rows.filter(due_on__lte=span.last).count()

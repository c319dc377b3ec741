"""What somebody answers, once, kept apart from who they are (docs/appreciation.md).

It waits encrypted until there are five of it; nothing that is stored names the card or the request.
"""

from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from directory.models import Provider
from intake.models import Appreciated, AppreciationCard, HelpRequest, WaitingAppreciation
from intake.rules.appreciation import Opinion, is_open
from intake.rules.quarters import quarter_of


@transaction.atomic
def answer_card(*, card: UUID, opinion: Opinion) -> bool:
    """Keep what the holder of a card answers; False when it was used, is over or is gone."""
    found = AppreciationCard.objects.select_for_update(of=("self",)).filter(pk=card).first()
    if found is None or found.is_used or not is_open(found.closed_on, timezone.localdate()):
        return False
    found.is_used = True
    found.save(update_fields=["is_used"])
    _keep(opinion, provider=found.provider_id, supporter=found.supporter_id)
    return True


@transaction.atomic
def answer_request(*, request: HelpRequest, opinion: Opinion) -> bool:
    """Keep what a resident answers in their conversation; False when they did, or it is over.

    In their own unit of work (`intake.seeing.one_request`).
    """
    if not is_open(request.closed_on, timezone.localdate()) or not note_asked(request):
        return False
    _keep(opinion, provider=request.provider_id, supporter=request.supporter_id)
    return True


def note_asked(request: HelpRequest) -> bool:
    """Note that the resident of a request is not asked again; False when that was noted before.

    In their own unit of work.
    """
    return Appreciated.objects.get_or_create(request=request)[1]


def _keep(opinion: Opinion, *, provider: int, supporter: int | None) -> None:
    """Let it wait behind those about the same supporter."""
    Provider.with_merged.select_for_update(no_key=True).get(pk=provider)  # one after the other
    about = {"provider_id": provider, "supporter_id": supporter}
    last = WaitingAppreciation.objects.filter(**about).aggregate(last=Max("place", default=0))
    row = WaitingAppreciation(
        **about, quarter=quarter_of(timezone.localdate()), place=last["last"] + 1
    )
    row.encrypt(opinion=opinion.to_text())
    row.save(force_insert=True)

"""What deeds on a bundle share: the locked row, the version of the page, and who reads it after.

`parties` of a bundle follow from its rows alone: nothing else sets them.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from signals.enums import InvitationState, Joining, ReadingState
from signals.models import Bundle
from signals.refusals import Overtaken
from signals.seeing import parties

READ_BY_JOINING = (Joining.ASKED, Joining.JOINED)
READ_BY_READING = (ReadingState.ASKED, ReadingState.AGREED)


@contextmanager
def held(bundle: Bundle, *, seen: int | None = None) -> Iterator[Bundle]:
    """Hold the row of a bundle for one deed, and let its parties follow from what was done.

    The deed sees what the parties see, as one of them may go by it. Overtaken when the page knew
    another version; Bundle.DoesNotExist when the unit of work does not see it (any more).
    """
    with transaction.atomic():
        row = Bundle.objects.select_for_update().get(pk=bundle.pk)
        if seen is not None and seen != row.version:
            raise Overtaken
        with parties(row.parties):
            yield row
            row.parties = parties_now(row)
            row.save(update_fields=["parties"])


def parties_now(bundle: Bundle) -> list[int]:
    """Return the keys of the organisations that may read it: who writes, joins and reads."""
    joined = bundle.joined.filter(state__in=READ_BY_JOINING).order_by()
    readings = bundle.readings.filter(state__in=READ_BY_READING).order_by()
    return sorted(
        {
            bundle.provider_id,
            *joined.values_list("provider_id", flat=True),
            *readings.values_list("provider_id", flat=True),
        }
    )


def touch(bundle: Bundle) -> None:
    """Let every page that was made before know that something changed; saves the bundle."""
    bundle.version += 1
    bundle.save()


def forget_readings(bundle: Bundle) -> None:
    """Let what a second reader said, or was asked, no longer hold: the text is not the same."""
    bundle.readings.filter(state__in=READ_BY_READING).update(
        state=ReadingState.OVERTAKEN, answered_on=timezone.localdate()
    )


def withdraw_links(bundle: Bundle) -> None:
    """Let no professional come in any more; what they wrote stays as it is."""
    bundle.professionals.filter(state=InvitationState.SENT).update(state=InvitationState.WITHDRAWN)

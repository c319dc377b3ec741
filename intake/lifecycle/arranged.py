"""What the holder arranged with colleagues: who takes over, who reads along.

Only `deeds` calls this, and whoever ends somebody's work here (`leave`).
"""

from django.db.models import Q

from clientsupport.models import User
from clientsupport.transitions import WrongState
from directory.models import Provider
from intake.lifecycle.table import COLLEAGUE_HAS_IT, NO_PROPOSAL, NOBODY_HAS_IT
from intake.models import Handing, HelpRequest, Reminder, SecondReader
from intake.seeing import deleting


def check_colleague(row: HelpRequest, colleague: User) -> None:
    """Raise WrongState when nobody holds it, or this very colleague."""
    if row.supporter_id is None:
        raise WrongState(str(NOBODY_HAS_IT))
    if row.supporter_id == colleague.pk:
        raise WrongState(str(COLLEAGUE_HAS_IT))


def hand(row: HelpRequest, *, to: User, by: User) -> None:
    """Propose it to a colleague; what was proposed before ends."""
    row.handings.all().delete()
    Handing.objects.create(request=row, to=to, proposed_by=by)


def keep(row: HelpRequest) -> None:
    """Take back what was proposed; WrongState when nothing was."""
    if not row.handings.open().delete()[0]:
        raise WrongState(str(NO_PROPOSAL))


def check_proposed(row: HelpRequest, *, to: User) -> None:
    """Raise WrongState when nothing is proposed to this colleague."""
    if not row.handings.open().filter(to=to).exists():
        raise WrongState(str(NO_PROPOSAL))


def decline(row: HelpRequest, *, by: User) -> None:
    """Let the colleague say no; the holder reads that."""
    if not row.handings.open().filter(to=by).update(is_declined=True):
        raise WrongState(str(NO_PROPOSAL))


def let_read(row: HelpRequest, *, reader: User) -> None:
    """Name who reads along, instead of who did before."""
    end_reading(row)
    SecondReader.objects.create(request=row, user=reader)


def end_reading(row: HelpRequest) -> None:
    """Let nobody read along any more."""
    row.readers.all().delete()


def end(row: HelpRequest) -> None:
    """End all of it; a deed of the resident ends it too, who sees nothing of colleagues."""
    with deleting(row.pk):
        row.handings.all().delete()
        end_reading(row)


def leave(provider: Provider, user: User) -> None:
    """End what somebody who leaves arranged, and what was arranged with them.

    The caller's unit of work sees the requests of the provider.
    """
    theirs = HelpRequest.objects.filter(provider=provider)
    held = Q(request__in=theirs.filter(supporter=user))
    here = Q(request__in=theirs)
    Handing.objects.filter(held | here & Q(to=user)).delete()
    SecondReader.objects.filter(held | here & Q(user=user)).delete()
    Reminder.objects.filter(here, user=user).delete()

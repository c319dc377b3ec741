"""What supporters are told by mail of cases that change hands, and how much of it still waits.

As the role of the jobs this sees every hand-over; every question names the person and their team.
"""

from collections.abc import Callable
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from clientsupport.database.rows import all_rows
from clientsupport.digests.kinds import Kind
from clientsupport.models import User
from intake.enums import HandoverState
from intake.models import Handover
from intake.workplace.queries.team import key_of, works_at

PROPOSED, ACCEPTED = "handover_proposed", "handover_accepted"
REFUSED, EXPIRED = "handover_refused", "handover_expired"
RETURNED, GONE_BACK = "handover_returned", "handover_gone_back"
NEWS_FOR = timedelta(days=7)  # how somebody answered longer ago, tells nobody anything


def _proposed(user: User, organisation: str, today: date) -> int:
    place = key_of(organisation)
    if not works_at(user, place):
        return 0
    with all_rows():
        asked = Handover.objects.proposed(today).addressed_to(user, [place])
        return asked.exclude(proposed_by=user).exclude(from_supporter=user).count()


def _ended(state: HandoverState) -> Callable[[User, str, date], int]:
    """Count what somebody proposed, and how it ended lately."""

    def still(user: User, organisation: str, today: date) -> int:
        place = key_of(organisation)
        if not works_at(user, place):
            return 0
        since = today - NEWS_FOR
        lately = Q(ended_on__gte=since) | Q(ended_on=None, answered_on__gte=since)
        with all_rows():
            theirs = Handover.objects.filter(Q(proposed_by=user) | Q(from_supporter=user))
            found = theirs.filter(lately, from_provider=place, state=state)
            # What was withdrawn before anybody said yes, never left.
            return found.exclude(state=HandoverState.REVOKED, answered_on=None).count()

    return still


def _gone_back(user: User, organisation: str, today: date) -> int:
    place = key_of(organisation)
    if not works_at(user, place):
        return 0
    with all_rows():
        revoked = Handover.objects.filter(state=HandoverState.REVOKED, answered_by=user)
        return revoked.filter(to_provider=place, ended_on__gte=today - NEWS_FOR).count()


KINDS = [
    Kind(
        PROPOSED,
        _("Iemand vraagt u een zaak over te nemen"),
        ngettext_lazy(
            "%(number)s zaak die iemand aan u of uw team wil overdragen.",
            "%(number)s zaken die iemand aan u of uw team wil overdragen.",
            "number",
        ),
        _proposed,
    ),
    Kind(
        ACCEPTED,
        _("Een zaak is overgenomen"),
        ngettext_lazy(
            "%(number)s zaak die u overdroeg, is overgenomen.",
            "%(number)s zaken die u overdroeg, zijn overgenomen.",
            "number",
        ),
        _ended(HandoverState.ACCEPTED),
    ),
    Kind(
        REFUSED,
        _("Een zaak wordt niet overgenomen"),
        ngettext_lazy(
            "%(number)s zaak die u wilde overdragen, blijft bij u.",
            "%(number)s zaken die u wilde overdragen, blijven bij u.",
            "number",
        ),
        _ended(HandoverState.REFUSED),
    ),
    Kind(
        EXPIRED,
        _("Niemand zei ja of nee tegen een overdracht"),
        ngettext_lazy(
            "%(number)s voorstel voor een overdracht is verlopen. De zaak blijft bij u.",
            "%(number)s voorstellen voor een overdracht zijn verlopen. De zaken blijven bij u.",
            "number",
        ),
        _ended(HandoverState.EXPIRED),
    ),
    Kind(
        RETURNED,
        _("Een zaak is weer bij u"),
        ngettext_lazy(
            "%(number)s zaak die u overdroeg, is weer bij u.",
            "%(number)s zaken die u overdroeg, zijn weer bij u.",
            "number",
        ),
        _ended(HandoverState.REVOKED),
    ),
    Kind(
        GONE_BACK,
        _("Een zaak is teruggegaan"),
        ngettext_lazy(
            "%(number)s zaak die u overnam, is terug bij wie hem eerst had.",
            "%(number)s zaken die u overnam, zijn terug bij wie ze eerst had.",
            "number",
        ),
        _gone_back,
    ),
]

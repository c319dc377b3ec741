"""Which cases somebody has who leaves, and to whom they go; without a word of a client."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from django.utils.translation import gettext

from clientsupport.models import User
from directory.models import Authority, Provider
from directory.people.queries import Division, Part, Work
from intake.cases.actions.giving import move_case
from intake.enums import HandoverState
from intake.models import Case, CaseDraft, Handover
from intake.permissions import access_of
from intake.seeing import team
from intake.workplace.days import short_day


def work_of(organisation: Provider | Authority, user: User, by: User) -> Iterator[Work]:
    """Yield the open cases that somebody has; to a coordinator only, as with requests."""
    if not isinstance(organisation, Provider) or not access_of(by).coordinates(organisation.pk):
        return
    with team(organisation):
        cases = Case.objects.filter(provider=organisation, supporter=user).open()
        rows = list(cases.select_related("municipality"))
        asked = Handover.objects.filter(to_provider=organisation, to_supporter=user)
        waiting = list(asked.filter(state=HandoverState.PROPOSED))
    yield Work(
        gettext("Zaken"), {str(row.pk): _line(row) for row in rows}, parts=_by_municipality(rows)
    )
    yield Work(
        gettext("Zaken die iemand wil overdragen"),
        {str(row.pk): short_day(row.proposed_on) for row in waiting},
    )


def move_cases(
    organisation: Provider | Authority, of: User, division: Division, by: User, reason: str
) -> int:
    """Divide the cases of somebody who leaves, by municipality; return how many open ones went.

    Part of the deed of whoever ends their access. What was proposed to them is asked of the whole
    team. ReasonMissing when who divides gets to read what a colleague works on.
    """
    if not isinstance(organisation, Provider):
        return 0
    with team(organisation):
        CaseDraft.objects.filter(case__provider=organisation, user=of).delete()
        asked = Handover.objects.filter(to_provider=organisation, to_supporter=of)
        asked.filter(state=HandoverState.PROPOSED).update(to_supporter=None)
        theirs = Case.objects.filter(provider=organisation, supporter=of).order_by("pk")
        rows = theirs.select_related("provider", "municipality").select_for_update(of=("self",))
        found = [(row, division.heir_of(_key(row))) for row in rows]
        moved = [(row, heir) for row, heir in found if heir]
        for row, heir in moved:
            move_case(row, heir, by=by, reason=reason)
    return sum(not row.is_closed for row, _ in moved)


def _by_municipality(rows: Iterable[Case]) -> Sequence[Part]:
    """Count the cases of each municipality, by name."""
    counted = Counter((row.municipality.name, _key(row)) for row in rows if row.municipality)
    return [Part(key, name, number) for (name, key), number in sorted(counted.items())]


def _key(row: Case) -> str:
    """Return the part to which a case belongs; the rest has none."""
    return row.municipality.code if row.municipality else ""


def _line(row: Case) -> str:
    place = row.municipality.name if row.municipality else gettext("gemeente onbekend")
    return f"{place} · {row.reference}"

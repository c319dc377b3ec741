"""Moving the numbers of the overviews along with what changed, and counting them anew."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from clientsupport.changes.reading import Change
from clientsupport.privacy.disclosure.cells import SPACE
from intake.models import CaseTally
from intake.rules.case_counts import COUNTERS, Place, counted
from intake.rules.case_sums import NOTHING, Sum, case_of, summed

# Keys stay below SPACE, so that no sum of them grows out of its column.
UPSERT = """
INSERT INTO intake_casetally AS tally
       (provider_id, supporter, month, measure, value, number, gone, key, gone_key)
SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::date[], %s::text[], %s::text[],
                     %s::integer[], %s::integer[], %s::bigint[], %s::bigint[])
ON CONFLICT (provider_id, month, measure, value, supporter)
DO UPDATE SET number = tally.number + excluded.number, gone = tally.gone + excluded.gone,
              key = (tally.key + excluded.key) %% %s,
              gone_key = (tally.gone_key + excluded.gone_key) %% %s
"""


def count_changes(changes: Iterable[Change]) -> None:
    """Add what these changes add, in the transaction of whoever reads them.

    What is deleted stays counted: retention changes no month that was.
    """
    moved = defaultdict[Place, Sum](lambda: NOTHING)
    gone = defaultdict[Place, Sum](lambda: NOTHING)
    for change in changes:
        before, after = _sums(change, change.before), _sums(change, change.after)
        if change.after is None:
            for place, part in before.items():
                gone[place] += part
            continue
        for place, part in after.items():
            moved[place] += part
        for place, part in before.items():
            moved[place] -= part
    _add(moved, gone)


def _sums(change: Change, facts: Mapping[str, object] | None) -> Mapping[Place, Sum]:
    if facts is None or change.kind not in COUNTERS:
        return {}
    case = case_of(change.kind, change.row, facts)
    return summed(counted(change.kind, facts), case, settings.ROUNDING_KEY)


def _add(moved: Mapping[Place, Sum], gone: Mapping[Place, Sum]) -> None:
    places = sorted(
        {place for sums in (moved, gone) for place, part in sums.items() if part != NOTHING}
    )
    if not places:
        return
    more = [moved.get(place, NOTHING) for place in places]
    less = [gone.get(place, NOTHING) for place in places]
    columns: list[list[Any]] = [
        [place.provider for place in places],
        [place.supporter for place in places],
        [place.month for place in places],
        [place.measure for place in places],
        [place.value for place in places],
        [part.number for part in more],
        [part.number for part in less],
        [part.key for part in more],
        [part.key for part in less],
    ]
    with connection.cursor() as cursor:
        cursor.execute(UPSERT, [*columns, SPACE, SPACE])


@transaction.atomic
def recount(found: Mapping[Place, Sum]) -> int:
    """Set the numbers to what rows say, and what is gone; return how many were wrong."""
    stored = {
        Place(tally.provider_id, tally.supporter, tally.month, tally.measure, tally.value): (
            Sum(tally.number, tally.key) - Sum(tally.gone, tally.gone_key)
        )
        for tally in CaseTally.objects.select_for_update()
    }
    wrong = {
        place: difference
        for place in {*stored, *found}
        if (difference := found.get(place, NOTHING) - stored.get(place, NOTHING)) != NOTHING
    }
    _add(wrong, {})
    return len(wrong)

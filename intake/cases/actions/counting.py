"""Moving the numbers of the overviews along with what changed, and counting them anew."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import connection, transaction

from clientsupport.changes.reading import Change
from intake.models import CaseTally
from intake.rules.case_counts import Place, counted

UPSERT = """
INSERT INTO intake_casetally AS tally
       (provider_id, supporter, month, measure, value, number, gone)
SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::date[], %s::text[], %s::text[],
                     %s::integer[], %s::integer[])
ON CONFLICT (provider_id, month, measure, value, supporter)
DO UPDATE SET number = tally.number + excluded.number, gone = tally.gone + excluded.gone
"""


def count_changes(changes: Iterable[Change]) -> None:
    """Add what these changes add, in the transaction of whoever reads them.

    What is deleted stays counted: retention changes no month that was.
    """
    moved, gone = Counter[Place](), Counter[Place]()
    for change in changes:
        before, after = counted(change.kind, change.before), counted(change.kind, change.after)
        if change.after is None:
            gone.update(dict(_summed(before)))
            continue
        moved.update(dict(_summed(after)))
        moved.subtract(dict(_summed(before)))
    _add(moved, gone)


def _summed(found: Iterable[tuple[Place, int]]) -> Counter[Place]:
    numbers = Counter[Place]()
    for place, number in found:
        numbers[place] += number
    return numbers


def _add(moved: Mapping[Place, int], gone: Mapping[Place, int]) -> None:
    places = sorted({place for numbers in (moved, gone) for place in numbers if numbers[place]})
    if not places:
        return
    columns: list[list[Any]] = [
        [place.provider for place in places],
        [place.supporter for place in places],
        [place.month for place in places],
        [place.measure for place in places],
        [place.value for place in places],
        [moved.get(place, 0) for place in places],
        [gone.get(place, 0) for place in places],
    ]
    with connection.cursor() as cursor:
        cursor.execute(UPSERT, columns)


@transaction.atomic
def recount(found: Mapping[Place, int]) -> int:
    """Set the numbers to what rows say, and what is gone; return how many were wrong."""
    stored = {
        Place(tally.provider_id, tally.supporter, tally.month, tally.measure, tally.value): tally
        for tally in CaseTally.objects.select_for_update()
    }
    wrong = Counter[Place]()
    for place in {*stored, *found}:
        tally = stored.get(place)
        counted_before = tally.number - tally.gone if tally else 0
        if difference := found.get(place, 0) - counted_before:
            wrong[place] = difference
    _add(wrong, {})
    return len(wrong)

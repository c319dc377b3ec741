"""Counts what is searched for, and writes that down once a minute (docs/decisions/0010).

What is counted stays in the memory of the process until it is written: no session, no address,
no text, no time finer than the month.
"""

import atexit
import logging
import time
from collections import Counter
from datetime import date
from threading import Lock
from typing import NamedTuple

from django.db import Error, connection, transaction
from django.utils import timezone

from directory.criteria import SearchCriteria
from directory.enums import Amount
from directory.models import Municipality

SECONDS = 60  # between two writes of one process
MOST_KINDS = 10_000  # of searches held in memory while the database cannot be written
UPSERT = """
INSERT INTO directory_searchtally AS known
    (month, municipality_id, law, target_group, life_domain, results, count)
SELECT month, id, law, target_group, life_domain, results, number
FROM unnest(%s::date[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::int[])
    AS fresh (month, id, law, target_group, life_domain, results, number)
    JOIN directory_municipality USING (id)
ORDER BY month, id, law, target_group, life_domain, results
ON CONFLICT (month, municipality_id, law, target_group, life_domain, results)
DO UPDATE SET count = known.count + EXCLUDED.count
"""

logger = logging.getLogger(__name__)


class Search(NamedTuple):
    """One kind of search: what a row of `SearchTally` is about."""

    month: date
    municipality: int
    law: str
    target_group: str
    life_domain: str
    results: str


class Tally:
    """The counts of one process; any thread may add to them and write them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.forget()

    def forget(self) -> None:
        """Begin anew, as a process does."""
        with self._lock:
            self._counts = Counter[Search]()
            self._due: float | None = None

    def add(self, search: Search) -> None:
        """Count a search; the first one after a minute writes. Never fails."""
        with self._lock:
            if search in self._counts or len(self._counts) < MOST_KINDS:
                self._counts[search] += 1
            now = time.monotonic()
            self._due = self._due or now + SECONDS
            if now < self._due:
                return
            self._due = now + SECONDS
        self.write()

    def write(self) -> None:
        """Write what was counted; what cannot be written is kept for the next time."""
        with self._lock:
            taken, self._counts = self._counts, Counter()
        if not taken:
            return
        try:
            _store(taken)
        except Error as error:
            logger.warning("Search tally not written, kept: %s", type(error).__name__)
            with self._lock:
                self._counts.update(taken)


tally = Tally()


@atexit.register
def write_at_the_end() -> None:
    """Write what is left when the process stops."""
    tally.write()
    connection.close()


def count_search(municipality: Municipality, criteria: SearchCriteria, found: int) -> None:
    """Count a search; of several codes the first one."""
    tally.add(
        Search(
            month=timezone.localdate().replace(day=1),
            municipality=municipality.pk,
            law=criteria.law,
            target_group=criteria.group,
            life_domain=criteria.domain,
            results=Amount.of(found).value,
        )
    )


def _store(counts: Counter[Search]) -> None:
    columns = [list(column) for column in zip(*((*s, n) for s, n in counts.items()), strict=True)]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(UPSERT, columns)

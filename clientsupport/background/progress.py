"""How far a job is, seen while its transaction still runs.

What is done all or nothing is done in one transaction, and nobody sees a row of it before the end.
Advisory locks are seen at once: for each step the job takes one that holds its key and the step,
shared, so that it never waits for anybody. They go with the transaction, whatever becomes of it.
"""

from uuid import UUID

from django.db import connection

KEY_BITS = 31  # a lock has two numbers, each a signed one of 32 bits
OF_TWO_NUMBERS = 2  # `objsubid` of such a lock


def tell_progress(key: UUID, done: int) -> None:
    """Say that so many steps of what has this key are done, in the transaction that does them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s, %s)", [_number(key), done])


def progress_of(key: UUID) -> int:
    """Return how many steps are done; 0 when nobody is at it, or not far enough to say."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(max(objid::bigint), 0) FROM pg_locks WHERE locktype = 'advisory'"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            " AND classid::bigint = %s AND objsubid = %s",
            [_number(key), OF_TWO_NUMBERS],
        )
        (done,) = cursor.fetchone()
    return int(done)


def _number(key: UUID) -> int:
    return key.int & ((1 << KEY_BITS) - 1)

"""How far a job is, seen by others while its transaction still runs."""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction

from clientsupport.background.progress import progress_of, tell_progress

pytestmark = pytest.mark.django_db


def seen_elsewhere(key: UUID) -> int:
    """Return what another connection sees."""

    def look() -> int:
        try:
            return progress_of(key)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as others:
        return others.submit(look).result()


def test_others_see_the_last_step_before_anything_is_committed() -> None:
    key, other = uuid4(), uuid4()
    for done in (500, 1500, 1000):
        tell_progress(key, done)
    assert seen_elsewhere(key) == progress_of(key) == 1500
    assert seen_elsewhere(other) == 0


def test_what_is_undone_is_not_told_any_more() -> None:
    key = uuid4()
    with transaction.atomic():
        tell_progress(key, 500)
        transaction.set_rollback(True)
    assert seen_elsewhere(key) == 0

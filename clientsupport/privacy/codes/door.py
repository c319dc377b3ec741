"""Finding what a code opens: by its locator and a proof, with the same work whatever comes of it.

REPORTS = Door(Report.objects.all)
report = REPORTS.find(code)
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from clientsupport.privacy.codes.proof import is_outdated, matches, seal, turn
from clientsupport.privacy.codes.rows import OpenedByCode
from clientsupport.privacy.codes.writing import Code

Row = TypeVar("Row", bound=OpenedByCode)
Begun = TypeVar("Begun")
Sees = Callable[[Any], AbstractContextManager[None]]
ATTEMPTS = 3  # when the proof was renewed between looking and coming in


def _everything(_what: object) -> AbstractContextManager[None]:
    return nullcontext()


@dataclass(frozen=True)
class Door(Generic[Row]):
    """The rows that codes of one kind open.

    Where the database guards them: `by_locator` and `by_uuid` are the units of work that see the
    row with a locator, to check a code, and one row, to write in it.
    """

    rows: Callable[[], QuerySet[Row]]
    by_locator: Sees = _everything
    by_uuid: Sees = _everything

    def is_taken(self, locator: str, *, besides: UUID | None = None) -> bool:
        """Tell whether a row has this locator; but for one row, which gets a new code."""
        with self.by_locator(locator):
            return self.rows().filter(code_locator=locator).exclude(pk=besides).exists()

    def find(self, code: Code) -> Row | None:
        """Return what a code opens. Costs the same when it is nothing; may raise `Busy`.

        Who waits asks no more of the database. The proof is renewed when its pepper is old.
        """
        with turn():
            with self.by_locator(code.locator):
                row = self.rows().filter(code_locator=code.locator).first()
            if not matches(code, row) or row is None:
                return None
            if is_outdated(row):
                self._seal_anew(row, code)
            return row

    def enter(self, code: Code, begin: Callable[[Row], Begun]) -> Begun | None:
        """Do `begin` with what a code opens, and return what it gives; None when it opens nothing.

        The row is held meanwhile: a code that is replaced at this very moment lets nobody in.
        """
        for _attempt in range(ATTEMPTS):
            row = self.find(code)
            if row is None:
                return None
            with self._held(row) as is_still_so:
                if is_still_so:
                    return begin(row)
        return None

    @contextmanager
    def _held(self, row: Row) -> Iterator[bool]:
        """Hold a row, and tell whether it has the proof that was looked at."""
        with self.by_uuid(row.pk), transaction.atomic():
            same = self.rows().filter(pk=row.pk, code_tag=row.code_tag)
            yield same.select_for_update(of=("self",)).first() is not None

    def _seal_anew(self, row: Row, code: Code) -> None:
        """Store a proof with the pepper of now, unless another code came in its place meanwhile."""
        sealed, found = seal(code), {"pk": row.pk, "code_tag": row.code_tag}
        with self.by_uuid(row.pk):
            if self.rows().filter(**found).update(**sealed):
                vars(row).update(sealed)

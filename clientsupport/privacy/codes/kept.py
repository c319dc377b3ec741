"""What forms led to, so that sending one again makes nothing twice: in a table, or in the row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, Protocol
from uuid import UUID

from django.utils import timezone

from clientsupport.privacy.codes.door import Door, Row
from clientsupport.privacy.codes.rows import KeptForm
from clientsupport.privacy.codes.submissions import LASTS, Submission
from clientsupport.privacy.codes.writing import Code

DRAWS = 32  # that a form can have needed: more would be a table full of locators


@dataclass(frozen=True, repr=False)
class Kept:
    """A form that was sent: its code, and what it opens; None once that is no longer shown."""

    code: Code | None
    opens: UUID | None


class Keeps(Protocol):
    """Where it stands which forms were sent."""

    def find(self, form: Submission) -> Kept | None:
        """Return what a form led to; None when it was not sent yet."""
        ...

    def columns(self, form: Submission) -> Mapping[str, Any]:
        """Return what the stored row itself has to hold, beside its code."""
        ...

    def keep(self, form: Submission, draw: int, opens: UUID) -> None:
        """Write down what a form led to, in the transaction that stores it."""
        ...


@dataclass(frozen=True)
class KeptInTable:
    """In a table of forms; `opens` names its foreign key, which may be NULL.

    For rows that their writer can delete, or give another code: a form stays known after that.
    """

    table: type[KeptForm]
    opens: str

    def find(self, form: Submission) -> Kept | None:
        row = self._rows().filter(key=form.key).first()
        return Kept(form.code(row.draw), getattr(row, f"{self.opens}_id")) if row else None

    def columns(self, form: Submission) -> Mapping[str, Any]:
        return {}

    def keep(self, form: Submission, draw: int, opens: UUID) -> None:
        led_to = {f"{self.opens}_id": opens}
        self._rows().create(key=form.key, draw=draw, expires_at=form.expires_at, **led_to)

    def close(self, form: Submission) -> None:
        """Show the code of a form no more: somebody typed the end of it, and so has kept it."""
        self._rows().filter(key=form.key).update(**{self.opens: None})

    def close_all_of(self, opens: UUID) -> None:
        """Show the code of all forms that led here no more: it was replaced."""
        self._rows().filter(**{self.opens: opens}).update(**{self.opens: None})

    def forget(self) -> int:
        """Delete the forms that can no longer be sent, and return how many."""
        over = self._rows().filter(expires_at__lt=timezone.now())
        deleted: int = over.delete()[0]
        return deleted

    def _rows(self) -> Any:
        return self.table._default_manager


@dataclass(frozen=True)
class KeptInRow(Generic[Row]):
    """In a column of the row itself, unique and else NULL: only for who never deletes a row.

    The draw is not stored; the locator tells which one it was.
    """

    door: Door[Row]
    column: str

    def find(self, form: Submission) -> Kept | None:
        row = self.door.rows().filter(**{self.column: form.key}).first()
        if row is None:
            return None
        drawn = (form.code(draw) for draw in range(DRAWS))
        code = next((code for code in drawn if code.locator == row.code_locator), None)
        return Kept(code, row.pk if code else None)

    def columns(self, form: Submission) -> Mapping[str, Any]:
        return {self.column: form.key}

    def keep(self, form: Submission, draw: int, opens: UUID) -> None:
        """Nothing: it stands in the row."""

    def forget(self, *, stored_on: str) -> int:
        """Forget the forms that can no longer be sent; `stored_on` names the column of the day."""
        sent = self.door.rows().exclude(**{self.column: None})
        over = sent.filter(**{f"{stored_on}__lt": _day_of_the_oldest_form()})
        forgotten: int = over.update(**{self.column: None})
        return forgotten


def _day_of_the_oldest_form() -> date:
    return timezone.localdate(timezone.now() - LASTS)

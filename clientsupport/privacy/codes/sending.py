"""Sending a form that gives a code: what is acknowledged is stored, and nothing is made twice.

FORMS = Forms("<app>.correction", REPORTS, KeptInRow(REPORTS, "submission"))
sent = FORMS.send(number, store)     # the same number gives the same code
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from clientsupport.privacy.codes import proof
from clientsupport.privacy.codes.door import Door
from clientsupport.privacy.codes.kept import Keeps
from clientsupport.privacy.codes.submissions import (
    FormOver,
    Submission,
    new_submission,
    open_submission,
)
from clientsupport.privacy.codes.writing import Code

ATTEMPTS = 3  # at storing, when somebody else was a moment earlier
Columns = Mapping[str, Any]


class FormUsed(FormOver):
    """The form was sent, and its code is no longer shown: replaced, deleted, or in good hands."""


@dataclass(frozen=True, repr=False)
class Sent:
    """What a form led to: the key of a stored row, and the code that opens it, stored nowhere."""

    opens: UUID
    code: Code


@dataclass(frozen=True)
class Forms:
    """The forms of one kind. `purpose` keeps their numbers apart from those of others."""

    purpose: str
    door: Door[Any]
    kept: Keeps

    def new(self) -> str:
        """Return the number of a form, valid for two hours."""
        return new_submission(self.purpose)

    def open(self, number: str) -> Submission:
        """Return the number out of a form; FormOver when it is too old, or not of this kind."""
        return open_submission(number, self.purpose)

    def sent_with(self, number: str) -> Sent | None:
        """Return what a form led to; None when it was not sent yet. FormOver or FormUsed."""
        return self._sent_before(self.open(number))

    def send(self, number: str, store: Callable[[Columns], UUID]) -> Sent:
        """Store what a form says, once. `store` makes a row with these columns, returns its key.

        It is called in a transaction. FormOver or FormUsed, and `Busy` when too many codes are made
        at once; then nothing was stored.
        """
        form = self.open(number)
        for attempt in range(1, ATTEMPTS + 1):
            if sent := self._sent_before(form):
                return sent
            draw, code = form.free_code(self.door.is_taken)
            columns = {**proof.seal(code), **self.kept.columns(form)}
            try:
                return Sent(self._store(form, draw, columns, store), code)
            except IntegrityError:  # the same form, or another one with this locator
                if attempt == ATTEMPTS:
                    raise
        raise AssertionError  # never: the last attempt returned or raised

    def typed(self, number: str, group: str) -> Code | None:
        """Return the code of a form that was sent when this is its last group.

        That it still opens something, it does not tell: come in with it, as with any code.
        """
        kept = self.kept.find(self.open(number))
        return kept.code if kept and kept.code and kept.code.ends_with(group) else None

    def _sent_before(self, form: Submission) -> Sent | None:
        kept = self.kept.find(form)
        if kept is None:
            return None
        if kept.opens is None or kept.code is None:
            raise FormUsed
        return Sent(kept.opens, kept.code)

    def _store(
        self, form: Submission, draw: int, columns: Columns, store: Callable[[Columns], UUID]
    ) -> UUID:
        with transaction.atomic():
            opens = store(columns)
            self.kept.keep(form, draw, opens)
        return opens

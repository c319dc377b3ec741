"""What somebody had in front of them when they did something: it travels in the form.

Between looking and pressing the resident can write, or end the conversation; then the deed waits.
"""

from dataclasses import dataclass
from typing import Self

from intake.models import HelpRequest

IS_CLOSED = "x"  # behind the number


class Unread(Exception):
    """Something happened that this person has not seen. Nothing was done."""


@dataclass(frozen=True)
class Seen:
    """Up to which message, counted from 1, and whether the conversation was closed."""

    message: int
    is_closed: bool = False

    @classmethod
    def of(cls, request: HelpRequest) -> Self:
        """Return what there is to see now."""
        last = request.messages.last()
        return cls(last.number if last else 0, request.is_closed)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what stood in a form; nothing was seen when it cannot be read."""
        number = text.removesuffix(IS_CLOSED)
        is_number = number.isascii() and number.isdecimal() and len(number) < 6
        return cls(int(number) if is_number else 0, text.endswith(IS_CLOSED))

    def __str__(self) -> str:
        return f"{self.message}{IS_CLOSED if self.is_closed else ''}"

    def check(self, request: HelpRequest, *, reopens: bool = False) -> None:
        """Raise Unread when there is more to see by now; the row must be `locked`.

        A deed that `reopens` a conversation waits too when it was closed meanwhile; other deeds are
        refused in a closed one, whatever was seen.
        """
        if request.is_closed and not reopens:
            return
        if self.is_behind(request) or (request.is_closed and not self.is_closed):
            raise Unread

    def is_behind(self, request: HelpRequest) -> bool:
        """Tell whether something was written since."""
        return type(self).of(request).message > self.message

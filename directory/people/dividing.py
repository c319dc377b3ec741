"""How the unfinished work of somebody who leaves is divided over colleagues and the team."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from clientsupport.models import User


@dataclass(frozen=True)
class Part:
    """What of somebody's work can go to somebody of its own, and how many things that is."""

    key: str
    label: str
    number: int


def in_all(parts: Iterable[Part]) -> list[Part]:
    """Return parts that belong together, because they have the same key, as one."""
    found: dict[str, Part] = {}
    for part in parts:
        before = found.get(part.key)
        number = part.number + (before.number if before else 0)
        found[part.key] = Part(part.key, part.label, number)
    return list(found.values())


@dataclass(frozen=True)
class Heir:
    """Who takes work over: a colleague, or the whole team (None)."""

    user: User | None

    def __str__(self) -> str:
        """Return how the log names them."""
        return f"to {self.user.pk}" if self.user else "to the team"


@dataclass(frozen=True)
class Division:
    """To whom each part goes, by its key, and to whom all the rest. No heir: it stays with them."""

    rest: Heir | None = None
    parts: Mapping[str, Heir] = field(default_factory=dict)

    @classmethod
    def all_to(cls, user: User) -> Self:
        """Return that everything goes to one colleague."""
        return cls(rest=Heir(user))

    def __bool__(self) -> bool:
        """Tell whether anything goes to anybody."""
        return bool(self.rest or self.parts)

    def __str__(self) -> str:
        """Return how the log names who takes over."""
        heirs = [self.rest, *self.parts.values()]
        return ", ".join(dict.fromkeys(str(heir) for heir in heirs if heir))

    def heir_of(self, part: str) -> Heir | None:
        """Return who takes over what belongs to a part."""
        return self.parts.get(part, self.rest)


NOBODY = Division()  # takes anything over

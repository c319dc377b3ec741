"""What somebody thinks of the help, for how long they are asked, and what is told of it. Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

OPEN_FOR = timedelta(days=14)  # after the help was closed
WHOLE = 5  # answers that are told together; fewer wait for the next quarter
ALONE_FOR = 4  # quarters that answers about one supporter wait to become five
LOWEST, HIGHEST = 1, 10  # mark


@dataclass(frozen=True, repr=False)
class Opinion:
    """What somebody answered: a face for each statement, and a mark; what was passed over is None.

    Both are numbers of `intake.enums`; it shows itself in no log.
    """

    faces: Mapping[str, int | None]
    mark: int | None

    @property
    def is_empty(self) -> bool:
        """Whether everything was passed over."""
        return self.mark is None and not any(self.faces.values())

    def to_text(self) -> str:
        """Return it as one text, to be encrypted."""
        return json.dumps({"faces": {**self.faces}, "mark": self.mark})

    @classmethod
    def from_text(cls, text: str) -> "Opinion":
        """Read what `to_text` wrote."""
        return cls(**json.loads(text))


def is_open(closed_on: date | None, today: date) -> bool:
    """Tell whether somebody whose help was closed on this day is still asked."""
    return closed_on is not None and closed_on <= today <= closed_on + OPEN_FOR


def in_fives(counts: Sequence[int]) -> list[int]:
    """Divide answers among what can be answered, in whole fives that add up to all of them.

    `counts` adds up to a multiple of `WHOLE`. Each gets its whole fives; what is left goes to the
    largest rest, and to the one that stands first where rests are the same.
    """
    fives, rests = [count // WHOLE for count in counts], [count % WHOLE for count in counts]
    for place in sorted(range(len(counts)), key=lambda one: -rests[one])[: sum(rests) // WHOLE]:
        fives[place] += 1
    return [five * WHOLE for five in fives]

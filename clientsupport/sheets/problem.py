"""What is wrong in a file, and where. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """What cannot be read or done, and where: the heading of a column, or its letter."""

    row: int
    column: str
    words: str

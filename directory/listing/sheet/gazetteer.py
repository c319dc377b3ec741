"""What a cell needs to know about names of places: asked from outside, so that cells stay pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Meant:
    """What a name means: the code of a municipality, or the name of a town; "" is not known, and
    then perhaps one of `others`.
    """

    known: str = ""
    others: Sequence[str] = ()


def nobody_knows(_name: str) -> Meant:
    """Know no name at all."""
    return Meant()


@dataclass(frozen=True)
class Gazetteer:
    """Two questions to the gazetteer."""

    municipality: Callable[[str], Meant] = nobody_knows
    town: Callable[[str], Meant] = nobody_knows

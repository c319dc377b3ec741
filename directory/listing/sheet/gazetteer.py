"""What a cell needs to know about names of places: asked from outside, so that cells stay pure."""

from collections.abc import Callable
from dataclasses import dataclass

from clientsupport.sheets.named import Meant, nobody_knows


@dataclass(frozen=True)
class Gazetteer:
    """Two questions to the gazetteer."""

    municipality: Callable[[str], Meant] = nobody_knows
    town: Callable[[str], Meant] = nobody_knows

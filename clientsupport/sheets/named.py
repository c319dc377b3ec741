"""Names in a cell, and what they mean. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from clientsupport.sheets.cell import BadValue, not_known

BETWEEN = re.compile(r"(?<!\s)\s*[;\n]\s*")  # of many blanks it looks at each once
MOST_NAMED = 10  # names in a cell that nobody knows, which are all said
LONGEST_NAME = 80


@dataclass(frozen=True)
class Meant:
    """What a name means: its code, or the name itself; "" is not known, and then perhaps one of
    `others`.
    """

    known: str = ""
    others: Sequence[str] = ()


def nobody_knows(_name: str) -> Meant:
    """Know no name at all."""
    return Meant()


@dataclass(frozen=True)
class Value:
    """How a value is written in a cell, and read from it (BadValue)."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


def names_of(called: Mapping[str, str], meant: Callable[[str], Meant] = nobody_knows) -> Value:
    """Return how codes stand in a cell by their names; `meant` knows other spellings."""
    return Value(_called(called), _by_name(called, meant))


def _called(names: Mapping[str, str]) -> Callable[[Sequence[str]], str]:
    return lambda codes: "; ".join(names.get(code, code) for code in codes)


def _by_name(names: Mapping[str, str], meant: Callable[[str], Meant]) -> Callable[[str], list[str]]:
    codes = {name.casefold(): code for code, name in names.items()}
    codes |= {code.casefold(): code for code in names}

    def read(cell: str) -> list[str]:
        found, unknown = set[str](), list[str]()
        for part in dict.fromkeys(part for part in BETWEEN.split(cell) if part):
            known = codes.get(part.casefold())
            answer = Meant(known) if known else meant(part)
            found.add(answer.known)
            if not answer.known and len(unknown) < MOST_NAMED:
                unknown.append(not_known(part, tuple(answer.others) or _nearly(part, names)))
        if unknown:
            raise BadValue("; ".join(unknown))
        return sorted(found)

    return read


def _nearly(part: str, names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(get_close_matches(part[:LONGEST_NAME], names.values(), n=1))

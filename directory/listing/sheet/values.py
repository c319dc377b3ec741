"""How one value stands in a cell of a spreadsheet, per kind of fact. Pure."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from django.utils.translation import gettext

from directory.facts.fact import Fact, Kind
from directory.listing.sheet.cell import BadValue, not_known
from directory.listing.sheet.gazetteer import Meant, nobody_knows

BETWEEN = re.compile(r"(?<!\s)\s*[;\n]\s*")  # of many blanks it looks at each once
WHOLE = r"(\d{1,9})(?:[.,]0+)?"  # spreadsheets like to make `2,0` of a number
MOST_NAMED = 10  # names in a cell that nobody knows, which are all said
LONGEST_NAME = 80
YES, NO = ("ja", "j", "yes", "waar", "true", "1"), ("nee", "n", "no", "onwaar", "false", "0")


@dataclass(frozen=True)
class Value:
    """How a value is written in a cell, and read from it (BadValue)."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


def value_of(fact: Fact, terms: Collection[str]) -> Value:
    """Return how a fact that is one value stands in its cell; `terms` are the codes it may hold
    when these are not its own.
    """
    codes = [str(code) for code, _called in fact.choices] or [*terms]
    match fact.kind:
        case Kind.LINE:
            return text_of(fact.most)
        case Kind.CHOICE:
            return Value(str, _one_of(codes))
        case Kind.CODES:
            return Value("; ".join, _codes(codes))
        case Kind.ANSWER:
            return Value(_answer, _read_answer)
        case Kind.BOX:
            return BOX
        case Kind.NUMBER:
            return Value(_number, lambda cell: _read_number(cell, fact.most))
    return Value(_number, lambda cell: _read_step(cell, codes, fact.usual))


def text_of(most: int) -> Value:
    """Return how a text of at most so many signs stands in its cell."""

    def read(cell: str) -> str:
        if len(cell) > most:
            raise BadValue(gettext("langer dan %(most)s tekens") % {"most": most})
        return cell

    return Value(str, read)


def names_of(called: Mapping[str, str], meant: Callable[[str], Meant] = nobody_knows) -> Value:
    """Return how codes stand in a cell by their names; `meant` knows other spellings."""
    return Value(_called(called), _by_name(called, meant))


def _one_of(codes: Sequence[str]) -> Callable[[str], str]:
    def read(cell: str) -> str:
        code = cell.casefold()
        if code and code not in codes:
            raise BadValue(_unknown(cell, codes))
        return code

    return read


def _codes(codes: Sequence[str]) -> Callable[[str], list[str]]:
    def read(cell: str) -> list[str]:
        parts = [part.casefold() for part in BETWEEN.split(cell) if part]
        unknown = [part for part in parts if part not in codes]
        if unknown:
            raise BadValue(_unknown("; ".join(dict.fromkeys(unknown)), codes))
        return sorted(set(parts))

    return read


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


def _unknown(cell: str, known: Sequence[str]) -> str:
    values = {"cell": cell[:40], "known": ", ".join(known)}
    return gettext("‘%(cell)s’ kennen wij niet; wel: %(known)s") % values


def _answer(value: bool | None) -> str:
    return "" if value is None else YES[0] if value else NO[0]


def _read_answer(cell: str) -> bool | None:
    said = cell.casefold()
    if said and said not in YES + NO:
        raise BadValue(gettext("‘%(cell)s’ is geen ja of nee") % {"cell": cell[:40]})
    return said in YES if said else None


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _read_number(cell: str, most: int) -> int | None:
    if not cell:
        return None
    whole = re.fullmatch(WHOLE, cell)
    if not whole or int(whole[1]) > most:
        values = {"cell": cell[:40], "most": most}
        raise BadValue(gettext("‘%(cell)s’ is geen heel getal tot %(most)s") % values)
    return int(whole[1])


def _read_step(cell: str, steps: Sequence[str], usual: int | None) -> int | None:
    if not cell:
        return usual
    whole = re.fullmatch(WHOLE, cell)
    if not whole or whole[1] not in steps:
        raise BadValue(_unknown(cell, steps))
    return int(whole[1])


BOX = Value(_answer, lambda cell: bool(_read_answer(cell)))

"""How one value stands in a cell of a spreadsheet, per kind of fact. Pure."""

import re
from collections.abc import Callable, Collection, Sequence

from django.utils.translation import gettext

from clientsupport.documents.figures import Figure
from clientsupport.sheets.cell import BadValue
from clientsupport.sheets.named import BETWEEN, Value
from directory.facts.fact import Fact, Kind

WHOLE = r"(\d{1,9})(?:[.,]0+)?"  # spreadsheets like to make `2,0` of a number
YES, NO = ("ja", "j", "yes", "waar", "true", "1"), ("nee", "n", "no", "onwaar", "false", "0")


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
    return "" if value is None else Figure(str(value), value)


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

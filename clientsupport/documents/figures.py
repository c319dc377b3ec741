"""Texts that stand for a number, a day or a time. Pure.

A page, a CSV file and a PDF show the words. A file of a spreadsheet program gets the value, so that
it can reckon with it (`clientsupport.documents.ods_tables`). Only who makes such a text says that
it is one: nothing is read out of words, so what looks like a number or a formula stays text.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self


@dataclass(frozen=True)
class Percent:
    """So many of a hundred."""

    number: int


Value = int | float | Percent | date | timedelta


class Figure(str):
    """The words that are shown for a value; as any text, when it is cut or joined."""

    __slots__ = ("value",)
    value: Value | None

    def __new__(cls, words: str, value: Value | None = None) -> Self:
        made = super().__new__(cls, words)
        made.value = value
        return made

"""Reading a file row by row, and remembering what is wrong where."""

import csv
import json
import re
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

MUNICIPALITY_CODE = re.compile(r"GM[0-9]{4}", re.ASCII)


@dataclass(frozen=True)
class Problem:
    """What is wrong in one line of a file; line 1 is the header."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class BrokenFilesError(Exception):
    """The files cannot be loaded; nothing was changed."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True)
class Row:
    """One line of a file. Reading a bad cell adds a problem and returns an empty value."""

    file: str
    line: int
    cells: dict[str, str]
    problems: list[Problem]

    def wrong(self, message: str) -> None:
        self.problems.append(Problem(self.file, self.line, message))

    def text(self, column: str, *, longest: int = 100) -> str:
        value = self.cells[column].strip()
        if not 1 <= len(value) <= longest:
            self.wrong(f"{column} must have 1 to {longest} characters")
        return value

    def matching(self, column: str, pattern: re.Pattern[str]) -> str:
        value = self.cells[column]
        if not pattern.fullmatch(value):
            self.wrong(f"{column} is not like {pattern.pattern}: {value!r}")
        return value

    def one_of(self, column: str, known: Collection[str]) -> str:
        value = self.cells[column]
        if value not in known:
            self.wrong(f"{column} is not known: {value!r}")
        return value

    def number(self, column: str, *, lowest: float, highest: float) -> float:
        try:
            value = float(self.cells[column])
        except ValueError:
            value = float("nan")
        if not lowest <= value <= highest:
            self.wrong(f"{column} must be a number from {lowest} to {highest}")
        return value

    def whole_number(self, column: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", self.cells[column], re.ASCII):
            self.wrong(f"{column} must be a whole number, 0 or more")
            return 0
        return int(self.cells[column])

    def day(self, column: str) -> date:
        try:
            return date.fromisoformat(self.cells[column])
        except ValueError:
            self.wrong(f"{column} is not a date like 2026-01-31: {self.cells[column]!r}")
            return date.min

    def list_of(self, column: str) -> list[str]:
        return [value for value in self.cells[column].split("|") if value]

    def point(self) -> tuple[float, float]:
        """Return (latitude, longitude) in degrees, which must lie in or near the Netherlands."""
        return (
            self.number("lat", lowest=50.5, highest=53.8),
            self.number("lon", lowest=3.2, highest=7.4),
        )

    def unique(self, value: Hashable, seen: set[Hashable]) -> None:
        """Note that the same value stood in an earlier row; remember it for the next."""
        if value in seen:
            self.wrong(f"stands here twice: {value}")
        seen.add(value)


@dataclass(frozen=True)
class Folder:
    """Where the files are, and the problems found in them so far."""

    path: Path
    problems: list[Problem]

    def rows(self, file: str, columns: str) -> list[Row]:
        """Read a CSV file with exactly these columns; BrokenFilesError when it is another."""
        try:
            with (self.path / file).open(encoding="utf-8", newline="") as lines:
                reader = csv.DictReader(lines, restval="", strict=True)
                if reader.fieldnames != columns.split(","):
                    self._fail(file, f"the header must be {columns}")
                return [self._row(file, reader.line_num, cells) for cells in reader]
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            self._fail(file, f"cannot be read: {error}")

    def object(self, file: str) -> dict[str, Any]:
        """Read a JSON file that holds an object; BrokenFilesError when it does not."""
        try:
            found = json.loads((self.path / file).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            self._fail(file, f"cannot be read: {error}")
        if not isinstance(found, dict):
            self._fail(file, "must hold an object")
        return found

    def finish(self) -> None:
        """Raise BrokenFilesError when anything was wrong."""
        if self.problems:
            raise BrokenFilesError(self.problems)

    def _row(self, file: str, line: int, cells: dict[Any, Any]) -> Row:
        surplus = cells.pop(None, None)
        row = Row(file, line, cells, self.problems)
        if surplus:
            row.wrong("has too many cells")
        return row

    def _fail(self, file: str, message: str) -> NoReturn:
        raise BrokenFilesError([*self.problems, Problem(file, 1, message)])

"""What somebody tries who has the whole database, the list of deletions and a backup.

Whatever looks drawn at random is tried, as it is and hashed, to join one row with another.
"""

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from uuid import UUID

from django.db import connection

from clientsupport.database.connections import Role
from clientsupport.database.rows import all_rows
from tests.helpers.roles import acting_as

EVENTS, LEDGER = "clientsupport_auditevent", "intake_deletion"
DRAWN = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{16,}", re.I)
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d")
HASHES = ("md5", "sha1", "sha256", "sha512", "blake2b")
READABLE = re.compile(r"^[a-z_]+$|^\d{4}-\d\d-\d\d", re.I)  # a name of ours, or a day


@dataclass(frozen=True)
class Row:
    """A row of a dump."""

    table: str
    text: str

    @cached_property
    def drawn(self) -> set[str]:
        """What in it looks drawn at random, as it is and hashed in every usual way."""
        found = {word for word in DRAWN.findall(self.text) if not READABLE.match(word)}
        return {form for word in found for form in forms(word)}

    @property
    def moments(self) -> set[str]:
        return {moment.replace("T", " ") for moment in MOMENT.findall(self.text)}


def forms(word: str) -> Iterator[str]:
    """Yield a word, and the hashes of all that it may be."""
    yield word.lower()
    contents = {word.encode(), word.lower().encode(), word.replace("-", "").lower().encode()}
    with suppress(ValueError):
        contents |= {UUID(word).bytes, UUID(word).bytes_le}
    with suppress(ValueError):
        contents.add(bytes.fromhex(word))
    for content in contents:
        yield from (hashlib.new(name, content).hexdigest() for name in HASHES)


def dump() -> list[Row]:
    """Return every row of every table, as PostgreSQL writes it down."""
    rows = []
    with acting_as(Role.OWNER), connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if not table.startswith("directory_"):  # nothing there is about requests
                rows += [Row(table, text) for text in _texts(table)]
    return rows


def _texts(table: str) -> list[str]:
    with acting_as(Role.JOBS), all_rows(), connection.cursor() as cursor:
        cursor.execute(f"SELECT row_to_json(t)::text FROM {table} t")  # noqa: S608 (own names)
        return [text for (text,) in cursor.fetchall()]


def about(rows: list[Row], object_type: str) -> list[Row]:
    """Return the events about one type of object."""
    return [row for row in rows if row.table == EVENTS and f'"{object_type}"' in row.text]


def joined(some: list[Row], others: list[Row]) -> list[tuple[str, str]]:
    """Return which rows share something that was drawn, or a hash of it."""
    return [
        (one.text, other.text)
        for one in some
        for other in others
        if one is not other and one.drawn & other.drawn
    ]


def ledger(file: Path) -> list[Row]:
    """Return the lines of the list of deletions outside the database."""
    return [Row("the file", line) for line in file.read_text().splitlines()]

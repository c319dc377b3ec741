"""The newest seals, written down outside the database: who cuts off its end cannot cut this.

A file of lines, each a JSON object: chain, number, digest, at. It only grows.
"""

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from clientsupport.models import AuditSeal


class Mark(NamedTuple):
    """One line: this seal existed."""

    chain: str
    number: int
    digest: str


def note(path: Path, seals: Iterable[AuditSeal]) -> None:
    """Add a line for each seal, and return when the disk has them."""
    lines = [_line(seal) for seal in seals]
    if not lines:
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("".join(lines))
        file.flush()
        os.fsync(descriptor)


def read(path: Path) -> Iterator[Mark]:
    """Yield what the file says; OSError when it is not there, ValueError when it is damaged."""
    with path.open() as file:
        for line in file:
            said = json.loads(line)
            try:
                yield Mark(said["chain"], said["number"], said["digest"])
            except (KeyError, TypeError) as error:
                raise ValueError(f"not a line of a checkpoint: {path}") from error


def _line(seal: AuditSeal) -> str:
    said = {
        "chain": seal.chain,
        "number": seal.number,
        "digest": seal.digest,
        "at": seal.sealed_at.isoformat(),
    }
    return json.dumps(said, ensure_ascii=False) + "\n"

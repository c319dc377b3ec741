"""Reads the file of a stranger in a process that can hurt nothing but itself.

That process has its own limits on memory and time, none of our secrets in its environment, and no
connection to the database. What goes wrong in it is a sentence for whoever handed the file in.
"""

import json
import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from clientsupport.documents.rows import MOST_BYTES, MOST_ROWS, NotATable, Refusal, Row

COMMAND = (sys.executable, "-S", "-E", "-m", "clientsupport.documents.reader")
ROOT = Path(__file__).resolve().parents[2]  # where Python finds that module
PATIENCE = 15  # seconds by the clock; the reader has fewer of the processor
AT_ONCE = 2  # readers per process
WAIT = 5  # seconds that somebody waits for a reader
readers = threading.BoundedSemaphore(AT_ONCE)
logger = logging.getLogger(__name__)


def read_carefully(data: bytes, *, most_rows: int = MOST_ROWS) -> list[Row]:
    """Return the rows of an XLSX, ODS or CSV file, no empty ones at the end; raises NotATable."""
    if len(data) > MOST_BYTES:
        raise NotATable(Refusal.TOO_LARGE)
    if not readers.acquire(timeout=WAIT):
        raise NotATable(Refusal.BUSY)
    try:
        told = _told(data, most_rows)
    finally:
        readers.release()
    if "refused" in told:
        raise NotATable(Refusal(told["refused"]), told.get("where", ""))
    rows: list[Row] = told["rows"]
    return rows


def _told(data: bytes, most_rows: int) -> dict[str, Any]:
    """Return what the reader says; that it was too much for it, when it says nothing."""
    try:
        done = subprocess.run(  # noqa: S603 (the command is our own)
            [*COMMAND, str(most_rows)],
            input=data,
            capture_output=True,
            cwd=ROOT,
            env={},
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise NotATable(Refusal.TOO_HEAVY) from None
    if done.returncode:
        logger.warning("The reader of a spreadsheet ended with %s.", done.returncode)
        raise NotATable(Refusal.TOO_HEAVY)
    told: dict[str, Any] = json.loads(done.stdout)
    return told

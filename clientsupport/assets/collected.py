"""Collects the static files, unless those of the last time are still the right ones.

Compressing all of them takes longer than the rest of a start.
"""

import hashlib
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command


def collect_when_changed() -> None:
    """Leave in STATIC_ROOT what the finders offer now."""
    note: Path = settings.VAR_DIR / "collected.txt"
    wanted = fingerprint()
    if note.exists() and note.read_text() == wanted and settings.STATIC_ROOT.exists():
        return
    note.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    note.write_text(wanted)


def fingerprint() -> str:
    """Return what differs when a file, or what is done with the files, differs."""
    digest = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    for package in ("django", "whitenoise"):
        digest.update(f"{package} {version(package)}\n".encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            status = Path(storage.path(name)).stat()
            digest.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()

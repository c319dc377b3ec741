"""Recomputing the chains: what was changed, deleted, moved or cut off in the audit log."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby
from pathlib import Path

from django.db import connection
from django.utils import timezone

from clientsupport.models import AuditSeal
from clientsupport.sealing import checkpoint
from clientsupport.sealing.canonical import Content, digest
from clientsupport.sealing.chains import contents, unsealed_ids
from clientsupport.sealing.checkpoint import Mark

SEALED_WITHIN = timedelta(minutes=2)
AT_ONCE = 200  # seals whose events are read together

SEALED_TWICE = """
    SELECT event FROM (SELECT unnest(events) AS event FROM clientsupport_auditseal) AS sealed
     GROUP BY event HAVING count(*) > 1 ORDER BY event
"""


def findings(checkpoint_file: Path) -> list[str]:
    """Return what is wrong, in sentences that hold ids only; nothing when all is well."""
    marks, unreadable = _marks(checkpoint_file)  # before the seals: they may grow meanwhile
    return [
        *unreadable,
        *_broken_chains(marks),
        *_sealed_twice(),
        *_never_sealed(),
    ]


def _marks(file: Path) -> tuple[dict[tuple[str, int], set[str]], list[str]]:
    """Return the digests that the checkpoint holds of each seal, and why not."""
    marks: dict[tuple[str, int], set[str]] = {}
    try:
        for mark in checkpoint.read(file):
            marks.setdefault((mark.chain, mark.number), set()).add(mark.digest)
    except (OSError, ValueError) as error:
        if marks or AuditSeal.objects.exists():
            return marks, [f"The checkpoint cannot be read: {type(error).__name__} ({file})."]
    return marks, []

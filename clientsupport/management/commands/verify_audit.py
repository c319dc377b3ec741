from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from clientsupport.audit.log import record
from clientsupport.audit.verifying import findings
from clientsupport.enums import AuditAction
from clientsupport.models import AuditSeal


class Command(BaseCommand):
    help = "Recomputes the seals of the audit log, and lists what does not fit; then ends with 1."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--checkpoint",
            type=Path,
            metavar="FILE",
            default=settings.AUDIT_CHECKPOINT,
            help="compare with this copy of the checkpoint (default: %(default)s)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        found = findings(options["checkpoint"])
        record(
            AuditAction.VERIFIED,
            by=None,
            object_type=AuditSeal._meta.label_lower,
            reason=f"{len(found)} afwijkingen",
        )
        for sentence in found:
            self.stdout.write(sentence)
        if found:
            raise CommandError(f"The audit log does not fit its seals: {len(found)} findings.")
        self.stdout.write("Every seal fits.")

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from clientsupport.background.role import become_jobs
from clientsupport.privacy.deletions.ledger import Damaged, replay


class Command(BaseCommand):
    help = "After a backup was put back: deletes once more what the list of deletions names."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--ledger",
            type=Path,
            metavar="FILE",
            default=settings.DELETIONS_FILE,
            help="the list (default: %(default)s)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            become_jobs()  # no other role sees every row
            deleted = replay(options["ledger"])
        except (ImproperlyConfigured, OSError, Damaged) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Deleted once more: {deleted}.")

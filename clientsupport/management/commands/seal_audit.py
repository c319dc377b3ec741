from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError

from clientsupport.audit.chains import seal
from clientsupport.background.role import become_jobs


class Command(BaseCommand):
    help = "Seals the audit log now, as the role of the jobs; the worker does it every minute."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--whole-log", action="store_true", help="look for events without a seal from the start"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            become_jobs()
            for new in seal(whole_log=options["whole_log"]):
                self.stdout.write(f"{new.chain or 'portal'} {new.number}: {len(new.events)} events")
        except (ImproperlyConfigured, OperationalError) as error:
            raise CommandError(str(error)) from error

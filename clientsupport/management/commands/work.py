import sys
from typing import Any

import psycopg
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError
from procrastinate.exceptions import ConnectorException

from clientsupport.background import recovery, worker
from clientsupport.background.role import become_jobs


class Command(BaseCommand):
    help = "Does the jobs that wait in the queue, as the role of the jobs, until Ctrl-C."
    requires_system_checks = ()  # those of the pages: a worker is started again and again

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--retry",
            nargs="+",
            type=int,
            metavar="ID",
            help="put these failed jobs back in the queue, and end",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            become_jobs()
            if options["retry"]:
                self.retry(options["retry"])
            else:
                worker.run()
        except (ImproperlyConfigured, OperationalError) as error:
            raise CommandError(str(error)) from error
        except (ConnectorException, psycopg.OperationalError) as error:
            raise CommandError("The database cannot be reached.") from error
        except KeyboardInterrupt:
            sys.exit(130)

    def retry(self, ids: list[int]) -> None:
        retried = recovery.retry_failed(ids)
        for number in retried:
            self.stdout.write(f"Job {number} waits again.")
        if others := sorted(set(ids) - set(retried)):
            raise CommandError(f"Not failed: {', '.join(map(str, others))}.")

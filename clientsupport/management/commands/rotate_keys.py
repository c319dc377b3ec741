from typing import Any

from django.core.checks import Tags
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from clientsupport.background.role import become_jobs
from clientsupport.encryption import keys
from clientsupport.encryption.inventory import Store, stores, uses
from clientsupport.encryption.rotation import left, rotate


class Command(BaseCommand):
    help = "Goes over to the first key of NAASTU_KEYS. It can be killed and started again."
    requires_system_checks = [Tags.models]  # a broken page must not keep the keys as they are

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only count")
        parser.add_argument("--batch", type=int, default=500, help="rows in one transaction")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["batch"] < 1:
            raise CommandError("--batch must be 1 or more.")
        try:
            become_jobs()  # no other role sees every row
        except ImproperlyConfigured as error:
            raise CommandError(str(error)) from error
        if options["dry_run"]:
            for store in stores():
                self._report(store)
            return
        failures = [text for store in stores() for text in self._rotate(store, options["batch"])]
        waiting = sum(map(left, stores()))
        if failures or waiting:
            raise CommandError(
                f"{waiting} rows still need an earlier key, {len(failures)} of them because they "
                "cannot be read. Rows that were in use: run this again."
            )
        self.stdout.write(f"Everything needs the key {keys.active_key()} only.")

    def _report(self, store: Store) -> None:
        name = store.model._meta.db_table
        for key, count in sorted(uses(store).items()):
            action = "stay" if key == keys.active_key() else f"would go to {keys.active_key()}"
            self.stdout.write(f"{name}: {count} with key {key} {action}")

    def _rotate(self, store: Store, size: int) -> list[str]:
        failures = []
        for batch in rotate(store, size=size):
            failures += batch.failures
            if batch.renewed:
                self.stdout.write(f"{store.model._meta.db_table}: {len(batch.renewed)} rotated")
                self.stdout.flush()
            for text in batch.failures:
                self.stderr.write(text)
        return failures

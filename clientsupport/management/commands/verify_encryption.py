from typing import Any

from django.core.checks import Tags
from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandError, CommandParser

from clientsupport.background.role import become_jobs
from clientsupport.encryption.inventory import encrypted_fields, stores, uses
from clientsupport.encryption.verification import unreadable_keys, unreadable_texts


class Command(BaseCommand):
    help = "Decrypts everything that is encrypted, and counts what each key is needed for."
    requires_system_checks = [Tags.models]  # a broken page must not keep the keys as they are

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--sample", type=int, help="only this many rows a column, at random")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            become_jobs()  # no other role sees every row
        except ImproperlyConfigured as error:
            raise CommandError(str(error)) from error
        failures = 0
        for store in stores():
            failures += self._tell(unreadable_keys(store, sample=options["sample"]))
            for key, count in sorted(uses(store).items()):
                self.stdout.write(f"{store.model._meta.db_table}: {count} with key {key}")
        for field in encrypted_fields():
            failures += self._tell(unreadable_texts(field, sample=options["sample"]))
        if failures:
            raise CommandError(f"{failures} cannot be read.")
        self.stdout.write("All that was looked at can be read.")

    def _tell(self, failures: Any) -> int:
        sentences = list(failures)
        for sentence in sentences:
            self.stderr.write(sentence)
        return len(sentences)

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from directory.loading import organisations


class Command(BaseCommand):
    help = "Adds the real organisations of directory/data/organisations.csv, as unchecked."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            added = organisations.load(organisations.read())
        except organisations.WrongRow as wrong:
            raise CommandError(str(wrong)) from wrong
        self.stdout.write(f"Organisations: {added} added.")

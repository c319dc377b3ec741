from typing import Any

from django.core.management.base import BaseCommand, CommandError

from intake.danger.words import WrongRow, load_danger_words


class Command(BaseCommand):
    help = "Adds the words that point at danger, and the sentences to try them on, of intake/data."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            added = load_danger_words()
        except WrongRow as wrong:
            raise CommandError(str(wrong)) from wrong
        if options["verbosity"]:
            self.stdout.write(f"Words of danger and sentences: {added} added.")

from typing import Any

from django.core.management.base import BaseCommand

from clientsupport.background.role import become_jobs
from clientsupport.changes.reading import read_changes
from intake.cases.actions.counting import recount
from intake.cases.queries.counting import found_in_rows


class Command(BaseCommand):
    help = "Counts the cases of the overviews anew; what was deleted meanwhile stays counted."

    def handle(self, *args: Any, **options: Any) -> None:
        become_jobs()
        read_changes()
        wrong = recount(found_in_rows())
        self.stdout.write(f"{wrong} numbers were wrong, and are right now.")

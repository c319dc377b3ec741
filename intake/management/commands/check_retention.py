from typing import Any

from django.core.management.base import BaseCommand, CommandError

from intake.retention.actions import is_neglected, last_run


class Command(BaseCommand):
    help = "Ends with 1 when what expired has not been deleted for 36 hours; for a monitor."

    def handle(self, *args: Any, **options: Any) -> None:
        latest = last_run()
        told = f"{latest:%Y-%m-%d %H:%M} UTC" if latest else "more than two days ago, or never"
        if is_neglected():
            raise CommandError(
                f"Expired requests and cases were deleted for the last time: {told}."
            )
        self.stdout.write(f"Expired requests and cases were deleted at {told}.")

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from directory.loading import everything
from directory.loading.sync import Outcome
from directory.loading.tables import BrokenFilesError

PROBLEMS_SHOWN = 50


class Command(BaseCommand):
    help = "Load municipalities, places, postcodes, care office regions and lists of terms."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--data", type=Path, default=everything.DATA, help="folder with files")
        parser.add_argument("--dry-run", action="store_true", help="say what would change")

    def handle(self, *, data: Path, dry_run: bool, verbosity: int, **options: Any) -> None:
        try:
            outcomes = everything.load(data, write=not dry_run, progress=_bar)
        except BrokenFilesError as error:
            raise CommandError(_explained(error)) from error
        if verbosity:
            self._report(outcomes)
        if verbosity and dry_run:
            self.stdout.write("Dry run: nothing was written.")

    def _report(self, outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            self.stdout.write(str(outcome))
            for name in outcome.kept:
                self.stdout.write(f"  kept, because something refers to it: {name}")


def _bar(outcomes: Iterable[Outcome]) -> Iterable[Outcome]:
    """Show progress on a terminal only."""
    bar: Iterable[Outcome] = tqdm(
        outcomes, total=everything.KINDS, unit="table", disable=None, leave=False
    )
    return bar


def _explained(error: BrokenFilesError) -> str:
    lines = [str(problem) for problem in error.problems[:PROBLEMS_SHOWN]]
    if more := len(error.problems) - len(lines):
        lines.append(f"… and {more} more")
    return "\n".join(["Nothing was changed; the files are wrong:", *lines])

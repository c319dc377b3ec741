import csv
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from clientsupport.privacy.personal_data import Kind, find
from clientsupport.privacy.personal_data.scoring import Malformed, Score, read_examples, score


class Command(BaseCommand):
    help = "Scores the finder of personal data on a file id,text,spans (docs/personal_data.md)."
    requires_system_checks = []  # it needs no database and no page

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--mistakes", action="store_true", help="show what went wrong")

    def handle(self, *args: Any, file: Path, mistakes: bool, **options: Any) -> None:
        find("warm")  # loads the lists of names, once per process
        try:
            with file.open(encoding="utf-8-sig", newline="") as lines:
                total = score(list(read_examples(lines)), find)
        except (OSError, UnicodeDecodeError, csv.Error, Malformed) as error:
            raise CommandError(f"{file}: {error}") from error
        self._table(total)
        if mistakes:
            self._mistakes(total)

    def _table(self, total: Score) -> None:
        self.stdout.write(f"{'kind':<16}{'spans':>7}{'recall':>9}{'findings':>10}{'precision':>11}")
        for kind in Kind:
            self._row(kind, total, [kind])
        self._row("all", total, list(Kind))
        alarmed = len(total.alarmed)
        self.stdout.write(
            f"{total.texts} texts, {total.clean} clean ones, {alarmed} of them with a false alarm: "
            f"{_share(alarmed, total.clean)}"
        )
        self.stdout.write(f"{total.milliseconds_per_text:.2f} ms per text")

    def _row(self, name: str, total: Score, kinds: list[Kind]) -> None:
        def count(counter: Counter[Kind]) -> int:
            return sum(counter[kind] for kind in kinds)

        spans, findings = count(total.spans), count(total.findings)
        recall, precision = _share(count(total.found), spans), _share(count(total.right), findings)
        self.stdout.write(f"{name:<16}{spans:>7}{recall:>9}{findings:>10}{precision:>11}")

    def _mistakes(self, total: Score) -> None:
        for example, span in total.missed:
            words = example.text[span.start : span.end]
            self.stdout.write(f"missed {example.id}: {span.kind} “{words}” in “{example.text}”")
        for example, findings in total.alarmed:
            words = ", ".join(f"{f.kind} “{example.text[f.start : f.end]}”" for f in findings)
            self.stdout.write(f"false alarm {example.id}: {words} in “{example.text}”")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "-"

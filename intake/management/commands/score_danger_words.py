from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from intake.danger.scoring import Score, Sentence, score
from intake.danger.spotting import spot
from intake.danger.words import rows
from intake.enums import Danger
from intake.models import DangerSentence

NONE = {"", "none", "geen"}  # ways in which a file says that nothing is the matter


class Command(BaseCommand):
    help = (
        "Tries the words that point at danger on the sentences in the admin, or on those of a file "
        "(CSV with the columns text and kind: self_harm, violence, child or nothing)."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", nargs="?", type=Path)
        parser.add_argument("--show", action="store_true", help="name the sentences that go wrong")

    def handle(self, *, file: Path | None, show: bool, **options: Any) -> None:
        if file:
            self.report(file.name, _read(file), show=show)
            return
        for is_held_out, name in ((False, "tuned on"), (True, "held out")):
            stored = DangerSentence.objects.filter(is_held_out=is_held_out)
            sentences = [Sentence(*row) for row in stored.values_list("text", "kind")]
            self.report(name, sentences, show=show and not is_held_out)

    def report(self, name: str, sentences: Iterable[Sentence], *, show: bool) -> None:
        outcome = score(sentences, spot)
        self.stdout.write(f"{name}: {sum(outcome.total.values())} sentences")
        for danger in Danger:
            count = outcome.total.get(danger, 0)
            self.stdout.write(f"  {danger}: recall {outcome.recall(danger):.3f} of {count}")
        self.stdout.write(f"  all: recall {outcome.recall():.3f}")
        ordinary = outcome.total.get("", 0)
        self.stdout.write(f"  false alarms {outcome.false_alarms():.3f} of {ordinary}")
        if show:
            self._show(outcome)

    def _show(self, outcome: Score) -> None:
        for sentence in outcome.missed:
            self.stdout.write(f"  missed {sentence.kind}: {sentence.text}")
        for sentence in outcome.alarmed:
            self.stdout.write(f"  false alarm: {sentence.text}")


def _read(file: Path) -> list[Sentence]:
    try:
        return [Sentence(row["text"], _kind(row["kind"])) for row in rows(file)]
    except (OSError, KeyError, ValueError) as wrong:
        raise CommandError(f"{file.name} cannot be read: {wrong}") from wrong


def _kind(cell: str) -> str:
    kind = cell.strip().lower().replace("-", "_")
    return "" if kind in NONE else Danger(kind).value

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from intake.danger.lessons import Told, by_strangers, make
from intake.danger.weighing import kinds_of, likelihood, write

LEVELS = [n / 20 for n in range(4, 17)]  # of being sure


class Command(BaseCommand):
    help = "Makes the model beside the words that point at danger anew from our own sentences."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--try",
            action="store_true",
            dest="only_try",
            help="write nothing: show how it does on the sentences of writers that it has not seen",
        )

    def handle(self, *, only_try: bool, **options: Any) -> None:
        if only_try:
            self._try()
            return
        write(make())
        self.stdout.write("intake/data/danger_model.bin is written")

    def _try(self) -> None:
        weighed = list(by_strangers(lambda part: self.stdout.write(f"part {part} is done")))
        dangerous = [pair for pair in weighed if pair[0].kind]
        right = sum(one.kind in kinds_of(sums[1:]) for one, sums in dangerous)
        self.stdout.write(f"kind among those shown: {right / len(dangerous):.3f}")
        for level in LEVELS:
            found, alarms = (_share(weighed, level, danger=danger) for danger in (True, False))
            self.stdout.write(f"sure {level:.2f}: recall {found:.3f}, false alarms {alarms:.3f}")


def _share(weighed: list[tuple[Told, list[float]]], level: float, *, danger: bool) -> float:
    """Return in which part of the dangerous (or ordinary) sentences danger is seen."""
    those = [sums[0] for one, sums in weighed if bool(one.kind) is danger]
    return sum(likelihood(total) >= level for total in those) / len(those)
